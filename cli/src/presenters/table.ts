import { oneLine } from "@cchc/core/one-line";
import type { Style, Tone } from "./style.ts";
import { pad, textWidth, wrap } from "./text-width.ts";

/** One column: its heading, and the text of a row in it. */
export interface Column<T> {
  heading: string;
  value: (row: T) => string;
  align?: "right";
  /** Gives way when the terminal is too narrow: its text is wrapped. */
  flexible?: boolean;
  tone?: (row: T) => Tone | undefined;
}

const gap = "  ";
const narrowest = 12;
/** A longer word may be broken: a path or an address. */
const longestWhole = 24;

/**
 * Rows in aligned columns under their headings, fitted into `width` columns when there is a terminal; where that would
 * break words, each row becomes a card of lines, which fits any width (SPEC CLI-10).
 */
export function table<T>(
  all: readonly Column<T>[],
  rows: readonly T[],
  { width, style }: { width: number | null; style: Style },
): string[] {
  // A column in which no row has anything only takes room.
  const columns = all.filter(({ value }, place) => place === 0 || rows.some((row) => value(row) !== ""));
  const cells = rows.map((row) => columns.map((column) => oneLine(column.value(row))));
  const widths = fittedWidths(columns, cells, width);
  if (width !== null && totalWidth(widths) > width) return cards(columns, rows, cells, { width, style });
  const headings = line(
    columns,
    columns.map((column) => column.heading),
    widths,
    (text) => style("bold", text),
  );
  const body = cells.flatMap((texts, index) => {
    const row = rows[index];
    return line(columns, texts, widths, (text, column) => {
      const tone = row === undefined ? undefined : column.tone?.(row);
      return tone === undefined ? text : style(tone, text);
    });
  });
  return [...headings, ...body];
}

/** Names and values of one record, one a line; long values are wrapped beside their name. */
export function fields(
  pairs: readonly (readonly [name: string, value: string])[],
  { width, style }: { width: number | null; style: Style },
): string[] {
  const columns: Column<readonly [string, string]>[] = [
    { heading: "", value: ([name]) => name },
    { heading: "", value: ([, value]) => value, flexible: true },
  ];
  const cells = pairs.map(([name, value]) => [oneLine(name), oneLine(value)]);
  const widths = fittedWidths(columns, cells, width);
  const paint = (text: string, column: Column<readonly [string, string]>) =>
    column === columns[0] ? style("dim", text) : text;
  return cells.flatMap((texts) => line(columns, texts, widths, paint));
}

/** Rows one under another: the first column as a title, the others named and wrapped below it; empty ones are left out. */
function cards<T>(
  columns: readonly Column<T>[],
  rows: readonly T[],
  cells: readonly string[][],
  { width, style }: { width: number; style: Style },
): string[] {
  const [, ...named] = columns;
  const names = Math.min(Math.max(0, ...named.map(({ heading }) => textWidth(heading))), Math.floor(width / 2));
  const indent = " ".repeat(gap.length + names + gap.length);
  return rows.flatMap((row, index) => {
    const [title = "", ...values] = cells[index] ?? [];
    const body = named.flatMap(({ heading, tone }, place) => {
      const value = values[place] ?? "";
      const painted = tone?.(row);
      return (value === "" ? [] : wrap(value, Math.max(1, width - indent.length))).map((text, part) => {
        const shown = painted === undefined ? text : style(painted, text);
        return part === 0 ? `${gap}${style("dim", pad(heading, names))}${gap}${shown}` : indent + shown;
      });
    });
    return [...(index === 0 ? [] : [""]), ...wrap(title, width).map((text) => style("bold", text)), ...body];
  });
}

/** One row, as many lines high as its highest cell. */
function line<T>(
  columns: readonly Column<T>[],
  texts: readonly string[],
  widths: readonly number[],
  paint: (text: string, column: Column<T>) => string,
): string[] {
  const wrapped = texts.map((text, index) =>
    textWidth(text) <= (widths[index] ?? 0) ? [text] : wrap(text, widths[index] ?? 1),
  );
  const height = Math.max(1, ...wrapped.map((cell) => cell.length));
  return Array.from({ length: height }, (_, row) =>
    columns
      .map((column, index) => {
        const text = wrapped[index]?.[row] ?? "";
        const isLast = index === columns.length - 1 && column.align !== "right";
        const padded = isLast ? text : pad(text, widths[index] ?? 0, column.align);
        return text === "" ? padded : paint(padded, column);
      })
      .join(gap)
      .trimEnd(),
  );
}

function fittedWidths<T>(columns: readonly Column<T>[], cells: readonly string[][], width: number | null): number[] {
  const texts = columns.map((column, index) => [column.heading, ...cells.map((row) => row[index] ?? "")]);
  const natural = texts.map((column) => Math.max(0, ...column.map(textWidth)));
  if (width === null) return natural;
  const least = texts.map((column) => Math.max(narrowest, longestWord(column)));
  let excess = totalWidth(natural) - width;
  const widths = [...natural];
  while (excess > 0) {
    const widest = columns.reduce<number | undefined>((found, column, index) => {
      if (column.flexible !== true || (widths[index] ?? 0) <= (least[index] ?? narrowest)) return found;
      return found === undefined || (widths[index] ?? 0) > (widths[found] ?? 0) ? index : found;
    }, undefined);
    if (widest === undefined) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
    excess -= 1;
  }
  return widths;
}

function totalWidth(widths: readonly number[]): number {
  return widths.reduce((sum, one) => sum + one, gap.length * (widths.length - 1));
}

/** What the longest word takes that is kept whole. */
function longestWord(texts: readonly string[]): number {
  let longest = 0;
  for (const word of texts.flatMap((text) => text.split(/\s+/))) {
    if (word.length > longest) longest = Math.max(longest, Math.min(longestWhole, textWidth(word)));
  }
  return longest;
}
