import { randomBytes } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { createExclusively } from "../durable-file.ts";
import { lockName } from "../lock.ts";
import { type LockRecord, ownRecord } from "../lock-record.ts";

/** Larger than any pid a system gives out. */
export const DEAD_PID = 99_999_999;

/** Puts a lock file there, by default of a process that is gone, unless there is one. Returns its path. */
export async function leaveStaleLock(
  lockDirectory: string,
  key: string,
  change: Partial<LockRecord> = {},
  suffix = "",
): Promise<string> {
  const path = join(lockDirectory, lockName(key)) + suffix;
  const token = randomBytes(6).toString("hex");
  const record: LockRecord = { ...ownRecord(token, key), pid: DEAD_PID, ...change };
  await mkdir(lockDirectory, { recursive: true });
  await createExclusively(path, JSON.stringify(record), false).catch(() => undefined);
  return path;
}
