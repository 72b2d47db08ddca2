import { type BigIntStats, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { replaceDerivedFile } from "./derived-file.ts";

/** Raised whenever a kind of document changes its schema: what was good before may no longer be. */
export const KNOWN_FORMAT = 9;

/** The stamp of a file, see durable-file-read.ts; sync, since a list looks at thousands. */
export function stampText({ ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return `${ino}-${size}-${mtimeNs}-${ctimeNs}`;
}

/**
 * Whether `JSON.parse` alone gives what the careful way gives: no byte order mark, all letters composed, no escape that
 * could hide others.
 */
export function isPlainText(text: string): boolean {
  return !text.startsWith("\ufeff") && !text.includes("\\u") && text === text.normalize("NFC");
}

/**
 * The value of the JSON file at `path` if its stamp still is `stamp`: of a text that was once read the careful way, no
 * question is open. Undefined when it is another file by now.
 */
export function readIfUnchanged(path: string, stamp: string): unknown {
  try {
    if (stampText(statSync(path, { bigint: true })) !== stamp) return undefined;
    const value: unknown = JSON.parse(readFileSync(path, "utf8"));
    return stampText(statSync(path, { bigint: true })) === stamp ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The stamps of the registers that were found in order, kept in `.cchc/known.json`: reading them again needs no schema,
 * and a list starts faster. Derived: absent, stale or damaged, it costs time and nothing else.
 */
export class KnownDocuments {
  readonly #path: string;
  #stamps: Map<string, string> | undefined;

  constructor(root: string) {
    this.#path = join(root, ".cchc", "known.json");
  }

  stampOf(file: string): string | undefined {
    this.#stamps ??= readStamps(this.#path);
    return this.#stamps.get(file);
  }

  /** Best effort: a read-only workspace is read the careful way every time. */
  async note(file: string, stamp: string): Promise<void> {
    const stamps = readStamps(this.#path).set(file, stamp);
    this.#stamps = stamps;
    const known = { format: KNOWN_FORMAT, stamps: Object.fromEntries(stamps) };
    await replaceDerivedFile(this.#path, JSON.stringify(known));
  }
}

function readStamps(path: string): Map<string, string> {
  try {
    const known: unknown = JSON.parse(readFileSync(path, "utf8"));
    return isKnown(known) ? new Map(Object.entries(known.stamps)) : new Map();
  } catch {
    return new Map();
  }
}

/** Our own file, written whole or not at all: its format number vouches for the rest. */
function isKnown(value: unknown): value is { stamps: Record<string, string> } {
  return (
    typeof value === "object" &&
    value !== null &&
    "format" in value &&
    value.format === KNOWN_FORMAT &&
    "stamps" in value &&
    typeof value.stamps === "object" &&
    value.stamps !== null
  );
}
