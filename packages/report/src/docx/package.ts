import { problem } from "@cchc/core/problem";
import type { TemplateFileFault, TemplateLimit } from "@cchc/core/problems/template-problems";
import { fail, type Result, succeed } from "@cchc/core/result";
import { strToU8, unzipSync, Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { type PackageLimits, type Parts, partText } from "./parts.ts";
import { checkSafety, type PackagePurpose } from "./safety.ts";
import { childElements, type Element, isElement, parseXml } from "./xml.ts";

/** A Word file that was found safe to work on. */
export interface WordPackage {
  readonly parts: Parts;
  /** The part with the body, usually `word/document.xml`. */
  readonly main: string;
  /** All parts with text that may hold tags: body, headers, footers, notes. */
  readonly stories: readonly string[];
}

/** Generous for a report template: real ones are below 1 MB and 100 parts. */
export const defaultLimits: PackageLimits = {
  fileBytes: 20_000_000,
  entries: 2_000,
  unpackedBytes: 64_000_000,
  compressionRatio: 200,
  xmlDepth: 400,
};

/** For documents that are only read: as large as offices make them, and as much as a laptop can hold. */
export const readingLimits: PackageLimits = {
  ...defaultLimits,
  fileBytes: 100_000_000,
  unpackedBytes: 400_000_000,
  compressionRatio: 1_100,
};

const CONTENT_TYPES = "[Content_Types].xml";
const MAIN_TYPE =
  /^application\/vnd\.(?:openxmlformats-officedocument\.wordprocessingml\.(?:document|template)|ms-word\.(?:document|template)\.macroEnabled)\.main\+xml$/;
const STORY_TYPE = /\.wordprocessingml\.(?:header|footer|footnotes|endnotes)\+xml$/;
/** Below this a high ratio is a small repetitive part, not an attack. */
const RATIO_MATTERS_FROM = 1_000_000;

/**
 * Opens a template and refuses what is too large, unsafe, or no Word document (SPEC TPL-1). A file that is only read
 * passes with what a template may not carry on: macros, embedded objects, links to the outside.
 */
export function openPackage(
  bytes: Uint8Array,
  limits: PackageLimits = defaultLimits,
  purpose: PackagePurpose = "template",
): Result<WordPackage> {
  if (bytes.length > limits.fileBytes) return tooLarge("", "file-bytes", bytes.length, limits.fileBytes);
  const other = otherFormat(bytes);
  if (other !== undefined) return notDocx("", other);
  const unzipped = unzip(bytes, limits);
  if (!unzipped.ok) return unzipped;
  const parts = unzipped.value;
  const unsafe = checkSafety(parts, limits, purpose);
  if (unsafe !== undefined) return fail(unsafe);
  const types = contentTypes(parts);
  const main = [...types].find(([name, type]) => MAIN_TYPE.test(type) && parts.has(name))?.[0];
  if (main === undefined) return notDocx("", otherPackage(parts, types) ?? "no-document");
  const stories = [
    main,
    ...[...types]
      .filter(([name, type]) => STORY_TYPE.test(type) && parts.has(name))
      .map(([name]) => name)
      .sort(),
  ];
  return succeed({ parts, main, stories });
}

/** Opens a document of our own making, which holds as much as the data gave it. */
export function readRendered(bytes: Uint8Array): Result<WordPackage> {
  return openPackage(bytes, {
    ...defaultLimits,
    fileBytes: 200_000_000,
    unpackedBytes: 1_000_000_000,
    compressionRatio: 1_100,
  });
}

/** The parts with a `.dotx` made a document: Word opens by the declared type, not by the file's name. */
export function asDocument(parts: Parts): Parts {
  const types = partText(parts, CONTENT_TYPES).replaceAll(".template.main+xml", ".document.main+xml");
  return new Map(parts).set(CONTENT_TYPES, partBytes(types));
}

/** Parts to pack; a text is encoded as it is packed, so that a long one does not lie there twice. */
export type PartsToPack = ReadonlyMap<string, Uint8Array | string>;

/** Characters of a text that are encoded and packed at a time: the document of thousands of rows has tens of millions. */
const pieceLength = 1 << 18;

/** Packs parts: fixed time, fixed order, so that the same parts give the same bytes (SPEC TPL-8). */
export function packPackage(parts: PartsToPack): Uint8Array {
  const names = [...parts.keys()].sort((left, right) => rank(left) - rank(right) || (left < right ? -1 : 1));
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    packed.push(piece);
  });
  for (const name of names) {
    const isPacked = /\.(?:png|jpe?g|gif)$/i.test(name);
    const entry = isPacked ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    // Zip stores local time: without a zone in it, this text gives the same fields on every machine.
    entry.mtime = "1980-01-02T12:00:00";
    zip.add(entry);
    const content = parts.get(name) ?? "";
    if (typeof content !== "string") entry.push(content, true);
    else for (const piece of encodedPieces(content)) entry.push(piece.bytes, piece.isLast);
  }
  zip.end();
  return joined(packed);
}

/** Part of every platform this runs on, but not of the language. */
declare const TextEncoder: new () => { encodeInto(text: string, into: Uint8Array): { written: number } };

/** A text as UTF-8, piece by piece in one room: each piece is gone with the next. */
function* encodedPieces(text: string): Generator<{ bytes: Uint8Array; isLast: boolean }> {
  const encoder = new TextEncoder();
  const room = new Uint8Array(3 * Math.min(text.length, pieceLength + 1));
  let from = 0;
  do {
    let to = Math.min(from + pieceLength, text.length);
    // The two halves of a character beyond the basic plane stay together.
    if (to < text.length && /[\ud800-\udbff]/.test(text.charAt(to - 1))) to += 1;
    const { written } = encoder.encodeInto(text.slice(from, to), room);
    yield { bytes: room.subarray(0, written), isLast: to >= text.length };
    from = to;
  } while (from < text.length);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Text as the bytes of a part. */
export function partBytes(text: string): Uint8Array {
  return strToU8(text);
}

/** The relationships part of a part; of the whole package for the empty name. */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

function unzip(bytes: Uint8Array, limits: PackageLimits): Result<Parts> {
  const names = new Set<string>();
  let unpacked = 0;
  let refusal: Result<never> | undefined;
  const keep = (entry: { name: string; size: number; originalSize: number }): boolean => {
    if (refusal !== undefined) return false;
    unpacked += entry.originalSize;
    const ratio = entry.originalSize / Math.max(entry.size, 1);
    const { name } = entry;
    if (names.has(name.toLowerCase())) refusal = notDocx(name, "duplicate-part");
    else if (names.size >= limits.entries) refusal = tooLarge(name, "entries", names.size + 1, limits.entries);
    else if (unpacked > limits.unpackedBytes)
      refusal = tooLarge(name, "unpacked-bytes", unpacked, limits.unpackedBytes);
    else if (entry.originalSize > RATIO_MATTERS_FROM && ratio > limits.compressionRatio) {
      refusal = tooLarge(name, "compression-ratio", Math.round(ratio), limits.compressionRatio);
    } else if (
      name.includes("\\") ||
      name.startsWith("/") ||
      name.split("/").includes("..") ||
      name.includes("__proto__")
    ) {
      refusal = fail(problem("template-unsafe-content", { part: name, what: "path", detail: name }));
    }
    names.add(name.toLowerCase());
    return refusal === undefined && !name.endsWith("/");
  };
  try {
    const entries = Object.entries(unzipSync(bytes, { filter: keep }));
    return refusal ?? succeed(new Map(entries));
  } catch {
    // The unzipper says only that it could not; so can we.
    return refusal ?? notDocx("", "not-zip");
  }
}

/** What a file is that is no zip and yet something an office has. */
function otherFormat(bytes: Uint8Array): TemplateFileFault | undefined {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, "{\\rtf")) return "old-word";
  // The signature of compound files: Word 97 documents, and any Word document with a password.
  if (!startsWith(bytes, "\u00d0\u00cf\u0011\u00e0")) return undefined;
  // Names in a compound file are UTF-16.
  const name = Array.from("EncryptedPackage", (letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(name[0] ?? 0); at >= 0; at = bytes.indexOf(name[0] ?? 0, at + 1)) {
    if (name.every((code, index) => bytes[at + index * 2] === code && bytes[at + index * 2 + 1] === 0))
      return "encrypted";
  }
  return "old-word";
}

function otherPackage(parts: Parts, types: ReadonlyMap<string, string>): TemplateFileFault | undefined {
  if (partText(parts, "mimetype").startsWith("application/vnd.oasis.opendocument")) return "opendocument";
  const isOther = [...types.values()].some((type) => /(?:spreadsheet|presentation)ml\./.test(type));
  return isOther ? "other-office" : undefined;
}

function startsWith(bytes: Uint8Array, letters: string): boolean {
  return Array.from(letters).every((letter, index) => bytes[index] === letter.charCodeAt(0));
}

function contentTypes(parts: Parts): Map<string, string> {
  const root = parseXml(partText(parts, CONTENT_TYPES))?.documentElement ?? null;
  const overrides = isElement(root) ? childElements(root).filter((child) => child.localName === "Override") : [];
  return new Map(
    overrides.map((override: Element) => [
      attribute(override, "PartName").replace(/^\//, ""),
      attribute(override, "ContentType"),
    ]),
  );
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? "";
}

/** Readers sniff the first entry, so the content types come first, then the root relationships. */
function rank(name: string): number {
  if (name === CONTENT_TYPES) return 0;
  return name === "_rels/.rels" ? 1 : 2;
}

function notDocx(part: string, reason: TemplateFileFault): Result<never> {
  return fail(problem("template-not-docx", { part, reason }));
}

function tooLarge(part: string, what: TemplateLimit, found: number, limit: number): Result<never> {
  return fail(problem("template-too-large", { part, what, found, limit }));
}
