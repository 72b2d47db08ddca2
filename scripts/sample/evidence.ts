import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import type { VisitChange } from "../../packages/core/src/change/change-kinds.ts";
import type { CalendarDay } from "../../packages/core/src/day.ts";

/** A file that the sample keeps as evidence. */
export interface EvidenceFile {
  /** Workspace path. */
  file: string;
  bytes: Uint8Array;
}

/** The change that records `file`, marked as invented. */
export function evidenceChange(
  { file, bytes }: EvidenceFile,
  on: CalendarDay,
  note: string,
  findingId: string | null,
): Extract<VisitChange, { type: "evidence.add" }> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return {
    type: "evidence.add",
    evidence: { file, sha256, bytes: bytes.byteLength, on, note, findingId, invented: true },
  };
}

/** A text file with `\n` line ends. */
export function textFile(file: string, lines: readonly string[]): EvidenceFile {
  return { file, bytes: new TextEncoder().encode(`${lines.join("\n")}\n`) };
}

/** A small grey picture of a notice board: stored uncompressed, so that every Node writes the same bytes. */
export function boardPicture(file: string): EvidenceFile {
  const [width, height] = [96, 64];
  const rows = Array.from({ length: height }, (_, y) => [0, ...Array.from({ length: width }, (__, x) => shade(x, y))]);
  const pixels = Uint8Array.from(rows.flat());
  const header = [...bigEndian(width), ...bigEndian(height), 8, 0, 0, 0, 0];
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  const parts = [signature, chunk("IHDR", header), chunk("IDAT", storedZlib(pixels)), chunk("IEND", [])];
  return { file, bytes: Uint8Array.from(parts.flat()) };
}

/** A frame, and three columns of lines in it. */
function shade(x: number, y: number): number {
  const frame = x < 4 || x >= 92 || y < 4 || y >= 60;
  const line = x % 30 > 6 && x % 30 < 28 && y % 6 === 2 && y > 10 && y < 56;
  return frame ? 90 : line ? 60 : 235;
}

function chunk(type: string, data: readonly number[]): number[] {
  const body = [...new TextEncoder().encode(type), ...data];
  return [...bigEndian(data.length), ...body, ...bigEndian(crc32(Uint8Array.from(body)))];
}

/** One stored deflate block; enough for fewer than 65,536 bytes. */
function storedZlib(data: Uint8Array): number[] {
  const [low, high] = [data.length & 0xff, data.length >> 8];
  let [first, second] = [1, 0];
  for (const byte of data) {
    first = (first + byte) % 65_521;
    second = (second + first) % 65_521;
  }
  return [0x78, 0x01, 1, low, high, low ^ 0xff, high ^ 0xff, ...data, ...bigEndian(second * 65_536 + first)];
}

function bigEndian(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) & 0xff);
}
