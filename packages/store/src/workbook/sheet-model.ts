/** What a cell of a sheet is to hold; days are written as days and numbers as numbers. */
export type SheetValue = string | number | { day: string } | null;

/** A cell that is marked as wrong. */
export interface MarkedCell {
  value: SheetValue;
  problem: string;
}

/** One column of a sheet to write. */
export interface SheetColumn {
  heading: string;
  form: "text" | "number" | "year" | "day";
  /** Every row needs a value. */
  isNeeded: boolean;
  /** Written for people only: greyed. */
  isDerived: boolean;
  isHidden: boolean;
  /** How many decimals numbers are shown with at least. */
  decimals?: number | undefined;
  /** The words to choose from; `isOpen` when others may be typed. */
  choices?: { words: readonly string[]; isOpen: boolean };
}

/** A sheet to write: one table with its headings in the first row. */
export interface SheetModel {
  name: string;
  columns: readonly SheetColumn[];
  rows: readonly (readonly (SheetValue | MarkedCell)[])[];
  texts: SheetTexts;
}

/** What a workbook says to people, in the language of the session. */
export interface SheetTexts {
  /** The heading of the column in which problems stand. */
  problem: string;
  /** The name of the hidden sheet with the words to choose from. */
  choices: string;
  /** Shown when a cell is typed that is none of the words. */
  notAmong: { title: string; text: string };
  /** What stands at the foot of each page; `{page}` and `{pages}` are its numbers. */
  page: string;
}

export function isMarked(cell: SheetValue | MarkedCell): cell is MarkedCell {
  return typeof cell === "object" && cell !== null && "problem" in cell;
}
