/**
 * A table as any source gives it: rows of text cells with their places. CSV is one source; a sheet of a workbook can be
 * another, which writes its numbers with a decimal comma and its days as `YYYY-MM-DD`. Texts are normalised (TEXT-1).
 */
export interface Table {
  /** The headings as they stand there. */
  header: readonly string[];
  rows: readonly TableRow[];
}

export interface TableRow {
  /** The line of the file, or row of the sheet, on which the row starts, from 1. */
  line: number;
  cells: readonly string[];
}
