import { createHash, randomBytes } from "node:crypto";
import { mkdir, readdir, unlink } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { problem } from "@cchc/core/problem";
import { fail, type Result } from "@cchc/core/result";
import { createExclusively, isTemporaryName } from "./durable-file.ts";
import { errnoOf, fileProblem } from "./durable-file-problem.ts";
import { takeTurn } from "./lock-queue.ts";
import { type FoundLock, holderText, ownRecord, readLock } from "./lock-record.ts";

export type { FoundLock, LockRecord, LockState } from "./lock-record.ts";
export { holderText };

export interface LockOptions {
  /** How long a live lock is waited for; 30 s as the contract says. */
  waitMs?: number;
  /** Called once when the wait becomes long enough to be noticed. */
  onWait?: (holder: string) => void;
  /** Names of locks that the work at hand holds already (`withLocks`): they are not taken twice. */
  held?: ReadonlySet<string>;
}

/**
 * Runs `work` while no other process, and no other part of this one, holds the lock for `key` (LOCK-1). `key` is the
 * path of the locked file as the workspace stores it; problems name it. A lock whose process is gone is taken over
 * (LOCK-2); one of another machine never is (LOCK-3). After `waitMs`: `file-locked` with the holder (LOCK-4).
 */
export async function withLock<T>(
  lockDirectory: string,
  key: string,
  { waitMs = 30_000, onWait, held }: LockOptions,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  if (held?.has(lockName(key)) === true) return work();
  const deadline = performance.now() + waitMs;
  const path = join(resolve(lockDirectory), lockName(key));
  const endTurn = await takeTurn(path, waitMs);
  const locked = async () => {
    const holder = holderText(await readLock(path).catch(() => undefined));
    return fail(
      problem("file-locked", {
        file: key,
        holder,
        seconds: Math.round(waitMs / 1000),
        lock: `.cchc/locks/${lockName(key)}`,
      }),
    );
  };
  if (endTurn === undefined) return locked();
  try {
    let token: string | undefined;
    try {
      await mkdir(lockDirectory, { recursive: true });
      token = await acquire(path, key, deadline, onWait);
    } catch (error) {
      return fail(fileProblem(error, key));
    }
    if (token === undefined) return locked();
    try {
      return await work();
    } finally {
      await release(path, token);
    }
  } finally {
    endTurn();
  }
}

/**
 * Runs `work` while all of `keys` are locked (LOCK-7). They are taken in one order, whoever takes them, so that two who want
 * the same never wait for each other. `work` gets the options under which these locks are held.
 */
export async function withLocks<T>(
  lockDirectory: string,
  keys: readonly string[],
  options: LockOptions,
  work: (options: LockOptions) => Promise<Result<T>>,
): Promise<Result<T>> {
  const byName = [...new Map(keys.map((key) => [lockName(key), key]))].sort(([left], [right]) =>
    left < right ? -1 : 1,
  );
  const held = new Set([...(options.held ?? []), ...byName.map(([name]) => name)]);
  const locked = (place: number): Promise<Result<T>> => {
    const key = byName[place]?.[1];
    return key === undefined
      ? work({ ...options, held })
      : withLock(lockDirectory, key, options, () => locked(place + 1));
  };
  return locked(0);
}

/** All locks in `lockDirectory`, those on locks being broken included (LOCK-5). */
export async function listLocks(lockDirectory: string): Promise<FoundLock[]> {
  const found: FoundLock[] = [];
  for (const name of await namesIn(lockDirectory)) {
    const lock = isLockName(name) ? await readLock(join(lockDirectory, name)) : undefined;
    if (lock !== undefined) found.push(lock);
  }
  return found;
}

/** Removes the locks whose process is gone and returns them; live and foreign ones stay (LOCK-5). */
export async function removeStaleLocks(lockDirectory: string): Promise<FoundLock[]> {
  const removed: FoundLock[] = [];
  // Deepest first: a broken breaker would otherwise keep its lock.
  for (const lock of (await listLocks(lockDirectory)).sort((left, right) => right.path.length - left.path.length)) {
    if (lock.state === "stale" && (await breakLock(lock))) removed.push(lock);
  }
  return removed;
}

/** Removes the locks of other machines that are older than `ageMs`: for people who know that nobody works there. */
export async function removeForeignLocks(lockDirectory: string, ageMs: number): Promise<FoundLock[]> {
  const removed: FoundLock[] = [];
  for (const lock of await listLocks(lockDirectory)) {
    if (lock.state === "foreign" && lockAgeMs(lock) >= ageMs && (await breakLock(lock))) removed.push(lock);
  }
  return removed;
}

/** How long ago a lock was taken, in milliseconds, by its own word. */
export function lockAgeMs({ record }: FoundLock): number {
  return record === undefined ? 0 : Math.max(0, Date.now() - Date.parse(record.since));
}

/** The name of the lock file of `key`: readable, and one for names that differ only in case or Unicode form. */
export function lockName(key: string): string {
  const same = key.normalize("NFC").toLowerCase();
  const readable = (same.split("/").at(-1) ?? "").replace(/[^a-z0-9.-]+/g, "-").slice(0, 40);
  return `${readable}-${createHash("sha256").update(same).digest("hex").slice(0, 16)}.lock`;
}

/** Takes the lock and returns its token; `undefined` when somebody kept it until `deadline`. */
async function acquire(
  path: string,
  key: string,
  deadline: number,
  onWait: LockOptions["onWait"],
): Promise<string | undefined> {
  const started = performance.now();
  let noticed = false;
  for (let limit = FIRST_PAUSE_MS; ; limit = Math.min(limit * 2, LONGEST_PAUSE_MS)) {
    const attempt = await tryCreate(path, key);
    if (attempt.token !== undefined) return attempt.token;
    const lock = await readLock(path);
    if (lock?.state === "stale" && (await breakLock(lock))) continue;

    const now = performance.now();
    if (now >= deadline) {
      // Nobody holds it, yet it cannot be made: what looked momentary is the folder's own trouble.
      if (lock === undefined && attempt.trouble !== undefined) throw attempt.trouble;
      return undefined;
    }
    if (!noticed && now - started > NOTICE_MS) {
      noticed = true;
      onWait?.(holderText(lock));
    }
    await pause(lock === undefined ? 1 : Math.min(limit * (0.5 + Math.random() / 2), deadline - now));
  }
}

type Attempt = { token: string } | { token: undefined; trouble?: unknown };

async function tryCreate(path: string, file: string): Promise<Attempt> {
  const token = randomBytes(6).toString("hex");
  try {
    await createExclusively(path, JSON.stringify(ownRecord(token, file)), false);
    return { token };
  } catch (error) {
    if (errnoOf(error) === "EEXIST") return { token: undefined };
    if (isMomentary(error)) return { token: undefined, trouble: error };
    if (errnoOf(error) !== "ENOENT") throw error;
    // The folder of derived files may be deleted at any time.
    await mkdir(dirname(path), { recursive: true });
    return { token: undefined, trouble: error };
  }
}

/**
 * Removes a stale lock, once: whoever wants to must first win the lock on breaking this very token, and then look
 * again. Between that look and the removal nobody else may remove the file, and its owner is gone. A breaker that died
 * leaves a stale lock of the same kind, broken the same way. False when somebody else is at it.
 */
async function breakLock(lock: FoundLock): Promise<boolean> {
  const breakPath = `${lock.path}.break-${lock.token}`;
  const { token } = await tryCreate(breakPath, lock.record?.file ?? "");
  if (token === undefined) {
    const breaker = await readLock(breakPath);
    if (breaker?.state === "stale") await breakLock(breaker);
    return false;
  }
  try {
    const now = await readLock(lock.path);
    if (now?.token !== lock.token) return false;
    await unlink(lock.path);
    return true;
  } finally {
    await release(breakPath, token);
  }
}

/** Gives a lock back, unless it is no longer ours: somebody deleted the folder, and another took it. */
async function release(path: string, token: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      if ((await readLock(path))?.token === token) await unlink(path);
      return;
    } catch (error) {
      if (errnoOf(error) === "ENOENT") return;
      // What cannot be removed now is stale once this process ends; the work itself is done.
      if (!isMomentary(error) || attempt > 20) return;
      await pause(LONGEST_PAUSE_MS);
    }
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (errnoOf(error) === "ENOENT") return [];
    throw error;
  }
}

function isLockName(name: string): boolean {
  return !isTemporaryName(name) && /\.lock(?:\.break-[0-9a-f]+)*$/.test(name);
}

/** Windows, while another process reads or removes the file of that name. */
function isMomentary(error: unknown): boolean {
  return process.platform === "win32" && /^(?:EPERM|EACCES|EBUSY)$/.test(errnoOf(error) ?? "");
}

const FIRST_PAUSE_MS = 5;
const LONGEST_PAUSE_MS = 100;
const NOTICE_MS = 500;
