import { parseDay } from "@cchc/core/day";
import { columnsOfHeader } from "@cchc/core/lists/column-places";
import type { Columns } from "@cchc/core/lists/columns";
import { type ListWords, wordKey } from "@cchc/core/lists/list-words";
import type { RowProblem } from "@cchc/core/lists/read-rows";
import type { Table, TableRow } from "@cchc/core/lists/table";
import { parseDeclaredNumber } from "@cchc/core/number-input";
import { plainColumn, sheetColumn } from "./list-sheet.ts";
import { fingerprintCell, fingerprintHeading } from "./own-columns.ts";
import type { RecordLabels } from "./record-labels.ts";
import type { MarkedCell, SheetColumn, SheetModel, SheetTexts, SheetValue } from "./sheet-model.ts";

/** A table whose problems are to be marked. */
export interface WrongTable {
  kind: string;
  columns: Columns;
  table: Table;
  /** With what is told of each: what is wrong and what would do. */
  problems: readonly (Pick<RowProblem, "row" | "column"> & { told: string })[];
}

/**
 * A table as it was read, with what is wrong marked: in the cell, in its comment, and in the column of problems. Whatever
 * the table came from, numbers and days are such again, and fingerprints of an earlier export stay with their rows.
 */
export function problemSheet(
  { kind, columns, table, problems }: WrongTable,
  { name, words, texts }: { name: string; words: ListWords; texts: SheetTexts },
  labels: RecordLabels,
): SheetModel {
  const meant = columnsOfHeader({ kind, columns }, table.header, words);
  const ignored = new Set(words.problem.map(wordKey));
  const placed = table.header.flatMap((heading, position) => {
    if (ignored.has(wordKey(heading))) return [];
    const code = meant[position];
    const column: SheetColumn =
      code === undefined ? plainColumn(heading) : { ...sheetColumn(kind, code, columns, words, labels), heading };
    return [{ position, code, column }];
  });
  const codes = [...(table.rows.find(({ exported }) => exported !== undefined)?.exported?.keys() ?? [])];
  const ofRow = new Map<number, (typeof problems)[number][]>();
  for (const one of problems) ofRow.set(one.row, [...(ofRow.get(one.row) ?? []), one]);
  const rows = table.rows.map((row) => {
    const wrong = ofRow.get(row.line) ?? [];
    const cells = placed.map(({ position, code, column }): SheetValue | MarkedCell => {
      const value = cellValue(row, position, column);
      const told = wrong.filter((one) => one.column === code).map((one) => one.told);
      return told.length === 0 ? value : { value, problem: told.join("\n") };
    });
    const all = [...new Set(wrong.map(({ told }) => told))].join("\n");
    const problem = all === "" ? null : { value: all, problem: "" };
    const hashes = codes.length === 0 ? [] : [fingerprintCell(codes.map((code) => row.exported?.get(code) ?? ""))];
    return [...cells, problem, ...(row.exported === undefined ? hashes.map(() => null) : hashes)];
  });
  const fingerprints = codes.length === 0 ? [] : [{ ...plainColumn(fingerprintHeading(codes)), isHidden: true }];
  return {
    name,
    texts,
    columns: [...placed.map(({ column }) => column), plainColumn(texts.problem), ...fingerprints],
    rows,
  };
}

/** What stands in a cell, as its column has it where it can be read so. */
function cellValue({ cells, shown }: TableRow, position: number, { form }: SheetColumn): SheetValue {
  const text = cells[position] ?? "";
  if (text === "") return null;
  switch (form) {
    case "day": {
      const day = parseDay(text);
      return day === undefined ? text : { day };
    }
    case "year":
      return /^\d{4}$/.test(text) ? Number(text) : text;
    case "number": {
      const number = parseDeclaredNumber(text, "");
      return number.ok ? number.value : text;
    }
    case "text":
      return shown?.get(position) ?? text;
    default:
      return form satisfies never;
  }
}
