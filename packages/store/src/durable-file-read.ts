import type { BigIntStats } from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { AppError, problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import { errnoOf, fileProblem } from "./durable-file-problem.ts";

/** What tells two contents of one path apart without reading them. Equal stamps mean: nobody wrote in between. */
export type FileStamp = `${bigint}-${bigint}-${bigint}-${bigint}`;

/** A text and the stamp of exactly those bytes. */
export interface StampedText {
  text: string;
  stamp: FileStamp;
}

/** 20 MiB: a workspace's largest honest document is a hundredth of it. */
export const READ_LIMIT_BYTES = 20 * 1024 * 1024;

/**
 * The text of a UTF-8 file, its byte order mark left out (FILE-1). A file above `limitBytes` is refused unread
 * (FILE-2); so are folders, pipes and devices, and bytes that are not UTF-8 (FILE-3). `file` is how problems name it.
 */
export async function readTextFile(path: string, file: string, limitBytes = READ_LIMIT_BYTES): Promise<Result<string>> {
  const read = await readStampedText(path, file, limitBytes);
  return read.ok ? succeed(read.value.text) : read;
}

/** `readTextFile` with the stamp to compare later. A program writing in place meanwhile is waited for briefly. */
export async function readStampedText(
  path: string,
  file: string,
  limitBytes = READ_LIMIT_BYTES,
): Promise<Result<StampedText>> {
  const read = await readStampedBytes(path, file, limitBytes);
  if (!read.ok) return read;
  const { bytes, stamp } = read.value;
  const text = decode(bytes);
  if (text === undefined) return fail(problem("file-not-utf8", { file, ...explainBytes(bytes) }));
  return succeed({ text, stamp });
}

/** The bytes of a file, whatever they say; refused like texts above `limitBytes` and where there is no plain file. */
export async function readBytes(path: string, file: string, limitBytes = READ_LIMIT_BYTES): Promise<Result<Buffer>> {
  const read = await readStampedBytes(path, file, limitBytes);
  return read.ok ? succeed(read.value.bytes) : read;
}

async function readStampedBytes(
  path: string,
  file: string,
  limitBytes: number,
): Promise<Result<{ bytes: Buffer; stamp: FileStamp }>> {
  try {
    // Before opening: the open of a pipe would wait for its writer.
    refuseUnreadable(await stat(path, { bigint: true }), file, limitBytes);
    for (let attempt = 1; ; attempt++) {
      const { bytes, before, after } = await readOnce(path, file, limitBytes);
      if (before !== after && attempt < READ_ATTEMPTS) {
        await pause(RETRY_PAUSE_MS);
        continue;
      }
      if (bytes.byteLength > limitBytes) {
        return fail(problem("file-too-large", { file, bytes: bytes.byteLength, limit: limitBytes }));
      }
      return succeed({ bytes, stamp: before });
    }
  } catch (error) {
    return fail(fileProblem(error, file));
  }
}

/** The stamp of the file at `path` as it is now; throws what `stat` throws. */
export async function stampOf(path: string): Promise<FileStamp> {
  return stampFrom(await stat(path, { bigint: true }));
}

async function readOnce(path: string, file: string, limitBytes: number) {
  const handle = await openPatiently(path);
  try {
    const opened = await handle.stat({ bigint: true });
    refuseUnreadable(opened, file, limitBytes);
    const bytes = await handle.readFile();
    return { bytes, before: stampFrom(opened), after: stampFrom(await handle.stat({ bigint: true })) };
  } finally {
    await handle.close();
  }
}

/** Windows refuses to open a file for the moment in which another program replaces or scans it. */
async function openPatiently(path: string): Promise<FileHandle> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await open(path, "r");
    } catch (error) {
      const momentary = process.platform === "win32" && /^(?:EPERM|EACCES|EBUSY)$/.test(errnoOf(error) ?? "");
      if (!momentary || attempt >= READ_ATTEMPTS) throw error;
      await pause(RETRY_PAUSE_MS);
    }
  }
}

function refuseUnreadable(stats: BigIntStats, file: string, limit: number): void {
  if (!stats.isFile()) throw new AppError(problem("file-io", { file, reason: "not-a-file", errno: "" }));
  if (stats.size > BigInt(limit)) {
    throw new AppError(problem("file-too-large", { file, bytes: Number(stats.size), limit }));
  }
}

function stampFrom({ ino, size, mtimeNs, ctimeNs }: BigIntStats): FileStamp {
  return `${ino}-${size}-${mtimeNs}-${ctimeNs}`;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function explainBytes(bytes: Buffer): { line: number; looksLike: "utf-16" | "other" } {
  const mark = bytes.subarray(0, 2).toString("hex");
  if (mark === "fffe" || mark === "feff") return { line: 1, looksLike: "utf-16" };
  return { line: lineOfNoText(bytes), looksLike: "other" };
}

/** The first line, from 1, whose bytes are not UTF-8. */
export function lineOfNoText(bytes: Buffer): number {
  // A line feed is never part of a longer UTF-8 sequence, so lines can be tried one by one.
  let line = 1;
  for (let start = 0; start < bytes.byteLength; line++) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end < 0 ? bytes.byteLength : end;
    if (decode(bytes.subarray(start, stop)) === undefined) break;
    start = stop + 1;
  }
  return line;
}

const READ_ATTEMPTS = 6;
const RETRY_PAUSE_MS = 20;
