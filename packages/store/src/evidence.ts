import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import type { CalendarDay } from "@cchc/core/day";
import type { Evidence, Visit } from "@cchc/core/model/visit";
import { problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import { normaliseText } from "@cchc/core/text";
import { createFileDurably } from "./durable-file.ts";
import { fileProblem } from "./durable-file-problem.ts";
import type { ChangePorts } from "./ports.ts";
import type { Workspace } from "./workspace.ts";
import { findExisting, resolveInside } from "./workspace-path.ts";

/** A file to keep as evidence of a visit or of one of its findings. */
export interface EvidenceToAdd {
  visitFile: string;
  visitId: string;
  findingId: string | null;
  /** Absolute path of the file, which may lie anywhere. */
  source: string;
  on: CalendarDay | null;
  note?: string | undefined;
}

/** How a piece of evidence stands on disk. */
export interface VerifiedEvidence {
  evidence: Evidence;
  state: "intact" | "changed" | "missing" | "outside";
}

/** The largest file kept as evidence: a workspace travels by e-mail and USB stick. */
export const EVIDENCE_LIMIT_BYTES = 100 * 1024 * 1024;

/**
 * Copies a file into `evidence/<visit>/` and records it with its SHA-256. The same content under the same name is copied
 * once; another content gets a name of its own (SPEC EVID-1).
 */
export async function addEvidence(
  workspace: Workspace,
  toAdd: EvidenceToAdd,
  ports: ChangePorts,
): Promise<Result<{ visit: Visit; evidence: Evidence }>> {
  const originalName = normaliseText(basename(toAdd.source));
  const name = portableName(originalName);
  let bytes: Buffer;
  try {
    const { size } = await stat(toAdd.source);
    if (size > EVIDENCE_LIMIT_BYTES) {
      return fail(problem("file-too-large", { file: name, bytes: size, limit: EVIDENCE_LIMIT_BYTES }));
    }
    bytes = await readFile(toAdd.source);
  } catch (error) {
    return fail(fileProblem(error, toAdd.source));
  }
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const kept = await keepFile(workspace.root, `evidence/${toAdd.visitId}`, name, bytes, sha256);
  if (!kept.ok) return kept;
  const { on, findingId, note } = toAdd;
  const evidence = {
    file: kept.value,
    ...(name === originalName ? {} : { originalName }),
    sha256,
    bytes: bytes.byteLength,
    on,
    findingId,
    ...(note === undefined ? {} : { note }),
  };
  const changed = await workspace.change("visit", toAdd.visitFile, { type: "evidence.add", evidence }, ports);
  if (!changed.ok) return changed;
  const added = changed.value.evidence.at(-1);
  if (added === undefined) throw new Error("evidence.add leaves evidence");
  return succeed({ visit: changed.value, evidence: added });
}

/** Compares every piece of evidence of a visit with the file on disk (SPEC EVID-2). */
export async function verifyEvidence(root: string, visit: Pick<Visit, "evidence">): Promise<VerifiedEvidence[]> {
  const verified: VerifiedEvidence[] = [];
  for (const evidence of visit.evidence) {
    const path = await findExisting(root, evidence.file);
    if (!path.ok) {
      verified.push({ evidence, state: path.problem.code === "path-leaves-workspace" ? "outside" : "missing" });
      continue;
    }
    const sha256 = await hashFile(path.value);
    verified.push({
      evidence,
      state: sha256 === undefined ? "missing" : sha256 === evidence.sha256 ? "intact" : "changed",
    });
  }
  return verified;
}

/** The name as every system can hold it: a workspace also travels to Windows (SPEC EVID-3). */
function portableName(name: string): string {
  const allowed = name
    .replace(/[<>:"|?*\\/]|\p{Cc}/gu, "-")
    .replace(/[. ]+$/, (ending) => "-".repeat(ending.length))
    .replace(/^ +/, (beginning) => "-".repeat(beginning.length));
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(allowed) ? `-${allowed}` : allowed;
}

async function keepFile(
  root: string,
  folder: string,
  name: string,
  bytes: Buffer,
  sha256: string,
): Promise<Result<string>> {
  const extension = extname(name);
  const stem = name.slice(0, name.length - extension.length);
  for (const candidate of [name, `${stem}-${sha256.slice(0, 8)}${extension}`]) {
    const file = `${folder}/${candidate}`;
    const path = await resolveInside(root, file);
    if (!path.ok) return path;
    if ((await hashFile(path.value)) === sha256) return succeed(file);
    try {
      await mkdir(dirname(path.value), { recursive: true });
    } catch (error) {
      return fail(fileProblem(error, folder));
    }
    const made = await createFileDurably(path.value, file, bytes);
    if (made.ok) return succeed(file);
    if (made.problem.code !== "file-exists") return made;
  }
  return fail(problem("file-exists", { file: join(folder, name) }));
}

async function hashFile(path: string): Promise<string | undefined> {
  const hash = createHash("sha256");
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
    return hash.digest("hex");
  } catch {
    return undefined;
  }
}
