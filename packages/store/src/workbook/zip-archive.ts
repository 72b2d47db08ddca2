import { createInflateRaw } from "node:zlib";
import type { WorkbookFault } from "@cchc/core/problems/workbook-problems";
import { workbookLimits } from "../table-limits.ts";

/** One part of a zip archive, as its central directory has it. */
export interface ZipPart {
  name: string;
  packedSize: number;
  /** As declared; unpacking more than this ends in a fault. */
  size: number;
  method: number;
  encrypted: boolean;
  /** Where its local header stands. */
  offset: number;
}

/** Why a workbook cannot be read; thrown inside this room, and made a problem at its door. */
export class WorkbookFailure extends Error {
  readonly fault: WorkbookFault;
  /** What the fault is about: a part, a count. */
  readonly about: string;

  constructor(fault: WorkbookFault, about = "") {
    super(fault);
    this.fault = fault;
    this.about = about;
  }
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const LONGEST_COMMENT = 65_535;
const DEFLATED = 8;
const STORED = 0;

/**
 * The parts of a zip archive by its central directory, with nothing unpacked. Only what workbooks use is understood: no
 * archive in several pieces, no sizes above 4 GB.
 */
export function zipParts(bytes: Buffer): ReadonlyMap<string, ZipPart> {
  const end = endOfDirectory(bytes);
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count > workbookLimits.parts) throw new WorkbookFailure("too-many-parts", String(count));
  const parts = new Map<string, ZipPart>();
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new WorkbookFailure("damaged");
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    const name = bytes.toString("utf8", at + 46, at + 46 + (nameLength ?? 0));
    parts.set(name.replaceAll("\\", "/").toLowerCase(), {
      name,
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      packedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return parts;
}

/** Whether the bytes begin as a zip archive does. */
export function looksLikeZip(bytes: Buffer): boolean {
  return bytes.length >= 4 && bytes.readUInt32LE(0) === LOCAL_HEADER;
}

/**
 * A part unpacked piece by piece. What declares more than `limit`, or packs so well that no workbook would, is refused
 * before anything is unpacked; what then gives more than it declared, as soon as it does.
 */
export async function* unpacked(bytes: Buffer, part: ZipPart, limit: number): AsyncGenerator<Buffer, void, undefined> {
  if (part.encrypted) throw new WorkbookFailure("encrypted");
  const packs = part.size / Math.max(1, part.packedSize);
  if (part.size > limit || (part.size > workbookLimits.ratioMattersFrom && packs > workbookLimits.ratio)) {
    throw new WorkbookFailure("too-large", part.name);
  }
  const { offset, packedSize } = part;
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL_HEADER) throw new WorkbookFailure("damaged");
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const packed = bytes.subarray(start, start + packedSize);
  if (packed.length < packedSize) throw new WorkbookFailure("damaged");
  let size = 0;
  const counted = (piece: Buffer) => {
    size += piece.length;
    if (size > part.size) throw new WorkbookFailure("damaged", part.name);
    return piece;
  };
  if (part.method === STORED) {
    const piece = 1 << 18;
    for (let at = 0; at < packed.length; at += piece) yield counted(packed.subarray(at, at + piece));
  } else if (part.method === DEFLATED) {
    const inflate = createInflateRaw({ chunkSize: 1 << 17 });
    inflate.end(packed);
    try {
      for await (const piece of inflate) yield counted(piece as Buffer);
    } catch (error) {
      throw error instanceof WorkbookFailure ? error : new WorkbookFailure("damaged", part.name);
    } finally {
      inflate.destroy();
    }
  } else throw new WorkbookFailure("damaged", part.name);
  if (size !== part.size) throw new WorkbookFailure("damaged", part.name);
}

function endOfDirectory(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - 22 - LONGEST_COMMENT);
  for (let at = bytes.length - 22; at >= lowest; at--) {
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw new WorkbookFailure("truncated");
}
