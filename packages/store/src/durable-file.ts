import { randomBytes } from "node:crypto";
import { constants, type Stats } from "node:fs";
import { access, type FileHandle, link, mkdir, open, realpath, rename, stat, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { AppError, problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import { errnoOf, fileProblem } from "./durable-file-problem.ts";

export interface WriteOptions {
  /** Asked when everything but the rename is done; a problem leaves the old file as it is. */
  beforeRename?: () => Promise<Result<void>>;
  /** How long a file that another program keeps open is waited for. */
  patienceMs?: number;
}

/**
 * Replaces the content of `path` such that at every moment, a power cut included, the path holds the whole old or the
 * whole new text (FILE-4): a temporary file in the same folder, written, synced, renamed over, and the folder synced.
 * The old file's mode and owner stay; a symbolic link stays a link. On a problem nothing has changed and the temporary
 * file is gone. `file` is how problems name the path.
 */
export async function writeFileDurably(
  path: string,
  file: string,
  text: string | Uint8Array,
  { beforeRename, patienceMs = 3_000 }: WriteOptions = {},
): Promise<Result<void>> {
  try {
    const old = await statOrNothing(path);
    if (old !== undefined && !old.isFile()) {
      return fail(problem("file-io", { file, reason: "not-a-file", errno: "" }));
    }
    const target = old === undefined ? path : await realpath(path);
    // A rename would replace a file that its owner marked read-only.
    if (old !== undefined) await access(target, constants.W_OK);
    await withTemporary(target, text, old, true, async (temporary) => {
      const verdict = await beforeRename?.();
      if (verdict?.ok === false) throw new AppError(verdict.problem);
      await renamePatiently(temporary, target, file, patienceMs);
    });
    return succeed(undefined);
  } catch (error) {
    return fail(notFoundMeansFolder(error, file));
  }
}

/** Creates `path`, its folders too, with `text`; `file-exists` when something is there already (FILE-5). */
export async function createFileDurably(path: string, file: string, text: string | Uint8Array): Promise<Result<void>> {
  try {
    const made = await mkdir(dirname(path), { recursive: true });
    await createExclusively(path, text, true);
    if (made !== undefined) await syncFolder(dirname(made));
    return succeed(undefined);
  } catch (error) {
    return fail(fileProblem(error, file));
  }
}

/**
 * The one way to win a race for a name: `path` appears with its whole content or not at all, and only if nothing had
 * that name; otherwise throws `EEXIST`. Memory sticks know no links (FAT, exFAT): there an empty file takes the name
 * first and is replaced at once.
 */
export async function createExclusively(path: string, text: string | Uint8Array, durable: boolean): Promise<void> {
  await withTemporary(path, text, undefined, durable, async (temporary) => {
    try {
      await link(temporary, path);
      return;
    } catch (error) {
      if (errnoOf(error) === "EEXIST" || errnoOf(error) === "ENOENT") throw error;
    }
    await (await open(path, "wx")).close();
    await rename(temporary, path);
  });
}

/** Whether `name` is that of a temporary file of this module, left over from a process that died. */
export function isTemporaryName(name: string): boolean {
  return /^\..+\.[0-9a-f]{12}\.tmp$/s.test(name);
}

/** Runs `publish` with a finished temporary file beside `target` and removes whatever it leaves of it. */
async function withTemporary(
  target: string,
  text: string | Uint8Array,
  like: Stats | undefined,
  durable: boolean,
  publish: (temporary: string) => Promise<void>,
): Promise<void> {
  // Shortened, since a name may have 255 bytes and a Vietnamese letter takes up to three.
  const name = `.${basename(target).slice(0, 60)}.${randomBytes(6).toString("hex")}.tmp`;
  const temporary = join(dirname(target), name);
  const handle = await open(temporary, "wx");
  try {
    try {
      await handle.writeFile(text);
      if (like !== undefined) await takeAfter(handle, like);
      if (durable) await handle.sync();
    } finally {
      await handle.close();
    }
    await publish(temporary);
    if (durable) await syncFolder(dirname(target));
  } finally {
    await unlink(temporary).catch(() => undefined);
  }
}

async function takeAfter(handle: FileHandle, like: Stats): Promise<void> {
  const own = await handle.stat();
  // Only root may give files away; for anybody else the new owner is the one who wrote.
  if (own.uid !== like.uid || own.gid !== like.gid) await handle.chown(like.uid, like.gid).catch(() => undefined);
  if (own.mode !== like.mode) await handle.chmod(like.mode & 0o7777).catch(() => undefined);
}

/** Windows does not replace a file that Word, an editor or an antivirus holds open: try again for a while. */
async function renamePatiently(from: string, to: string, file: string, patienceMs: number): Promise<void> {
  const deadline = performance.now() + patienceMs;
  const held = process.platform === "win32" ? /^(?:EPERM|EACCES|EBUSY)$/ : /^EBUSY$/;
  for (let wait = 10; ; wait = Math.min(wait * 2, 250)) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (!held.test(errnoOf(error) ?? "")) throw error;
      if (performance.now() + wait > deadline) {
        // The same code also says "marked read-only", which no waiting cures.
        await access(to, constants.W_OK);
        throw new AppError(problem("file-in-use", { file, seconds: Math.round(patienceMs / 1000) }), { cause: error });
      }
      await pause(wait);
    }
  }
}

/** Makes a rename outlive a power cut, where the platform lets a folder be opened and synced. */
async function syncFolder(folder: string): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(folder, "r");
    await handle.sync();
  } catch (error) {
    if (!/^(?:EPERM|EACCES|EINVAL|EISDIR|EBADF|ENOTSUP|EOPNOTSUPP|ENOSYS)$/.test(errnoOf(error) ?? "")) throw error;
  } finally {
    await handle?.close();
  }
}

async function statOrNothing(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (errnoOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** For a write, `ENOENT` from the system means that the folder is missing. */
function notFoundMeansFolder(error: unknown, file: string) {
  return errnoOf(error) === "ENOENT"
    ? problem("file-io", { file, reason: "not-a-folder", errno: "ENOENT" })
    : fileProblem(error, file);
}
