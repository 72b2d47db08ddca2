import type { Columns } from "./columns.ts";
import { listColumns } from "./list-columns.ts";
import { type ImportKind, importKinds } from "./list-kinds.ts";
import { type ListWords, wordKey } from "./list-words.ts";

/** What the columns of a list may be called, by `wordKey`: their codes and their headings in either language. */
export function columnNames(kind: string, columns: Columns, words: ListWords): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const code of Object.keys(columns)) {
    for (const name of [code, ...(words.headings[kind]?.[code] ?? [])]) names.set(wordKey(name), code);
  }
  return names;
}

/** What else is understood as the heading of a column, by `wordKey`; never what is the real name of one. */
export function columnAliases(kind: string, columns: Columns, words: ListWords): ReadonlyMap<string, string> {
  const names = columnNames(kind, columns, words);
  const aliases = Object.entries(words.aliases[kind] ?? {}).flatMap(([code, headings]) =>
    headings.map((heading): [string, string] => [wordKey(heading), code]),
  );
  return new Map(aliases.filter(([key]) => !names.has(key)));
}

/** The lists that a header fits best: all they need is there, and no other list knows more of its columns. */
export function listsFitting(header: readonly string[], words: ListWords): ImportKind[] {
  const known = importKinds.map((kind) => {
    const columns: Columns = listColumns[kind];
    const names = new Map([...columnAliases(kind, columns, words), ...columnNames(kind, columns, words)]);
    const codes = new Set(header.map((heading) => names.get(wordKey(heading))).filter((code) => code !== undefined));
    const complete = Object.keys(columns).every((code) => columns[code]?.needed !== true || codes.has(code));
    return { kind, count: complete && codes.size > 1 ? codes.size : 0 };
  });
  const most = Math.max(...known.map(({ count }) => count));
  return most === 0 ? [] : known.filter(({ count }) => count === most).map(({ kind }) => kind);
}
