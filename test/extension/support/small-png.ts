import { crc32, deflateSync, inflateSync } from "node:zlib";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** How many colours a palette holds. */
const most = 256;
/** Squared distance below which two colours need no place of their own. */
const near = 48;

interface Picture {
  width: number;
  height: number;
  /** Red, green and blue of each pixel as one number, row by row. */
  pixels: Uint32Array;
}

/**
 * Makes a PNG of a window smaller: the same picture with at most 256 colours. One that has no more stays as it is to the
 * eye and to the byte of each pixel. Takes what browsers write: 8 bits a channel, not interlaced; transparency is left out.
 */
export function smallPng(png: Buffer): Buffer {
  const { width, height, pixels } = pixelsOf(png);
  const palette = paletteOf(pixels);
  const places = new Map(palette.map((color, place) => [color, place]));
  const rows = Buffer.alloc((width + 1) * height);
  for (const [at, color] of pixels.entries()) {
    let place = places.get(color);
    if (place === undefined) {
      place = nearest(palette, color);
      places.set(color, place);
    }
    rows[at + Math.floor(at / width) + 1] = place;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits a pixel, each the place of a colour in the palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]))),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Reads a PNG as browsers write it. */
export function pixelsOf(png: Buffer): Picture {
  const parts: Buffer[] = [];
  let header: Buffer | undefined;
  let palette: Buffer | undefined;
  for (let at = signature.length; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    const type = png.toString("latin1", at + 4, at + 8);
    if (type === "IHDR") header = data;
    else if (type === "PLTE") palette = data;
    else if (type === "IDAT") parts.push(data);
  }
  const channels = { 2: 3, 3: 1, 6: 4 }[header?.[9] ?? 0];
  if (header === undefined || header[8] !== 8 || channels === undefined || header[12] !== 0)
    throw new Error("This PNG is of another kind than browsers write.");
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const bytes = unfiltered(inflateSync(Buffer.concat(parts)), { stride: width * channels, height, channels });
  const pixels = new Uint32Array(width * height);
  for (const at of pixels.keys()) {
    const [from, place] = palette === undefined ? [bytes, at * channels] : [palette, (bytes[at] ?? 0) * 3];
    pixels[at] = ((from[place] ?? 0) << 16) | ((from[place + 1] ?? 0) << 8) | (from[place + 2] ?? 0);
  }
  return { width, height, pixels };
}

/** Takes back what each row of a PNG says in relation to its neighbours. */
function unfiltered(rows: Buffer, { stride, height, channels }: { stride: number; height: number; channels: number }) {
  const bytes = new Uint8Array(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = rows[row * (stride + 1)] ?? 0;
    for (let column = 0; column < stride; column++) {
      const at = row * stride + column;
      const left = column < channels ? 0 : (bytes[at - channels] ?? 0);
      const up = row === 0 ? 0 : (bytes[at - stride] ?? 0);
      const corner = row === 0 || column < channels ? 0 : (bytes[at - stride - channels] ?? 0);
      const expected = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      bytes[at] = (rows[row * (stride + 1) + 1 + column] ?? 0) + expected;
    }
  }
  return bytes;
}

function paeth(left: number, up: number, corner: number): number {
  const [toLeft, toUp, toCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** The colours to keep: all, or the most frequent of those that the eye tells apart. */
function paletteOf(pixels: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (const color of pixels) counts.set(color, (counts.get(color) ?? 0) + 1);
  const byCount = [...counts].sort(([, left], [, right]) => right - left).map(([color]) => color);
  if (byCount.length <= most) return byCount;
  const kept: number[] = [];
  for (const color of byCount) {
    if (kept.length === most) break;
    if (kept.every((other) => distance(color, other) > near)) kept.push(color);
  }
  return kept;
}

function nearest(palette: readonly number[], color: number): number {
  let best = 0;
  for (const place of palette.keys())
    if (distance(palette[place] ?? 0, color) < distance(palette[best] ?? 0, color)) best = place;
  return best;
}

function distance(left: number, right: number): number {
  const red = (left >> 16) - (right >> 16);
  const green = ((left >> 8) & 255) - ((right >> 8) & 255);
  const blue = (left & 255) - (right & 255);
  return red * red + green * green + blue * blue;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
