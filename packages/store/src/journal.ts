import { createHash } from "node:crypto";
import { type FileHandle, mkdir, open, readFile, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { kindOfPath } from "@cchc/core/model/document-kinds";
import { type Problem, type ProblemCode, problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import type { Replacement } from "./document-file.ts";
import { writeFileDurably } from "./durable-file.ts";
import { fileProblem } from "./durable-file-problem.ts";
import { stampOf } from "./durable-file-read.ts";
import { type LockOptions, listLocks, withLock } from "./lock.ts";
import type { Workspace } from "./workspace.ts";
import { resolveInside } from "./workspace-path.ts";

/** Where a write of several documents keeps what it replaces; there only while it runs, or when it was cut off. */
export const journalFile = ".cchc/together.jsonl";

/** The lock that a write of several documents holds from its first to its last. */
export const togetherLock = "together";

/** A line of the journal, on disk before its document is. */
interface JournalLine {
  file: string;
  /** The bytes that were there, in base64; null for a document that was made. */
  before: string | null;
  /** SHA-256 of the bytes that took their place, in hex. */
  after: string;
}

/**
 * What a write of several documents has replaced so far, so that all of it can be put back: by the process itself where
 * something fails, by `check --fix` where the process was killed or the power went (SPEC FILE-14).
 */
export class Journal {
  readonly #workspace: Workspace;
  readonly #handle: FileHandle;
  readonly #lines: JournalLine[] = [];
  readonly #left: string[] = [];
  readonly #failed: { file: string; problem: Problem }[] = [];

  private constructor(workspace: Workspace, handle: FileHandle) {
    this.#workspace = workspace;
    this.#handle = handle;
  }

  /** Under the lock `together`. While one that was cut off lies there: `write-unfinished`. */
  static async begin(workspace: Workspace): Promise<Result<Journal>> {
    const path = join(workspace.root, journalFile);
    try {
      await mkdir(dirname(path), { recursive: true });
      return succeed(new Journal(workspace, await open(path, "ax")));
    } catch (error) {
      const unfinished = await readJournal(workspace);
      if (unfinished !== null) return fail(problem("write-unfinished", { files: unfinished.length }));
      return fail(fileProblem(error, journalFile));
    }
  }

  /** Told right before a document is replaced or made; on disk when this resolves. */
  async note({ file, before, after }: Replacement): Promise<void> {
    const kept = before === null ? null : Buffer.from(before).toString("base64");
    const line: JournalLine = { file, before: kept, after: sha256(after) };
    await this.#handle.appendFile(`${JSON.stringify(line)}\n`);
    await this.#handle.datasync();
    this.#lines.push(line);
  }

  /** Puts back what was replaced so far, of every file that nobody else wrote meanwhile; the others are `left`. */
  async takeBack(lockOptions: LockOptions): Promise<void> {
    const taken = await putBack(this.#workspace, this.#lines.splice(0), lockOptions);
    this.#left.push(...taken.left);
    this.#failed.push(...taken.failed);
  }

  /** Why not all is as it was, where something could not be put back; undefined where all was. */
  remainder(cause: ProblemCode): Problem | undefined {
    // A disk that does not take them back now may do so later.
    if (this.#failed.length > 0) return problem("write-unfinished", { files: this.#failed.length });
    const [file] = this.#left;
    return file === undefined ? undefined : problem("written-in-part", { file, files: this.#left, cause });
  }

  /** Done, or taken back: the journal goes, unless it is still needed. */
  async end(): Promise<void> {
    await this.#handle.close();
    if (this.#failed.length === 0) await unlink(join(this.#workspace.root, journalFile)).catch(() => undefined);
  }
}

/** The files that a write of several documents replaced before it was cut off; null while none was, or one is running. */
export async function unfinishedWrite(workspace: Workspace): Promise<readonly string[] | null> {
  const lines = await readJournal(workspace);
  if (lines === null) return null;
  const locks = await listLocks(workspace.lockDirectory);
  const isRunning = locks.some(({ record, state }) => record?.file === togetherLock && state !== "stale");
  return isRunning ? null : lines.map(({ file }) => file);
}

/** What became of the files of a write that was cut off. */
export interface TakenBackWrite {
  takenBack: string[];
  /** Somebody wrote them since: they stay as they are. */
  left: string[];
}

/** Puts back what a write of several documents had replaced when it was cut off; null where there is none. */
export async function takeBackUnfinished(workspace: Workspace): Promise<Result<TakenBackWrite | null>> {
  const { lockDirectory, lockOptions } = workspace;
  return withLock(lockDirectory, togetherLock, lockOptions, async () => {
    const lines = await readJournal(workspace);
    if (lines === null) return succeed(null);
    const { takenBack, left, failed } = await putBack(workspace, lines, lockOptions);
    const [first] = failed;
    if (first !== undefined) return fail(first.problem);
    await unlink(join(workspace.root, journalFile)).catch(() => undefined);
    return succeed({ takenBack, left });
  });
}

/** Null where there is none. The last line may be cut: what it tells was not done. */
async function readJournal(workspace: Workspace): Promise<JournalLine[] | null> {
  const text = await readFile(join(workspace.root, journalFile), "utf8").catch(() => null);
  return text === null ? null : text.split("\n").flatMap((line) => journalLine(line) ?? []);
}

function journalLine(text: string): JournalLine | null {
  try {
    const { file, before, after } = JSON.parse(text) as Partial<JournalLine>;
    // Documents alone are written together, whatever a file in a shared folder says.
    if (typeof file !== "string" || kindOfPath(file) === undefined || typeof after !== "string") return null;
    return { file, before: typeof before === "string" ? before : null, after };
  } catch {
    return null;
  }
}

async function putBack(
  workspace: Workspace,
  lines: readonly JournalLine[],
  lockOptions: LockOptions,
): Promise<TakenBackWrite & { failed: { file: string; problem: Problem }[] }> {
  const told = { takenBack: [] as string[], left: [] as string[], failed: [] as { file: string; problem: Problem }[] };
  for (const line of lines.toReversed()) {
    const put = await withLock(workspace.lockDirectory, line.file, lockOptions, () => putOneBack(workspace, line));
    if (put.ok) told.takenBack.push(line.file);
    else if (put.problem.code === "file-changed-on-disk") told.left.push(line.file);
    else told.failed.push({ file: line.file, problem: put.problem });
  }
  return told;
}

/** The bytes that were there before, where those that took their place are there still; `file-changed-on-disk` else. */
async function putOneBack(workspace: Workspace, { file, before, after }: JournalLine): Promise<Result<void>> {
  const resolved = await resolveInside(workspace.root, file);
  if (!resolved.ok) return resolved;
  const path = resolved.value;
  const stamp = await stampOf(path).catch(() => null);
  const found = await readFile(path).catch(() => null);
  const old = before === null ? null : Buffer.from(before, "base64");
  // Told before the write that then was not done.
  if (found === null ? old === null : old?.equals(found) === true) return succeed(undefined);
  const changed = fail<void>(problem("file-changed-on-disk", { file }));
  if (found === null || sha256(found) !== after) return changed;
  if (old === null) {
    try {
      await unlink(path);
      return succeed(undefined);
    } catch (error) {
      return fail(fileProblem(error, file));
    }
  }
  const beforeRename = async () => ((await stampOf(path).catch(() => null)) === stamp ? succeed(undefined) : changed);
  return writeFileDurably(path, file, old, { beforeRename });
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
