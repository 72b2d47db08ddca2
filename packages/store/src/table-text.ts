import { type Problem, problem, type TableReason } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import { normaliseText } from "@cchc/core/text";

/** A table out of a text file (CSV as Excel and others write it). */
export interface Table {
  /** Names of the columns, folded to lower case. */
  header: readonly string[];
  rows: readonly TableRow[];
}

export interface TableRow {
  /** The line of the file on which the row starts, from 1. */
  line: number;
  cells: readonly string[];
}

const delimiters = [";", ",", "\t"] as const;

/**
 * A table with a header, after RFC 4180: `;`, `,` or tab between cells (whichever the header has most of, or what
 * Excel's `sep=` line says), quotes around cells that hold any of these, quotes doubled inside. Blank rows are left
 * out. What cannot be taken apart is a problem with its line (SPEC CSV-1; docs/decisions/0008-csv.md).
 */
export function parseTable(text: string, file: string): Result<Table> {
  const { body, firstLine, declared } = withoutPreamble(text);
  const delimiter = declared ?? likeliestDelimiter(body);
  const read = readRows(body, delimiter, firstLine);
  if ("reason" in read) return malformed(file, read.line, read.reason);
  const [first, ...rows] = read.filter(({ cells }) => cells.some((cell) => cell !== ""));
  if (first === undefined) return malformed(file, 1, "empty");
  const header = first.cells.map((cell) => cell.toLowerCase());
  const twice = header.some((name, index) => name !== "" && header.indexOf(name) !== index);
  return twice ? malformed(file, first.line, "column-twice") : succeed({ header, rows });
}

/** The problem of a table that lacks one of `columns`, or null. */
export function missingColumns({ header }: Table, columns: readonly string[], file: string): Problem | null {
  const missing = columns.filter((column) => !header.includes(column));
  return missing.length === 0 ? null : problem("table-columns-missing", { file, columns: missing, found: [...header] });
}

function malformed(file: string, line: number, reason: TableReason): Result<Table> {
  return fail(problem("table-malformed", { file, line, reason }));
}

function withoutPreamble(text: string): { body: string; firstLine: number; declared: string | undefined } {
  const body = text.replace(/^\ufeff/, "");
  const declaration = /^sep=(.)\r?\n/.exec(body);
  if (declaration === null) return { body, firstLine: 1, declared: undefined };
  return { body: body.slice(declaration[0].length), firstLine: 2, declared: declaration[1] };
}

function likeliestDelimiter(body: string): string {
  const header = body.split(/\r?\n/).find((line) => line.trim() !== "") ?? "";
  const counts = delimiters.map((delimiter) => header.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ",";
}

function readRows(
  body: string,
  delimiter: string,
  firstLine: number,
): TableRow[] | { line: number; reason: TableReason } {
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let line = firstLine;
  let rowLine = firstLine;
  let at = 0;
  while (at < body.length) {
    let cell = "";
    const quoted = body[at] === '"';
    if (quoted) {
      const openLine = line;
      for (at += 1; ; at += 1) {
        const letter = body[at];
        if (letter === undefined) return { line: openLine, reason: "quote-open" };
        if (letter === '"') {
          if (body[at + 1] !== '"') break;
          at += 1;
        }
        if (letter === "\n") line += 1;
        cell += letter;
      }
      at += 1;
    }
    while (at < body.length && body[at] !== delimiter && body[at] !== "\n") {
      const letter = body[at] ?? "";
      if (quoted && letter.trim() !== "") return { line, reason: "quote-inside" };
      cell += letter;
      at += 1;
    }
    cells.push(normaliseText(cell));
    if (body[at] !== delimiter || at === body.length) {
      rows.push({ line: rowLine, cells });
      cells = [];
      line += 1;
      rowLine = line;
    } else if (at === body.length - 1) {
      // A delimiter that ends the file opens one more, empty cell.
      rows.push({ line: rowLine, cells: [...cells, ""] });
    }
    at += 1;
  }
  return rows;
}
