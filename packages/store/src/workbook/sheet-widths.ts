import { isMarked, type MarkedCell, type SheetColumn, type SheetModel, type SheetValue } from "./sheet-model.ts";

/** The height of a line of text, in points. */
export const LINE_POINTS = 15;

/** Widths in characters: what a sheet of A4 shows in letters that can be read, and what a column is given within. */
const PAGE_WIDTH = 190;
/** What columns of texts get together at least: beside many numbers the page shows all of it smaller, not its texts in slivers. */
const LEAST_FOR_TEXTS = 130;
const NARROWEST = 8;
const WIDEST = 46;
const DAY_WIDTH = 12.5;
const MOST_LINES = 20;
const LOOKED_AT = 500;

/**
 * The width of each column: what its first rows need, within bounds. Where all together would not fit on a page, columns of
 * texts share what is left by how much stands in them, and break it into lines.
 */
export function columnWidths({ columns, rows }: SheetModel): number[] {
  const widths = columns.map((column, at) => wantedWidth(column, rows, at));
  const shown = columns.flatMap((column, at) => (column.isHidden ? [] : [{ ...column, at }]));
  const sum = (of: readonly { at: number }[]) => of.reduce((total, { at }) => total + (widths[at] ?? 0), 0);
  if (sum(shown) <= PAGE_WIDTH) return widths;
  const texts = shown
    .filter(({ form }) => form === "text")
    .map((column) => ({
      ...column,
      least: leastWidth(column, rows, column.at),
      weight: weightOf(rows, column.at),
    }));
  const beside = sum(shown.filter(({ form }) => form !== "text"));
  let left = Math.max(PAGE_WIDTH - beside, Math.min(LEAST_FOR_TEXTS, sum(texts)));
  let open = texts;
  // Who needs less than a share leaves the rest to the others.
  for (let isSettled = false; !isSettled && open.length > 0; ) {
    const weights = open.reduce((total, { weight }) => total + weight, 0);
    const share = (weight: number) => (Math.max(left, 0) * weight) / weights;
    const bounded = open.filter(
      ({ at, least, weight }) => share(weight) >= (widths[at] ?? 0) || share(weight) <= least,
    );
    isSettled = bounded.length === 0;
    for (const { at, least, weight } of isSettled ? open : bounded) {
      widths[at] = Math.min(widths[at] ?? 0, Math.max(least, share(weight)));
      left -= isSettled ? 0 : (widths[at] ?? 0);
    }
    open = open.filter((one) => !bounded.includes(one));
  }
  return widths;
}

/** What a column of texts needs so that its heading and its numbers of documents and records are not broken. */
function leastWidth({ heading }: SheetColumn, rows: SheetModel["rows"], at: number): number {
  const words = rows.slice(0, LOOKED_AT).map((cells) => longestWord(textOf(cells[at] ?? null)));
  return Math.max(NARROWEST, longestWord(heading) + 4, ...words.map((length) => Math.min(length, 14) + 2));
}

/** How much stands in a column; a text of four times the length gets twice the width. */
function weightOf(rows: SheetModel["rows"], at: number): number {
  const lengths = rows.slice(0, LOOKED_AT).map((cells) => textOf(cells[at] ?? null).length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return Math.sqrt(total / Math.max(1, lengths.length) + 4);
}

/** How many lines the longest heading takes. */
export function headingLines({ columns }: SheetModel, widths: readonly number[]): number {
  return Math.max(
    2,
    ...columns.map(({ heading, isHidden }, at) => (isHidden ? 1 : linesOf(heading, (widths[at] ?? 0) - 3))),
  );
}

/** How many lines the longest text of a row takes. */
export function rowLines(
  cells: readonly (SheetValue | MarkedCell)[],
  { columns }: SheetModel,
  widths: readonly number[],
): number {
  let most = 1;
  for (const [at, cell] of cells.entries()) {
    const text = textOf(cell);
    if (text === "" || columns[at]?.isHidden === true) continue;
    most = Math.max(most, linesOf(text, (widths[at] ?? 0) - 1.5));
  }
  return Math.min(MOST_LINES, most);
}

function wantedWidth({ heading, form }: SheetColumn, rows: SheetModel["rows"], at: number): number {
  if (form === "day") return DAY_WIDTH;
  let longest = Math.max(longestWord(heading) + 4, Math.min(heading.length + 3, form === "text" ? 14 : 9));
  for (const cells of rows.slice(0, LOOKED_AT)) {
    for (const line of textOf(cells[at] ?? null).split("\n")) longest = Math.max(longest, line.length * 1.05 + 2);
  }
  return Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(longest)));
}

function textOf(cell: SheetValue | MarkedCell): string {
  const value = isMarked(cell) ? cell.value : cell;
  if (typeof value === "number") return value.toLocaleString("vi");
  if (typeof value === "object" && value !== null) return value.day;
  return typeof value === "string" ? value : "";
}

function longestWord(text: string): number {
  return Math.max(...text.split(/\s/).map((word) => word.length));
}

/** How many lines a text takes that breaks between words. */
function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const line of text.split("\n")) {
    lines += 1;
    let used = 0;
    for (const word of line.split(" ")) {
      if (used > 0 && used + 1 + word.length > width) {
        lines += 1;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + word.length;
      if (used > width && width > 0) {
        lines += Math.ceil(used / width) - 1;
        used %= width;
      }
    }
  }
  return lines;
}
