import type { Columns } from "./columns.ts";
import { type ListWords, wordKey } from "./list-words.ts";
import { columnAliases, columnNames } from "./lists-fitting.ts";

/** Where the columns of a list stand in a header, by code and from 0: by their names first, by other names after. */
export function columnPlaces(
  { kind, columns }: { kind: string; columns: Columns },
  header: readonly string[],
  words: ListWords,
): ReadonlyMap<string, number> {
  const at = new Map<string, number>();
  for (const known of [columnNames(kind, columns, words), columnAliases(kind, columns, words)]) {
    for (const [index, heading] of header.entries()) {
      const code = known.get(wordKey(heading));
      if (code !== undefined && !at.has(code)) at.set(code, index);
    }
  }
  return at;
}
