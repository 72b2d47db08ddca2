import type { ChangeByKind } from "@cchc/core/change/change-kinds";
import type { DocumentByKind, DocumentKind } from "@cchc/core/model/document-kinds";
import { problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import type { Writing } from "./document-file.ts";
import { Journal, togetherLock } from "./journal.ts";
import { type LockOptions, withLocks } from "./lock.ts";
import type { ChangePorts } from "./ports.ts";
import type { Workspace } from "./workspace.ts";

/** Told how many of the documents are done; what it throws stops the work, and nothing of it stays. */
export type Report = (done: number, total: number) => void;

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
  report: Report = () => {},
  underWay?: TogetherWriting,
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
  return allOrNone(workspace, [...changeOf.keys()], write, { prepare: rehearsed, underWay });
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

/** How a document is written that is one of several, and how those before it are put back. */
export interface TogetherWriting extends Writing {
  /** Under the locks that `lockOptions` names as held. */
  takeBack: (lockOptions: LockOptions) => Promise<void>;
}

/**
 * Runs what writes several documents, all of them or none: where `work` fails, throws or is killed, what it replaced gets
 * its bytes back, at the latest by `check --fix`; until then nothing else is written together (`write-unfinished`, SPEC
 * FILE-14). What a program that asks for no lock wrote in between stays: `written-in-part` names it. A `writing` that is
 * under way already is joined.
 */
export async function writeTogether<T>(
  workspace: Workspace,
  work: (writing: TogetherWriting) => Promise<Result<T>>,
  underWay?: TogetherWriting,
): Promise<Result<T>> {
  if (underWay !== undefined) return work(underWay);
  const { lockDirectory, lockOptions } = workspace;
  return withLocks(lockDirectory, [togetherLock], lockOptions, async (held) => {
    const begun = await Journal.begin(workspace);
    if (!begun.ok) return begun;
    const journal = begun.value;
    const takeBack = (options: LockOptions) => journal.takeBack(options);
    try {
      const done = await work({ lockOptions: held, onReplace: (one) => journal.note(one), takeBack });
      if (done.ok) return done;
      await takeBack(held);
      const remainder = journal.remainder(done.problem.code);
      return remainder === undefined ? done : fail(remainder);
    } catch (error) {
      // Somebody stopped the work, when a file may be written already.
      await takeBack(held);
      throw error;
    } finally {
      await journal.end();
    }
  });
}

/**
 * Writes documents one after the other by `write`, all or none (`writeTogether`). All of them are locked meanwhile, so that
 * nobody's change comes between; `prepare` is asked under these locks, before the first is written.
 */
export async function allOrNone(
  workspace: Workspace,
  files: readonly string[],
  write: (file: string, writing: Writing) => Promise<Result<unknown>>,
  { prepare, underWay }: { prepare?: () => Promise<Result<void>>; underWay?: TogetherWriting | undefined } = {},
): Promise<Result<void>> {
  return writeTogether(
    workspace,
    (writing) =>
      withLocks(workspace.lockDirectory, files, writing.lockOptions, async (lockOptions) => {
        const prepared = await prepare?.();
        if (prepared?.ok === false) return prepared;
        let isWhole = false;
        try {
          for (const file of files) {
            const done = await write(file, { ...writing, lockOptions });
            if (!done.ok) return done;
          }
          isWhole = true;
          return succeed(undefined);
        } finally {
          // While nobody else can come between.
          if (!isWhole) await writing.takeBack(lockOptions);
        }
      }),
    underWay,
  );
}

/** Makes documents of a kind, each in a file of its own; more than one under a `writing` (`writeTogether`). */
export async function createEach<K extends DocumentKind>(
  workspace: Workspace,
  kind: K,
  documents: readonly { file: string; document: DocumentByKind[K] }[],
  writing: Writing | undefined,
  report: Report = () => {},
): Promise<Result<{ file: string; document: DocumentByKind[K] }[]>> {
  const made: { file: string; document: DocumentByKind[K] }[] = [];
  for (const { file, document } of documents) {
    report(made.length, documents.length);
    const created = await workspace.create(kind, file, document, writing);
    if (!created.ok) return created;
    made.push({ file, document: created.value });
  }
  report(made.length, documents.length);
  return succeed(made);
}
