/** What a picture says about itself in its first bytes. */
export interface ImageHeader {
  readonly type: ImageType;
  /** Pixels as stored, before `turn`. */
  readonly width: number;
  readonly height: number;
  /** Degrees clockwise by which the stored picture must be turned to stand upright, as a camera noted it. */
  readonly turn: 0 | 90 | 180 | 270;
}

/** The kinds of pictures that Word, browsers and LibreOffice all show. */
export type ImageType = "png" | "jpeg" | "gif";

/** Reads the header of a PNG, JPEG or GIF; `undefined` for all else, and for a header that is cut short or absurd. */
export function readImageHeader(bytes: Uint8Array): ImageHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const found = readPng(view) ?? readGif(view) ?? readJpeg(view);
  return found !== undefined && found.width > 0 && found.height > 0 ? found : undefined;
}

function readPng(view: DataView): ImageHeader | undefined {
  if (view.byteLength < 24 || view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) return undefined;
  if (view.getUint32(12) !== 0x49484452) return undefined;
  return { type: "png", width: view.getUint32(16), height: view.getUint32(20), turn: 0 };
}

function readGif(view: DataView): ImageHeader | undefined {
  if (view.byteLength < 10 || view.getUint32(0) !== 0x47494638) return undefined;
  return { type: "gif", width: view.getUint16(6, true), height: view.getUint16(8, true), turn: 0 };
}

/** Walks the segments up to the frame header, which carries the size; the camera's note comes before it. */
function readJpeg(view: DataView): ImageHeader | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  let turn: ImageHeader["turn"] = 0;
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { type: "jpeg", height: view.getUint16(at + 5), width: view.getUint16(at + 7), turn };
    if (marker === 0xd9 || marker === 0xda || length < 2) return undefined;
    if (marker === 0xe1) turn = readTurn(view, at + 4, Math.min(at + 2 + length, view.byteLength)) ?? turn;
    at += 2 + length;
  }
  return undefined;
}

const EXIF = 0x45786966;
const ORIENTATION = 0x0112;
const TURNS: ReadonlyMap<number, ImageHeader["turn"]> = new Map([
  [3, 180],
  [4, 180],
  [5, 90],
  [6, 90],
  [7, 270],
  [8, 270],
]);

/** The orientation in an Exif segment: a small TIFF directory, in either byte order. */
function readTurn(view: DataView, start: number, end: number): ImageHeader["turn"] | undefined {
  if (end - start < 16 || view.getUint32(start) !== EXIF) return undefined;
  const tiff = start + 6;
  const isLittle = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, isLittle);
  if (directory + 2 > end) return undefined;
  const count = view.getUint16(directory, isLittle);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > end) return undefined;
    if (view.getUint16(entry, isLittle) === ORIENTATION) return TURNS.get(view.getUint16(entry + 8, isLittle)) ?? 0;
  }
  return undefined;
}
