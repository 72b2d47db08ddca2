import { crc32, deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { pixelsOf, smallPng } from "./support/small-png.ts";

test("a picture of few colours is the same with a palette, whatever filter its rows had", () => {
  // Three rows of two pixels: as they are; each less its left neighbour; each less the one above.
  const rows = [0, 10, 20, 30, 40, 50, 60, 1, 1, 2, 3, 4, 5, 6, 2, 0, 0, 0, 255, 255, 255];
  const png = pngOf({ width: 2, height: 3, rows });
  const colors = [0x0a141e, 0x28323c, 0x010203, 0x050709, 0x010203, 0x040608];
  expect([...pixelsOf(png).pixels]).toEqual(colors);
  expect([...pixelsOf(smallPng(png)).pixels]).toEqual(colors);
});

test("a picture of many colours keeps those seen most and puts the nearest in place of others", () => {
  const width = 600;
  const rows = [
    0,
    ...Array.from({ length: width }, (_, at) => (at < 300 ? [255, 255, 255] : [at % 256, at >> 8, 9])).flat(),
  ];
  const { pixels } = pixelsOf(smallPng(pngOf({ width, height: 1, rows })));
  expect(new Set(pixels).size).toBeLessThanOrEqual(256);
  expect(pixels[0]).toBe(0xffffff);
  expect(Math.abs(((pixels[500] ?? 0) >> 16) - (500 % 256))).toBeLessThan(8);
});

function pngOf({ width, height, rows }: { width: number; height: number; rows: readonly number[] }): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const chunks = [
    ["IHDR", header],
    ["IDAT", deflateSync(Buffer.from(rows))],
    ["IEND", Buffer.alloc(0)],
  ] as const;
  const parts = chunks.flatMap(([type, data]) => {
    const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(named));
    return [length, named, sum];
  });
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...parts]);
}
