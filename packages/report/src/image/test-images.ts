import { zlibSync } from "fflate";

/** Pictures for the tests of this package, made byte by byte. */

/** A PNG of one grey, whole and readable. */
export function png(width: number, height: number, grey = 128): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = new Uint8Array((width + 1) * height).fill(grey);
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0;
  return join(
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk("IHDR", header),
    chunk("IDAT", zlibSync(rows)),
    chunk("IEND", new Uint8Array()),
  );
}

/** The beginning of a JPEG, as far as its size; with `orientation` as a camera writes it. */
export function jpegStart(width: number, height: number, orientation?: number, isLittle = true): Uint8Array {
  const order = (value: number, size: 2 | 4): number[] => {
    const bytes = [value & 255, (value >> 8) & 255, (value >> 16) & 255, (value >> 24) & 255].slice(0, size);
    return isLittle ? bytes : bytes.reverse();
  };
  const tiff = [
    ...(isLittle ? [0x49, 0x49] : [0x4d, 0x4d]),
    ...order(42, 2),
    ...order(8, 4),
    ...order(2, 2),
    ...[...order(0x0110, 2), ...order(2, 2), ...order(1, 4), ...order(0, 4)],
    ...[...order(0x0112, 2), ...order(3, 2), ...order(1, 4), ...order(orientation ?? 1, 2), 0, 0],
  ];
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff];
  return Uint8Array.of(
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0],
    ...(orientation === undefined ? [] : [0xff, 0xe1, 0, exif.length + 2, ...exif]),
    ...[0xff, 0xff, 0xc4, 0, 3, 0],
    ...[0xff, 0xc2, 0, 17, 8, height >> 8, height & 255, width >> 8, width & 255, 3, 0, 0, 0],
  );
}

/** The beginning of a GIF. */
export function gifStart(width: number, height: number): Uint8Array {
  return Uint8Array.of(0x47, 0x49, 0x46, 0x38, 0x39, 0x61, width & 255, width >> 8, height & 255, height >> 8, 0, 0, 0);
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const named = join(Uint8Array.from(Array.from(type, (letter) => letter.charCodeAt(0))), content);
  return join(word(content.length), named, word(checksum(named)));
}

function word(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
}

function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

function join(...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => Array.from(piece)));
}
