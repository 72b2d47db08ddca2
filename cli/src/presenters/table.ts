import { oneLine } from "./safe-text.ts";
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

/** Rows in aligned columns under their headings, fitted into `width` columns when there is a terminal. */
export function table<T>(
  columns: readonly Column<T>[],
  rows: readonly T[],
  { width, style }: { width: number | null; style: Style },
): string[] {
  const cells = rows.map((row) => columns.map((column) => oneLine(column.value(row))));
  const widths = fittedWidths(columns, cells, width);
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
    { heading: "", value: ([name]) => name, tone: () => "dim" },
    { heading: "", value: ([, value]) => value, flexible: true },
  ];
  return table(columns, pairs, { width, style }).slice(1);
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
  const natural = columns.map((column, index) =>
    cells.reduce((widest, row) => Math.max(widest, textWidth(row[index] ?? "")), textWidth(column.heading)),
  );
  if (width === null) return natural;
  let excess = natural.reduce((sum, one) => sum + one, gap.length * (columns.length - 1)) - width;
  const widths = [...natural];
  while (excess > 0) {
    const widest = columns.reduce<number | undefined>((found, column, index) => {
      if (column.flexible !== true || (widths[index] ?? 0) <= narrowest) return found;
      return found === undefined || (widths[index] ?? 0) > (widths[found] ?? 0) ? index : found;
    }, undefined);
    if (widest === undefined) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
    excess -= 1;
  }
  return widths;
}
