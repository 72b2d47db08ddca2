import { columnLetters } from "@cchc/core/lists/sheet-place";

/** A cell of a sheet, row and column from 1. */
export interface CellAddress {
  row: number;
  column: number;
}

/** A rectangle of cells, both ends included. */
export interface CellRange {
  from: CellAddress;
  to: CellAddress;
}

/** The most that a sheet has. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** `C7`, with or without `$`; undefined for what no sheet has. */
export function parseAddress(text: string): CellAddress | undefined {
  const [, letters = "", digits = ""] = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text) ?? [];
  const row = Number(digits);
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column === 0 || column > MOST_COLUMNS || row > MOST_ROWS ? undefined : { row, column };
}

/** `B3:B7`, or one cell. */
export function parseRange(text: string): CellRange | undefined {
  const [first = "", last = first] = text.split(":");
  const [from, to] = [parseAddress(first), parseAddress(last)];
  return from === undefined || to === undefined ? undefined : { from, to };
}

export function addressText({ row, column }: CellAddress): string {
  return `${columnLetters(column)}${row}`;
}

export function rangeText({ from, to }: CellRange): string {
  return `${addressText(from)}:${addressText(to)}`;
}
