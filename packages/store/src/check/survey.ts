import { readdir, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { type Remark, remark } from "@cchc/core/check/remark";
import { kindOfPath } from "@cchc/core/model/document-kinds";
import { type Problem, problem } from "@cchc/core/problem";
import { isTemporaryName } from "../durable-file.ts";
import { journalFile, unfinishedWrite } from "../journal.ts";
import { holderText, listLocks, lockAgeMs } from "../lock.ts";
import { visitFiles } from "../visit-index.ts";
import type { Workspace } from "../workspace.ts";
import { workspaceFiles } from "../workspace-files.ts";
import { hourMs } from "./check-line.ts";

/** What lies in a workspace, unread. */
export interface Survey {
  /** The documents, as the disk spells their paths, in order. */
  documents: string[];
  /** What cannot even be opened, and indispensable files that are missing. */
  broken: { file: string; problem: Problem }[];
  /** Leftovers of processes that died, and files nobody knows. */
  leftovers: Remark[];
}

/** A younger temporary file may belong to a process that is writing just now. */
const temporaryAgeMilliseconds = 60_000;

/** The registers without which nothing can be checked against them. */
const indispensable = ["cchc.json", "units.json"];

/** Looks at the folders of a workspace (SPEC CHECK-3, CHECK-6, CHECK-12). */
export async function surveyWorkspace(workspace: Workspace): Promise<Survey> {
  const { root } = workspace;
  const { files, skipped } = await workspaceFiles(root);
  const broken = [...skipped];
  const leftovers: Remark[] = [];
  const documents: string[] = [];
  for (const file of files) {
    const base = file.split("/").at(-1) ?? "";
    if (isTemporaryName(base)) {
      if (await isLeftOver(root, file)) leftovers.push(remark("temporary-file", file, [], { name: base }));
    } else if (kindOfPath(file.normalize("NFC")) !== undefined) documents.push(file);
    else if (isStray(file)) leftovers.push(remark("unknown-file", file, [], { name: base }));
  }
  leftovers.push(
    ...(await evidenceLeftOvers(root)),
    ...(await derivedLeftOvers(root)),
    ...(await checkLocks(workspace)),
  );
  const told = new Set(skipped.map(({ file }) => file));
  for (const found of visitFiles(root)) if ("problem" in found && !told.has(found.file)) broken.push(found);
  for (const file of indispensable) {
    if (!documents.includes(file)) broken.push({ problem: problem("file-not-found", { file }), file });
  }
  return { documents, broken, leftovers };
}

/** A JSON file in a folder of documents that is none. */
function isStray(file: string): boolean {
  return file.endsWith(".json") && /^(visits|figures|programmes|plans|duties|criteria|scorecards|indices)\//.test(file);
}

/** What a killed copy left beside the evidence. */
async function evidenceLeftOvers(root: string): Promise<Remark[]> {
  const found: Remark[] = [];
  // A workspace without evidence has no such folder; one that cannot be read is told by the evidence in it.
  for (const name of await readdir(join(root, "evidence"), { recursive: true }).catch(() => [])) {
    const file = `evidence/${name.split(sep).join("/")}`;
    const base = file.split("/").at(-1) ?? "";
    if (isTemporaryName(base) && (await isLeftOver(root, file))) {
      found.push(remark("temporary-file", file, [], { name: base }));
    }
  }
  return found;
}

/** What a killed process left beside the index, the drafts and the locks. */
async function derivedLeftOvers(root: string): Promise<Remark[]> {
  const found: Remark[] = [];
  for (const folder of [".cchc", ".cchc/locks", ".cchc/drafts"]) {
    for (const name of await readdir(join(root, folder)).catch(() => [])) {
      const file = `${folder}/${name}`;
      if (name.endsWith(".tmp") && (await isLeftOver(root, file))) {
        found.push(remark("temporary-file", file, [], { name }));
      }
    }
  }
  return found;
}

async function isLeftOver(root: string, file: string): Promise<boolean> {
  const { mtimeMs } = await stat(join(root, file)).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
  return Date.now() - mtimeMs > temporaryAgeMilliseconds;
}

async function checkLocks(workspace: Workspace): Promise<Remark[]> {
  const locks = await listLocks(workspace.lockDirectory);
  const unfinished = await unfinishedWrite(workspace);
  const cutOff = unfinished === null ? [] : [remark("write-unfinished", journalFile, [], { files: unfinished.length })];
  const held = locks.flatMap((lock) => {
    const name = lock.path.split(sep).at(-1) ?? "";
    const file = `.cchc/locks/${name}`;
    const holder = holderText(lock);
    if (lock.state === "stale") return [remark("stale-lock", file, [], { name, holder })];
    if (lock.state !== "foreign") return [];
    const hours = Math.floor(lockAgeMs(lock) / hourMs);
    return [remark("foreign-lock", file, [], { name, locked: lock.record?.file ?? "?", holder, hours })];
  });
  return [...cutOff, ...held];
}
