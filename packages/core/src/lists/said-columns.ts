import type { ImportKind } from "./list-kinds.ts";

/** What was said once for every row of a table that lacks a column, as typed, by the column's code. */
export type SaidValues = ReadonlyMap<string, string>;

/**
 * The columns that may be said once for all rows, by list: a table of one year seldom repeats it in each of them (SPEC
 * LIST-41). In flags they are called as in kebab case: `--out-of`.
 */
const saidColumns = {
  "index-results": ["year", "outOf"],
  "index-components": ["year"],
} as const satisfies { readonly [K in ImportKind]?: readonly string[] };

/** Whether a column of a list may be said once for all rows. */
export function isSaid(kind: string, column: string): boolean {
  const columns: readonly string[] = Object.hasOwn(saidColumns, kind)
    ? saidColumns[kind as keyof typeof saidColumns]
    : [];
  return columns.includes(column);
}
