import type { HistoryEntry, Patch } from "../model/envelope.ts";
import { cellHash } from "./cell-hash.ts";

/**
 * Whether what a record has now came back by an undoing that put away what a table holds, both as `cellHash`. A record of
 * null stands for the whole document.
 */
export type TookBack = (recordId: string | null, was: string, here: string) => boolean;

/** What an undoing put away at one place and what it brought back, as fingerprints of the values and of their parts. */
interface Undoing {
  away: ReadonlySet<string>;
  /** Null where it took out what had been added: whatever is there now was there before. */
  back: ReadonlySet<string> | null;
}

/**
 * Reads from a history which values were taken back (SPEC LIST-12). An undoing keeps in its own way back what it put
 * away, and the entry that it took back what came in its place: neither needs the document as it was then.
 */
export function tookBackIn(history: readonly HistoryEntry[]): TookBack {
  let undoings: ReturnType<typeof undoingsOf> | undefined;
  return (recordId, was, here) => {
    undoings ??= undoingsOf(history);
    const own = undoings.get(recordId) ?? [];
    return own.some(({ away, back }) => away.has(was) && (back === null || back.has(here)));
  };
}

/** What was taken back by the items of lists in which it lies, and all of it under null. */
function undoingsOf(history: readonly HistoryEntry[]): ReadonlyMap<string | null, readonly Undoing[]> {
  const byId = new Map(history.map((entry) => [entry.id, entry]));
  const found = new Map<string | null, Undoing[]>();
  for (const { undoes, back } of history) {
    const undone = undoes === undefined ? undefined : byId.get(undoes);
    if (undone === undefined) continue;
    const restored = new Map(undone.back.map((patch) => [placeOf(patch), patch]));
    for (const patch of back) {
      if (patch.op === "move") continue;
      const before = restored.get(placeOf(patch));
      const one = { away: hashesOf(patch), back: before === undefined ? null : hashesOf(before) };
      const items = patch.path.filter((key) => key.startsWith("#")).map((key) => key.slice(1));
      for (const item of [null, ...items]) {
        const own = found.get(item);
        if (own === undefined) found.set(item, [one]);
        else own.push(one);
      }
    }
  }
  return found;
}

function placeOf({ path }: Patch): string {
  return JSON.stringify(path);
}

/** A field that goes was nothing before, which has a fingerprint, too. */
function hashesOf({ op, value }: Patch): ReadonlySet<string> {
  const hashes = new Set<string>();
  if (op === "remove") hashes.add(cellHash(null));
  else addHashes(value, hashes);
  return hashes;
}

function addHashes(value: unknown, hashes: Set<string>): void {
  hashes.add(cellHash(value));
  if (typeof value !== "object" || value === null) return;
  for (const inner of Object.values(value)) addHashes(inner, hashes);
}
