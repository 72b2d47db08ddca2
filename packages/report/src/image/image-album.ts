import { AppError, problem } from "@cchc/core/problem";
import { type ImageHeader, readImageHeader } from "./image-header.ts";

/** Gives the bytes of a picture that a view model names; `undefined` when there is none to be had. */
export type ReadImage = (file: string) => Uint8Array | undefined;

/** How many and how large pictures one report may carry. */
export interface ImageLimits {
  readonly bytes: number;
  readonly pixels: number;
  readonly count: number;
  readonly totalBytes: number;
}

/** Generous for photographs of a phone; beyond it Word becomes unusable. */
export const defaultImageLimits: ImageLimits = {
  bytes: 20_000_000,
  pixels: 120_000_000,
  count: 500,
  totalBytes: 150_000_000,
};

/** A picture that can be shown. The same picture is the same object, under whatever name it was asked for. */
export interface AlbumImage {
  readonly header: ImageHeader;
  readonly bytes: Uint8Array;
}

/** The pictures of one report, each read once. */
export class ImageAlbum {
  readonly #read: ReadImage;
  readonly #limits: ImageLimits;
  readonly #byFile = new Map<string, AlbumImage | undefined>();
  readonly #bySize = new Map<number, AlbumImage[]>();
  #count = 0;
  #totalBytes = 0;

  constructor(read: ReadImage, limits: ImageLimits = defaultImageLimits) {
    this.#read = read;
    this.#limits = limits;
  }

  /**
   * The picture in `file`, or `undefined` when it is missing or of no kind that can be shown.
   * @throws {AppError} `report-image-too-large`, `report-images-too-many`
   */
  find(file: string): AlbumImage | undefined {
    if (!this.#byFile.has(file)) this.#byFile.set(file, this.#load(file));
    return this.#byFile.get(file);
  }

  #load(file: string): AlbumImage | undefined {
    const bytes = this.#read(file);
    if (bytes === undefined) return undefined;
    const limits = this.#limits;
    if (bytes.length > limits.bytes) throw tooLarge(file, "bytes", bytes.length, limits.bytes);
    const header = readImageHeader(bytes);
    if (header === undefined) return undefined;
    const pixels = header.width * header.height;
    if (pixels > limits.pixels) throw tooLarge(file, "pixels", pixels, limits.pixels);
    const alike = this.#bySize.get(bytes.length) ?? [];
    const known = alike.find((image) => image.bytes.every((byte, index) => byte === bytes[index]));
    if (known !== undefined) return known;
    this.#count += 1;
    this.#totalBytes += bytes.length;
    if (this.#count > limits.count) throw tooMany("count", this.#count, limits.count);
    if (this.#totalBytes > limits.totalBytes) throw tooMany("bytes", this.#totalBytes, limits.totalBytes);
    const image = { header, bytes };
    this.#bySize.set(bytes.length, [...alike, image]);
    return image;
  }
}

function tooLarge(file: string, what: "bytes" | "pixels", found: number, limit: number): AppError {
  return new AppError(problem("report-image-too-large", { file, what, found, limit }));
}

function tooMany(what: "count" | "bytes", found: number, limit: number): AppError {
  return new AppError(problem("report-images-too-many", { what, found, limit }));
}
