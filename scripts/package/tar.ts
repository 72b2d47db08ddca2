import { inOrder, type PackedFile } from "./packed-file.ts";

const block = 512;

/** A tar (ustar) of the files, the same bytes for the same files. */
export function tarOf(files: readonly PackedFile[]): Uint8Array {
  const blocks = inOrder(files).flatMap((file) => [headerOf(file), padded(file.bytes)]);
  return Buffer.concat([...blocks, Buffer.alloc(2 * block)]);
}

/** One file of a tar; undefined when it is not there. */
export function fileInTar(tar: Uint8Array, path: string): Uint8Array | undefined {
  const bytes = Buffer.from(tar.buffer, tar.byteOffset, tar.byteLength);
  for (let at = 0; at + block <= bytes.length && bytes[at] !== 0; ) {
    const [name, prefix] = [textAt(bytes, at, 100), textAt(bytes, at + 345, 155)];
    const size = Number.parseInt(textAt(bytes, at + 124, 12), 8);
    if ((prefix === "" ? name : `${prefix}/${name}`) === path) return bytes.subarray(at + block, at + block + size);
    at += block + Math.ceil(size / block) * block;
  }
  return undefined;
}

function headerOf({ path, bytes, executable = false }: PackedFile): Buffer {
  const header = Buffer.alloc(block);
  const { prefix, name } = splitPath(path);
  header.write(name, 0);
  header.write(executable ? "0000755\0" : "0000644\0", 100);
  // Owner, group and time: nobody's, never.
  header.write("0000000\x000000000\0", 108);
  header.write(`${bytes.length.toString(8).padStart(11, "0")}\0`, 124);
  header.write("00000000000\0", 136);
  header.write("0", 156);
  header.write("ustar\x0000", 257);
  header.write(prefix, 345);
  header.fill(" ", 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return header;
}

/** A path longer than a name may be is cut at a slash. */
function splitPath(path: string): { prefix: string; name: string } {
  if (Buffer.byteLength(path) <= 100) return { prefix: "", name: path };
  for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) {
    const [prefix, name] = [path.slice(0, at), path.slice(at + 1)];
    if (Buffer.byteLength(name) <= 100 && Buffer.byteLength(prefix) <= 155) return { prefix, name };
  }
  throw new Error(`too long for a tar: ${path}`);
}

function padded(bytes: Uint8Array): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((block - (bytes.length % block)) % block)]);
}

function textAt(bytes: Buffer, at: number, length: number): string {
  return bytes.toString("utf8", at, at + length).split("\0")[0] ?? "";
}
