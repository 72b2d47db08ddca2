import { foldText } from "../text.ts";
import { columnPlaces } from "./column-places.ts";
import type { Columns } from "./columns.ts";
import type { ListWords } from "./list-words.ts";
import type { Table } from "./table.ts";

/** Whether a text is the name of a row that adds others up. */
export function isTotal(text: string): boolean {
  return /^(tong( cong| diem| so)?|cong|total)( diem)?( toi da)? ?(:|\(.*\)|[ivx+ ]*)$/.test(foldText(text));
}

/** A table without the rows that add others up, known by `column`, and how many these were. */
export function withoutTotals(
  table: Table,
  list: { kind: string; columns: Columns; titleColumn: string },
  words: ListWords,
): { table: Table; leftOut: number } {
  const at = columnPlaces(list, table.header, words).get(list.titleColumn) ?? -1;
  const rows = table.rows.filter(({ cells }) => !isTotal(cells[at] ?? ""));
  return { table: { ...table, rows }, leftOut: table.rows.length - rows.length };
}
