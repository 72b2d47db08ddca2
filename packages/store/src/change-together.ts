import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ChangeByKind } from "@cchc/core/change/change-kinds";
import type { DocumentKind } from "@cchc/core/model/document-kinds";
import { problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import type { Replacement, Writing } from "./document-file.ts";
import { writeFileDurably } from "./durable-file.ts";
import { stampOf } from "./durable-file-read.ts";
import { withLock, withLocks } from "./lock.ts";
import type { ChangePorts } from "./ports.ts";
import type { Workspace } from "./workspace.ts";

/** A change of one of several documents. */
export interface FileChange<K extends DocumentKind> {
  file: string;
  change: ChangeByKind[K];
  /** The revision of the document that the change was planned against, where it is to be refused on any other. */
  plannedOn?: number | undefined;
}

/**
 * Changes several documents of a kind through the one door: all of them, or none stays. Each change is rehearsed before
 * the first is written; where a disk fails half-way, those written before get their bytes back (SPEC LIST-16).
 */
export async function changeTogether<K extends DocumentKind>(
  workspace: Workspace,
  kind: K,
  changes: readonly FileChange<K>[],
  ports: ChangePorts,
  report: (done: number, total: number) => void = () => {},
): Promise<Result<void>> {
  // Trying and writing a document are half of it each.
  let steps = 0;
  const stepDone = () => report(Math.floor(++steps / 2), changes.length);
  const rehearsed = async (): Promise<Result<void>> => {
    for (const { file, plannedOn } of changes) {
      const known = plannedOn === undefined ? succeed(undefined) : await stillAt(workspace, kind, file, plannedOn);
      if (!known.ok) return known;
    }
    for (const { file, change } of changes) {
      const tried = await workspace.rehearse(kind, file, change, ports);
      if (!tried.ok) return tried;
      stepDone();
    }
    return succeed(undefined);
  };
  const changeOf = new Map(changes.map((one) => [one.file, one]));
  const write = async (file: string, writing: Writing) => {
    const one = changeOf.get(file);
    if (one === undefined) throw new Error(`no change of ${file}`);
    const changed = await workspace.change(kind, file, one.change, ports, { plannedOn: one.plannedOn, writing });
    stepDone();
    return changed;
  };
  return allOrNone(workspace, [...changeOf.keys()], write, rehearsed);
}

/** The revision of a document, null where there is none that can be read. */
export async function revisionOf(workspace: Workspace, kind: DocumentKind, file: string): Promise<number | null> {
  const read = await workspace.read(kind, file);
  return read.ok ? read.value.revision : null;
}

/** Whether a document is still what something was planned against, null for one that was not there; else `import-outdated`. */
export async function stillAt(
  workspace: Workspace,
  kind: DocumentKind,
  file: string,
  plannedOn: number | null,
): Promise<Result<void>> {
  const isSame = (await revisionOf(workspace, kind, file)) === plannedOn;
  return isSame ? succeed(undefined) : fail(problem("import-outdated", { file }));
}

/**
 * Writes files one after the other by `write`; when one fails, those before it get their bytes back. All of them are locked
 * meanwhile, so that nobody's change comes between; `prepare` is asked under these locks, before the first is written. A
 * program that asks for no lock may still write in between: what it wrote stays, and `written-in-part` names it.
 */
export async function allOrNone(
  workspace: Workspace,
  files: readonly string[],
  write: (file: string, writing: Writing) => Promise<Result<unknown>>,
  prepare: () => Promise<Result<void>> = async () => succeed(undefined),
): Promise<Result<void>> {
  const { lockDirectory, lockOptions } = workspace;
  return withLock(lockDirectory, "together", lockOptions, () =>
    withLocks(lockDirectory, files, lockOptions, async (held) => {
      const prepared = await prepare();
      if (!prepared.ok) return prepared;
      const replaced: Replacement[] = [];
      const writing: Writing = { lockOptions: held, onReplace: (one) => replaced.push(one) };
      for (const file of files) {
        let done: Result<unknown>;
        try {
          done = await write(file, writing);
        } catch (error) {
          // Somebody stopped the work, when this file may be written already.
          await putBack(workspace, replaced);
          throw error;
        }
        if (done.ok) continue;
        const left = await putBack(workspace, replaced);
        const [first] = left;
        if (first === undefined) return done;
        return fail(problem("written-in-part", { file: first, files: left, cause: done.problem.code }));
      }
      return succeed(undefined);
    }),
  );
}

/** The bytes as they were, of every file that nobody else wrote meanwhile; the others are given. */
async function putBack(workspace: Workspace, replaced: readonly Replacement[]): Promise<string[]> {
  const left: string[] = [];
  for (const { file, before, after } of replaced.toReversed()) {
    const path = join(workspace.root, file);
    const stamp = await stampOf(path).catch(() => "");
    const found = await readFile(path).catch(() => null);
    // Told before the rename that then failed.
    if (found?.equals(before) === true) continue;
    const beforeRename = async () =>
      found?.equals(after) === true && (await stampOf(path).catch(() => "")) === stamp
        ? succeed(undefined)
        : fail<void>(problem("file-changed-on-disk", { file }));
    const written = await writeFileDurably(path, file, before, { beforeRename });
    if (!written.ok) left.push(file);
  }
  return left.toReversed();
}
