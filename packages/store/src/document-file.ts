import { AppError, problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import { type Adapter, Low } from "lowdb";
import { createFileDurably, writeFileDurably } from "./durable-file.ts";
import { fileProblem } from "./durable-file-problem.ts";
import { type FileStamp, READ_LIMIT_BYTES, readBytes, readStampedText, stampOf } from "./durable-file-read.ts";
import { type LockOptions, withLock } from "./lock.ts";

/** How a kind of document is read from text and written to it. `parse` migrates and validates. */
export interface DocumentFormat<T> {
  parse: (text: string, file: string) => Result<T>;
  /** Canonical: equal documents give equal texts. */
  serialise: (document: T) => string;
}

/** What a write puts in the place of what: whoever writes several documents can take it back. */
export interface Replacement {
  file: string;
  /** Byte for byte: a mark before the text is no part of what is read. Null for a document that is made. */
  before: Uint8Array | null;
  after: Uint8Array;
}

/** How a document is written that is one of several. */
export interface Writing {
  lockOptions: LockOptions;
  /** Told right before the file is replaced or made, which waits for it. */
  onReplace: (replacement: Replacement) => Promise<void>;
}

export interface DocumentLocation {
  /** Absolute, and known to lie inside the workspace (`resolveInside`). */
  path: string;
  /** The path as the workspace stores it: names the file in problems and is the key of its lock. */
  file: string;
  lockDirectory: string;
}

/**
 * The one door to a document on disk: lowdb's `Low` over an adapter that writes durably, never brings a vanished file
 * back and never overwrites what somebody else wrote in between (DOC-1 … DOC-4).
 */
export class DocumentFile<T extends object> {
  readonly #location: DocumentLocation;
  readonly #format: DocumentFormat<T>;
  readonly #lockOptions: LockOptions;
  readonly #onReplace: Writing["onReplace"] | undefined;

  constructor(
    location: DocumentLocation,
    format: DocumentFormat<T>,
    { lockOptions = {}, onReplace }: Partial<Writing> = {},
  ) {
    this.#location = location;
    this.#format = format;
    this.#lockOptions = lockOptions;
    this.#onReplace = onReplace;
  }

  /** The document as it is on disk now. Needs no lock: a file is replaced whole or not at all. */
  async read(): Promise<Result<T>> {
    return outcomeOf(async () => succeed(await readInto(this.#open())));
  }

  /**
   * The fresh document through the pure `apply`, under the lock of the file, and back to disk when `apply` returned
   * another document than it was given. When it returns a problem no byte is written.
   */
  async change<R>(apply: (fresh: T) => Result<{ document: T; value: R }>): Promise<Result<R>> {
    const { lockDirectory, file } = this.#location;
    return withLock(lockDirectory, file, this.#lockOptions, () =>
      outcomeOf(async () => {
        const low = this.#open();
        const fresh = await readInto(low);
        const applied = apply(fresh);
        if (!applied.ok) return applied;
        if (applied.value.document !== fresh) {
          low.data = applied.value.document;
          await low.write();
        }
        return succeed(applied.value.value);
      }),
    );
  }

  /** What `change` would say with the same `apply`, without writing anything. */
  async rehearse(apply: (fresh: T) => Result<{ document: T }>): Promise<Result<void>> {
    return outcomeOf(async () => {
      const applied = apply(await readInto(this.#open()));
      if (!applied.ok) return applied;
      return withinLimit(this.#format.serialise(applied.value.document), this.#location.file);
    });
  }

  /** Creates the file with `document`; `file-exists` when there is one already. */
  async create(document: T): Promise<Result<void>> {
    const { lockDirectory, file, path } = this.#location;
    const text = this.#format.serialise(document);
    const fits = withinLimit(text, file);
    if (!fits.ok) return fits;
    return withLock(lockDirectory, file, this.#lockOptions, async () => {
      if (this.#onReplace !== undefined) {
        // What was there before is none of what is made.
        if (await exists(path)) return fail(problem("file-exists", { file }));
        await this.#onReplace({ file, before: null, after: Buffer.from(text) });
      }
      return createFileDurably(path, file, text);
    });
  }

  #open(): Low<T | null> {
    return new Low<T | null>(new DocumentAdapter(this.#location, this.#format, this.#onReplace), null);
  }
}

/** lowdb's side of the door. Throws `AppError`, since lowdb has no other way to hear of a problem. */
export class DocumentAdapter<T extends object> implements Adapter<T | null> {
  readonly #location: DocumentLocation;
  readonly #format: DocumentFormat<T>;
  readonly #onReplace: Writing["onReplace"] | undefined;
  #seen: { text: string; stamp: FileStamp } | undefined;

  constructor(location: DocumentLocation, format: DocumentFormat<T>, onReplace?: Writing["onReplace"]) {
    this.#location = location;
    this.#format = format;
    this.#onReplace = onReplace;
  }

  /** Never null: lowdb would keep the stale document and write a vanished file back. */
  async read(): Promise<T> {
    const { path, file } = this.#location;
    this.#seen = orThrow(await readStampedText(path, file));
    return orThrow(this.#format.parse(this.#seen.text, file));
  }

  /** Refuses when the file is no longer the one that was read, lock or no lock: an editor asks for none. */
  async write(document: T | null): Promise<void> {
    const { path, file } = this.#location;
    const seen = this.#seen;
    if (document === null || seen === undefined) throw new Error("a document is written only after it was read");
    const text = this.#format.serialise(document);
    if (text === seen.text) return;
    orThrow(withinLimit(text, file));
    const beforeRename = async () => {
      const before = this.#onReplace === undefined ? undefined : await readBytes(path, file);
      // Compared after the bytes were read: so they are those of the document that was changed.
      const same = await this.#compare(seen.stamp);
      if (before === undefined || !same.ok) return same;
      if (!before.ok) return before;
      await this.#onReplace?.({ file, before: before.value, after: Buffer.from(text) });
      return same;
    };
    orThrow(await writeFileDurably(path, file, text, { beforeRename }));
    // The next write starts from a fresh read: who knows who was here in between.
    this.#seen = undefined;
  }

  async #compare(expected: FileStamp): Promise<Result<void>> {
    const { path, file } = this.#location;
    try {
      const found = await stampOf(path);
      return found === expected ? succeed(undefined) : fail(problem("file-changed-on-disk", { file }));
    } catch (error) {
      return fail(fileProblem(error, file));
    }
  }
}

function exists(path: string): Promise<boolean> {
  return stampOf(path).then(
    () => true,
    () => false,
  );
}

/** What is written can be read again: a document above the limit would be lost to every command (SPEC DOC-7). */
function withinLimit(text: string, file: string): Result<void> {
  const bytes = Buffer.byteLength(text);
  if (bytes <= READ_LIMIT_BYTES) return succeed(undefined);
  return fail(problem("document-too-large", { file, bytes, limit: READ_LIMIT_BYTES }));
}

async function readInto<T extends object>(low: Low<T | null>): Promise<T> {
  await low.read();
  if (low.data === null) throw new Error("the adapter never gives null");
  return low.data;
}

async function outcomeOf<R>(work: () => Promise<Result<R>>): Promise<Result<R>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError) return fail<R>(error.problem);
    throw error;
  }
}

function orThrow<V>(result: Result<V>): V {
  if (!result.ok) throw new AppError(result.problem);
  return result.value;
}
