import type { Columns } from "./columns.ts";
import { type ListWords, wordKey } from "./list-words.ts";
import { columnAliases, columnNames } from "./lists-fitting.ts";

/**
 * The column that each heading of a table means, by code; undefined for one that means none. A column has its real
 * name or a code first. Where no heading is that, it is the other name of it that the list names first; further ones of
 * the same column mean none (SPEC LIST-20).
 */
export function columnsOfHeader(
  { kind, columns }: { kind: string; columns: Columns },
  header: readonly string[],
  words: ListWords,
): (string | undefined)[] {
  const names = columnNames(kind, columns, words);
  const aliases = columnAliases(kind, columns, words);
  const keys = header.map(wordKey);
  const named = new Set(keys.map((key) => names.get(key)));
  const taken = new Map<string, string>();
  for (const [key, code] of aliases) {
    if (keys.includes(key) && !named.has(code) && !taken.has(code)) taken.set(code, key);
  }
  return keys.map((key) => {
    const alias = aliases.get(key);
    return names.get(key) ?? (alias !== undefined && taken.get(alias) === key ? alias : undefined);
  });
}

/** Where the columns of a list stand in a header, by code and from 0. */
export function columnPlaces(
  list: { kind: string; columns: Columns },
  header: readonly string[],
  words: ListWords,
): ReadonlyMap<string, number> {
  const at = new Map<string, number>();
  for (const [index, code] of columnsOfHeader(list, header, words).entries()) {
    if (code !== undefined && !at.has(code)) at.set(code, index);
  }
  return at;
}
