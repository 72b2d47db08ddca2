import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ChangeByKind } from "@cchc/core/change/change-kinds";
import type { DocumentKind } from "@cchc/core/model/document-kinds";
import { problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import { writeFileDurably } from "./durable-file.ts";
import { stampOf } from "./durable-file-read.ts";
import { withLock } from "./lock.ts";
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
  for (const { file, plannedOn } of changes) {
    const known = plannedOn === undefined ? succeed(undefined) : await stillAt(workspace, kind, file, plannedOn);
    if (!known.ok) return known;
  }
  // Trying and writing a document are half of it each.
  let steps = 0;
  const stepDone = () => report(Math.floor(++steps / 2), changes.length);
  for (const { file, change } of changes) {
    const tried = await workspace.rehearse(kind, file, change, ports);
    if (!tried.ok) return tried;
    stepDone();
  }
  const changeOf = new Map(changes.map((one) => [one.file, one]));
  return allOrNone(workspace, [...changeOf.keys()], async (file) => {
    const one = changeOf.get(file);
    if (one === undefined) throw new Error(`no change of ${file}`);
    const changed = await workspace.change(kind, file, one.change, ports, one.plannedOn);
    stepDone();
    return changed;
  });
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

/** Writes files one after the other by `write`; when one fails, those before it get their bytes back. */
export async function allOrNone(
  workspace: Workspace,
  files: readonly string[],
  write: (file: string) => Promise<Result<unknown>>,
): Promise<Result<void>> {
  return withLock(workspace.lockDirectory, "together", workspace.lockOptions, async () => {
    const written: { file: string; before: string; stamp: string }[] = [];
    for (const file of files) {
      const path = join(workspace.root, file);
      const before = await readFile(path, "utf8").catch(() => null);
      if (before === null) {
        await putBack(workspace, written);
        return fail(problem("file-not-found", { file }));
      }
      const stamped = async () => ({ file, before, stamp: await stampOf(path).catch(() => "") });
      let done: Result<unknown>;
      try {
        done = await write(file);
      } catch (error) {
        // Somebody stopped the work, when this file may be written already.
        await putBack(workspace, [...written, await stamped()]);
        throw error;
      }
      if (!done.ok) {
        await putBack(workspace, written);
        return done;
      }
      written.push(await stamped());
    }
    return succeed(undefined);
  });
}

/** The bytes as they were, of every file that nobody else wrote meanwhile. */
async function putBack(
  workspace: Workspace,
  written: readonly { file: string; before: string; stamp: string }[],
): Promise<void> {
  for (const { file, before, stamp } of written.toReversed()) {
    const path = join(workspace.root, file);
    const beforeRename = async () => {
      const found = await stampOf(path).catch(() => "");
      return found === stamp ? succeed(undefined) : fail<void>(problem("file-changed-on-disk", { file }));
    };
    await withLock(workspace.lockDirectory, file, workspace.lockOptions, () =>
      writeFileDurably(path, file, before, { beforeRename }),
    );
  }
}
