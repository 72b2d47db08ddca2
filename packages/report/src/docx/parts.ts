import { strFromU8 } from "fflate";

/** The parts of a Word file by name. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** How large a template may be; bytes, counts, and unpacked to packed bytes. */
export interface PackageLimits {
  readonly fileBytes: number;
  readonly entries: number;
  readonly unpackedBytes: number;
  readonly compressionRatio: number;
  readonly xmlDepth: number;
}

/** A part as text; the empty text when it is not there. */
export function partText(parts: Parts, name: string): string {
  const bytes = parts.get(name);
  return bytes === undefined ? "" : strFromU8(bytes).replace(/^\ufeff/, "");
}
