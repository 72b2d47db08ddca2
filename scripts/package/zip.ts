import { promisify } from "node:util";
import { crc32, deflateRaw } from "node:zlib";
import { Zip, type ZipInputFile } from "fflate";
import { inOrder, type PackedFile } from "./packed-file.ts";

/** The earliest that a zip can say, in whatever time zone it is made. */
const always = new Date(1980, 0, 1);
/** Unix, whose modes unzip programs keep; those of Windows pass over them. */
const unix = 3;
const regularFile = 0o100000;
/** Of Node, 150 MB: 4 gives 52.1 MB in 1.9 s, 6 gives 50.6 in 3.2, 9 gives 50.4 in 10.6 (2 cores). */
const level = 6;

/**
 * A zip of the files, the same bytes for the same files. Compressed by Node itself, on all cores, which takes half the
 * time of compressing in JavaScript; fflate writes what is around.
 */
export async function zipOf(files: readonly PackedFile[]): Promise<Uint8Array> {
  const sorted = inOrder(files);
  const compressed = await Promise.all(sorted.map(({ bytes }) => promisify(deflateRaw)(bytes, { level })));
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [index, { path, bytes, executable = false }] of sorted.entries()) {
    const file: ZipInputFile = {
      filename: path,
      size: bytes.length,
      crc: crc32(bytes),
      compression: 8,
      os: unix,
      attrs: (regularFile | (executable ? 0o755 : 0o644)) << 16,
      mtime: always,
    };
    zip.add(file);
    file.ondata?.(null, compressed[index] ?? new Uint8Array(), true);
  }
  zip.end();
  return Buffer.concat(chunks);
}
