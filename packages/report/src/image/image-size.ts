import type { ImageHeader } from "./image-header.ts";

/** A size on paper, in English Metric Units: 360,000 to the centimetre, 635 to the twip. */
export interface PaperSize {
  readonly width: number;
  readonly height: number;
}

export const EMU_PER_CM = 360_000;
export const EMU_PER_TWIP = 635;
/** Pixels are taken as 96 to the inch, as Word and browsers do. */
const EMU_PER_PIXEL = 9_525;

/** How large an upright picture is printed: as it is, or scaled down into `room` and the width asked for, never up. */
export function printedSize({ width, height, turn }: ImageHeader, room: PaperSize, centimetres?: number): PaperSize {
  const isSideways = turn === 90 || turn === 270;
  const [across, down] = isSideways ? [height, width] : [width, height];
  const wanted = centimetres !== undefined && centimetres > 0 ? centimetres * EMU_PER_CM : room.width;
  const scale = Math.min(
    1,
    Math.min(wanted, room.width) / (across * EMU_PER_PIXEL),
    room.height / (down * EMU_PER_PIXEL),
  );
  const emu = (pixels: number): number => Math.max(1, Math.round(pixels * EMU_PER_PIXEL * scale));
  return { width: emu(across), height: emu(down) };
}

/** The same in whole pixels of a screen. */
export function pixelsOf(size: PaperSize): PaperSize {
  const pixels = (emu: number): number => Math.max(1, Math.round(emu / EMU_PER_PIXEL));
  return { width: pixels(size.width), height: pixels(size.height) };
}
