import { inflateRawSync } from "node:zlib";

/** A file in a zip, as its central directory tells of it. */
export interface ZipEntry {
  name: string;
  /** Whether the name is said to be UTF-8; else a program may take it for another code page. */
  utf8: boolean;
  /** Unix mode: what may be done with the unpacked file. */
  mode: number;
  bytes: () => Buffer;
}

/** The files of a zip without comments and without 64-bit sizes: what our own packages are. */
export function zipEntries(zip: Buffer): ZipEntry[] {
  const end = zip.lastIndexOf(Buffer.from("PK\u0005\u0006"));
  const count = zip.readUInt16LE(end + 10);
  const entries: ZipEntry[] = [];
  for (let at = zip.readUInt32LE(end + 16), index = 0; index < count; index++) {
    const [nameLength, extraLength] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30)];
    const [size, local] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)];
    const name = zip.toString("utf8", at + 46, at + 46 + nameLength);
    const data = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    entries.push({
      name,
      utf8: (zip.readUInt16LE(at + 8) & 0x800) !== 0,
      mode: (zip.readUInt32LE(at + 38) >>> 16) & 0o7777,
      bytes: () => inflateRawSync(zip.subarray(data, data + size)),
    });
    at += 46 + nameLength + extraLength;
  }
  return entries;
}
