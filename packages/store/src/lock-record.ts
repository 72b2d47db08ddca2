import { createHash } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { hostname, uptime, userInfo } from "node:os";
import { errnoOf } from "./durable-file-problem.ts";

/** What a lock file says about its holder. */
export interface LockRecord {
  token: string;
  pid: number;
  /** When the process started, in whatever unit the platform counts; `null` where it cannot be asked. */
  processStartedAt: string | null;
  /** Where `pid` means something: the platform and, on Linux, machine, process namespace and boot. */
  processSpace: string;
  host: string;
  user: string;
  /** ISO instant. */
  since: string;
  /** What is locked, as problems name it. */
  file: string;
}

/** `live`: its process runs. `stale`: its process is gone. `foreign`: from here nobody can tell, so it is respected. */
export type LockState = "live" | "stale" | "foreign";

/** A lock file as found. `record` is missing when its writer died before its content was on disk. */
export interface FoundLock {
  path: string;
  token: string;
  state: LockState;
  record: LockRecord | undefined;
}

/** The record of a lock that this process takes now. */
export function ownRecord(token: string, file: string): LockRecord {
  return {
    token,
    pid: process.pid,
    processStartedAt: processOf(process.pid)?.startedAt ?? null,
    processSpace: processSpace(),
    host: hostname(),
    user: userName(),
    since: new Date().toISOString(),
    file,
  };
}

/** The lock at `path`, or `undefined` when there is none. */
export async function readLock(path: string): Promise<FoundLock | undefined> {
  try {
    const record = parseRecord(await readFile(path, "utf8"));
    if (record !== undefined) return { path, token: record.token, state: stateOf(record), record };
    const { ino, mtimeMs } = await stat(path);
    const token = createHash("sha256").update(`${ino} ${mtimeMs}`).digest("hex").slice(0, 12);
    return { path, token, state: Date.now() - mtimeMs > UNWRITTEN_LOCK_MS ? "stale" : "live", record: undefined };
  } catch (error) {
    if (errnoOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** The holder as a problem names it: `an@laptop-1, pid 4242, 2026-11-21T08:00:00.000Z`. */
export function holderText(lock: FoundLock | undefined): string {
  const record = lock?.record;
  return record === undefined ? "?" : `${record.user}@${record.host}, pid ${record.pid}, ${record.since}`;
}

/** Whether the holder is gone (LOCK-2, LOCK-3). Where in doubt it is not: a lock is only broken on proof. */
function stateOf(record: LockRecord): LockState {
  if (record.host !== hostname()) return "foreign";
  if (record.processSpace !== processSpace()) {
    // The same machine after a restart; but another platform or namespace (WSL, a container) may share the name.
    return sameSpaceBeforeRestart(record.processSpace) ? "stale" : "foreign";
  }
  const holder = processOf(record.pid);
  if (holder === undefined) return "stale";
  if (record.processStartedAt !== null && holder.startedAt !== null) {
    return record.processStartedAt === holder.startedAt ? "live" : "stale";
  }
  // No start time to tell a reused pid by. A lock is held for milliseconds, so an old one has lost its process; and
  // should it be one that slept, its write still finds the file changed and is refused.
  const since = Date.parse(record.since);
  const ageMs = Date.now() - since;
  return ageMs > LONGEST_HOLD_MS || ageMs > uptime() * 1000 + 60_000 ? "stale" : "live";
}

/** The running process `pid`, or `undefined` when there is none (a zombie is none). */
function processOf(pid: number): { startedAt: string | null } | undefined {
  if (process.platform === "linux") {
    try {
      // The name in parentheses may hold anything; the state is the first field after it, the start time the 20th.
      const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(")").at(-1)?.trim().split(" ") ?? [];
      if (fields[0] === "Z" || fields[0] === "X") return undefined;
      return { startedAt: fields[19] ?? null };
    } catch (error) {
      if (errnoOf(error) !== "ENOENT" && errnoOf(error) !== "ESRCH") return { startedAt: null };
    }
  }
  try {
    process.kill(pid, 0);
    return { startedAt: null };
  } catch (error) {
    return errnoOf(error) === "ESRCH" ? undefined : { startedAt: null };
  }
}

let knownSpace: string | undefined;

function processSpace(): string {
  knownSpace ??= process.platform === "linux" ? linuxSpace() : process.platform;
  return knownSpace;
}

function linuxSpace(): string {
  const machine = lineOf("/etc/machine-id");
  const boot = lineOf("/proc/sys/kernel/random/boot_id");
  let namespace = "";
  try {
    namespace = readlinkSync("/proc/self/ns/pid");
  } catch {
    // Without /proc there is only the host's name to go by.
  }
  // The machine's id is not to be published as it is.
  const machineHash = machine === "" ? "" : createHash("sha256").update(`cchc ${machine}`).digest("hex").slice(0, 12);
  return ["linux", machineHash, namespace, boot].join(" ");
}

function lineOf(path: string): string {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    return "";
  }
}

function sameSpaceBeforeRestart(space: string): boolean {
  const [platform, machine, namespace] = space.split(" ");
  const [ownPlatform, ownMachine, ownNamespace] = processSpace().split(" ");
  return (
    platform === "linux" &&
    platform === ownPlatform &&
    machine !== "" &&
    machine === ownMachine &&
    namespace === ownNamespace
  );
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return process.env.USER ?? process.env.USERNAME ?? "?";
  }
}

function parseRecord(text: string): LockRecord | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is LockRecord {
  if (typeof value !== "object" || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  const texts = ["token", "processSpace", "host", "user", "since", "file"];
  return (
    texts.every((key) => typeof fields.get(key) === "string") &&
    Number.isSafeInteger(fields.get("pid")) &&
    (fields.get("processStartedAt") === null || typeof fields.get("processStartedAt") === "string")
  );
}

/** A lock without content this old was never finished; writing one takes milliseconds. */
const UNWRITTEN_LOCK_MS = 10_000;
const LONGEST_HOLD_MS = 10 * 60_000;
