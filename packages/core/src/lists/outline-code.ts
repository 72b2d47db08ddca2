import { type Problem, problem } from "../problem.ts";
import type { Table } from "./table.ts";

/** A code as an outline has it: the decimal comma of what a sheet took for a number is the point of `1.1`. */
export function outlineCode(text: string): string {
  return /^\d+,\d+$/.test(text) ? text.replace(",", ".") : text;
}

/**
 * A table whose codes, in the column at `position`, stand in its cells as an outline has them: of a number cell, as its
 * sheet shows it. Where there is no such column, the table as it is.
 */
export function withOutlineCodes(table: Table, position: number | undefined): Table {
  if (position === undefined) return table;
  const rows = table.rows.map((row) => {
    const { [position]: cell = "" } = row.cells;
    const shown = row.shown?.get(position);
    const code = outlineCode(shown ?? cell);
    if (shown === undefined && code === cell) return row;
    // What it is shown as would be read in the place of the code that it gets.
    const others = new Map([...(row.shown ?? [])].filter(([at]) => at !== position));
    return { ...row, cells: row.cells.map((one, at) => (at === position ? code : one)), shown: others };
  });
  return { ...table, rows };
}

/** What is told of a code that stands twice: a sheet that takes codes for numbers makes `1.1` of 1.10, too. */
export function codeRepeats(code: string, row: number): Problem {
  return /^(?:\p{Lu}+\.)?\d+\.[1-9]$/u.test(code)
    ? problem("code-repeats", { code, row })
    : problem("row-repeats", { id: code, row });
}
