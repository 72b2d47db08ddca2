import type { MatchedRow } from "@cchc/core/lists/plan-import";

/** Rows that were found by the same columns, and those of them that are told: first those called otherwise here. */
export interface MatchGroup {
  by: readonly string[];
  rows: readonly MatchedRow[];
  shown: readonly MatchedRow[];
}

const mostShown = 8;

/** Matched rows by the columns that they were found by. */
export function matchGroups(matched: readonly MatchedRow[]): MatchGroup[] {
  const groups = new Map<string, MatchedRow[]>();
  for (const one of matched) {
    const key = one.by.join(" ");
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((rows) => {
    const otherwise = rows.filter(({ label, name }) => label !== name);
    const shown = [...otherwise, ...rows.filter(({ label, name }) => label === name)].slice(0, mostShown);
    return { by: rows[0]?.by ?? [], rows, shown };
  });
}
