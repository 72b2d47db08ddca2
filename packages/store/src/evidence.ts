import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import type { CalendarDay } from "@cchc/core/day";
import type { Plan, PlanEvidence } from "@cchc/core/model/plan";
import type { Evidence, Visit } from "@cchc/core/model/visit";
import { problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import { normaliseText } from "@cchc/core/text";
import { createFileDurably } from "./durable-file.ts";
import { fileProblem } from "./durable-file-problem.ts";
import type { ChangePorts } from "./ports.ts";
import type { Workspace } from "./workspace.ts";
import { findExisting, resolveInside } from "./workspace-path.ts";

/** A file to keep as evidence. */
export interface FileToKeep {
  /** Absolute path of the file, which may lie anywhere. */
  source: string;
  on: CalendarDay | null;
  note?: string | undefined;
}

/** A file to keep as evidence of a visit or of one of its findings. */
export interface EvidenceToAdd extends FileToKeep {
  visitFile: string;
  visitId: string;
  findingId: string | null;
}

/** A file to keep as evidence of a plan or of one of its tasks. */
export interface PlanEvidenceToAdd extends FileToKeep {
  planFile: string;
  planId: string;
  taskId: string | null;
}

/** How a piece of evidence stands on disk. */
export interface VerifiedEvidence<E = Evidence> {
  evidence: E;
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
  const kept = await keepEvidence(workspace, toAdd.visitId, toAdd);
  if (!kept.ok) return kept;
  const evidence = { ...kept.value, findingId: toAdd.findingId };
  const changed = await workspace.change("visit", toAdd.visitFile, { type: "evidence.add", evidence }, ports);
  return changed.ok ? succeed({ visit: changed.value, evidence: lastOf(changed.value.evidence) }) : changed;
}

/** The same for a plan or one of its tasks, in `evidence/<plan>/` (SPEC EVID-1, EVID-4). */
export async function addPlanEvidence(
  workspace: Workspace,
  toAdd: PlanEvidenceToAdd,
  ports: ChangePorts,
): Promise<Result<{ plan: Plan; evidence: PlanEvidence }>> {
  const kept = await keepEvidence(workspace, toAdd.planId, toAdd);
  if (!kept.ok) return kept;
  const evidence = { ...kept.value, taskId: toAdd.taskId };
  const changed = await workspace.change("plan", toAdd.planFile, { type: "plan.add-evidence", evidence }, ports);
  return changed.ok ? succeed({ plan: changed.value, evidence: lastOf(changed.value.evidence) }) : changed;
}

/** Compares every piece of evidence of a visit or a plan with the file on disk (SPEC EVID-2). */
export async function verifyEvidence<E extends Pick<Evidence, "file" | "sha256">>(
  root: string,
  holder: { evidence: readonly E[] },
): Promise<VerifiedEvidence<E>[]> {
  const verified: VerifiedEvidence<E>[] = [];
  for (const evidence of holder.evidence) {
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

/** Copies a file into the folder of its owner (a visit, a plan) and gives what its record says of it; the record is the caller's to write. */
export async function keepEvidence(workspace: Workspace, ownerId: string, { source, on, note }: FileToKeep) {
  const originalName = normaliseText(basename(source));
  const name = portableName(originalName);
  let bytes: Buffer;
  try {
    const { size } = await stat(source);
    if (size > EVIDENCE_LIMIT_BYTES) {
      return fail(problem("file-too-large", { file: name, bytes: size, limit: EVIDENCE_LIMIT_BYTES }));
    }
    bytes = await readFile(source);
  } catch (error) {
    return fail(fileProblem(error, source));
  }
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const kept = await keepFile(workspace.root, `evidence/${ownerId}`, name, bytes, sha256);
  if (!kept.ok) return kept;
  return succeed({
    file: kept.value,
    ...(name === originalName ? {} : { originalName }),
    sha256,
    bytes: bytes.byteLength,
    on,
    ...(note === undefined ? {} : { note }),
  });
}

function lastOf<T>(evidence: readonly T[]): T {
  const last = evidence.at(-1);
  if (last === undefined) throw new Error("adding evidence leaves evidence");
  return last;
}

/** The name as every system can hold it: a workspace also travels to Windows (SPEC EVID-3). */
function portableName(name: string): string {
  const allowed = name
    .replace(/[<>:"|?*\\/]|\p{Cc}/gu, "-")
    .replace(/(?<![. ])[. ]+$/, (ending) => "-".repeat(ending.length))
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
