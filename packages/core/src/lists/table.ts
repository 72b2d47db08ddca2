import type { Problem } from "../problem.ts";

/**
 * A table as any source gives it: rows of text cells with their places. CSV is one source, a sheet of a workbook
 * another, which writes its numbers with a decimal comma and its days as `YYYY-MM-DD`. Texts are normalised (TEXT-1).
 */
export interface Table {
  /** The headings as they stand there. */
  header: readonly string[];
  rows: readonly TableRow[];
  /** Where in its workbook the table stands; absent for files that hold one table. */
  sheet?: TableSheet;
}

export interface TableRow {
  /** The line of the file, or row of the sheet, on which the row starts, from 1. */
  line: number;
  cells: readonly string[];
  /**
   * What cells look like in their sheet, by position from 0, where that is another text than `cells` has: 12/2023 for a
   * day that is shown without its day of the month, `1.854` for 1854. Columns of texts read this one.
   */
  shown?: ReadonlyMap<number, string>;
  /** What is wrong with cells before any column reads them, by position from 0: a formula without a result, a merged cell. */
  flaws?: ReadonlyMap<number, Problem>;
  /**
   * What the row's cells held when the list was written here: `cellHash` of each value of the exported row, by the code
   * of its column; columns that are only written are left out. Absent for rows that were added in the sheet, and for
   * sources that carry none. A cell was edited there when the hash of what it holds now differs; the record was changed
   * here since when the hash of its value does.
   */
  exported?: ReadonlyMap<string, string>;
}

/** Where in a workbook a table stands, and what people are told of how it was read. */
export interface TableSheet {
  name: string;
  /** Row of the headings, from 1. */
  headerRow: number;
  /** Column of the first heading, from 1. */
  firstColumn: number;
  isHidden: boolean;
  /** Other sheets that hold something and were not read. */
  others: readonly string[];
  /** How many rows and columns are hidden and were read all the same. */
  hiddenRows: number;
  hiddenColumns: number;
  /** Cells whose stored results were read in the place of their formulas: how many, and where the first ones are. */
  formulas: { count: number; first: readonly string[] };
  /** Whether the workbook carries macros, which nothing here runs. */
  macros: boolean;
}
