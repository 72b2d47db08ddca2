import { wordKey } from "@cchc/core/lists/list-words";
import { neutralText, plainText } from "@cchc/core/lists/neutral-text";
import type { Table, TableRow } from "@cchc/core/lists/table";
import { problem } from "@cchc/core/problem";
import type { TableReason } from "@cchc/core/problems/import-problems";
import { fail, type Result, succeed } from "@cchc/core/result";
import { normaliseText } from "@cchc/core/text";
import { HEADER_SEARCH_ROWS, isColumnNumbering } from "./table-top.ts";

const delimiters = [";", ",", "\t"] as const;

/** Where the headings of a text are: in the line that is named, else in the first one that has most of what is known. */
export interface HeadingsOfText {
  headerRow?: number | undefined;
  isHeading: (text: string) => boolean;
}

/**
 * A table with a header, after RFC 4180: `;`, `,` or tab between cells (whichever makes most headings of the header, or
 * else the header has most of, or what Excel's `sep=` line says), quotes around cells that hold any of these, quotes
 * doubled inside. Blank rows are left out, and so are titles above the headings. What cannot be taken apart is a problem
 * with its line (SPEC CSV-1, CSV-6; docs/decisions/0008-csv.md).
 */
export function parseTable(
  typed: string,
  file: string,
  headings: HeadingsOfText = { isHeading: () => false },
): Result<Table> {
  // Old programs end lines with a carriage return alone: all of it would be one row of headings.
  const text = typed.includes("\n") ? typed : typed.replaceAll("\r", "\n");
  const { start, firstLine, declared } = preamble(text);
  const delimiter = declared ?? likeliestDelimiter(text, start, firstLine, headings);
  const read = readRows(text, start, delimiter, firstLine);
  if ("reason" in read) return malformed(file, read.line, read.reason);
  if (read.length === 0) return malformed(file, 1, "empty");
  const at = headerOf(read, headings);
  const header = read[at];
  if (header === undefined) return fail(problem("table-header-empty", { file, row: headings.headerRow ?? 1 }));
  const below = read[at + 1];
  // Printed tables number their columns below the headings; above other tables stand no titles.
  const isNumbered = at > 0 && below !== undefined && isColumnNumbering(below.cells.filter((cell) => cell !== ""));
  const keys = header.cells.map(wordKey).filter((key) => key !== "");
  return new Set(keys).size < keys.length
    ? malformed(file, header.line, "column-twice")
    : succeed({ header: header.cells, rows: read.slice(at + (isNumbered ? 2 : 1)) });
}

/** Which of the rows has the headings; -1 where the line that was named holds none. */
function headerOf(rows: readonly TableRow[], { headerRow, isHeading }: HeadingsOfText): number {
  if (headerRow !== undefined) return rows.findIndex(({ line }) => line === headerRow);
  const looked = rows.slice(0, HEADER_SEARCH_ROWS).map(({ cells }) => {
    const filled = cells.filter((cell) => cell !== "");
    return { known: filled.filter(isHeading).length, filled: filled.length };
  });
  const known = Math.max(...looked.map((one) => one.known));
  if (known > 0) return looked.findIndex((one) => one.known === known);
  // A lone cell above fuller rows is a title.
  const filled = Math.max(...looked.map((one) => one.filled));
  return looked[0]?.filled === 1 ? looked.findIndex((one) => one.filled === filled) : 0;
}

/**
 * A cell of a text on its way out. Texts that a spreadsheet would take for a formula are neutralised; what is no text,
 * a negative number say, stays as it is.
 */
export interface TextCell {
  text: string;
  isText: boolean;
}

/** The text of a CSV file: a byte order mark, `;` between cells, CRLF (SPEC CSV-4; docs/decisions/0008-csv.md). */
export function tableText(rows: readonly (readonly TextCell[])[]): string {
  const line = (cells: readonly TextCell[]) =>
    cells.map(({ text, isText }) => quoted(isText ? neutralText(text) : text)).join(";");
  return `\ufeff${rows.map((cells) => `${line(cells)}\r\n`).join("")}`;
}

/** Other separators are quoted, too: who opens the file with the wrong one still finds the cells whole. */
function quoted(text: string): string {
  return /[";,\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function malformed(file: string, line: number, reason: TableReason): Result<Table> {
  return fail(problem("table-malformed", { file, line, reason }));
}

function preamble(text: string): { start: number; firstLine: number; declared: string | undefined } {
  const start = text.startsWith("\ufeff") ? 1 : 0;
  const declaration = /^\ufeff?sep=(.)\r?\n/i.exec(text);
  if (declaration === null) return { start, firstLine: 1, declared: undefined };
  return { start: declaration[0].length, firstLine: 2, declared: declaration[1] };
}

/** The separator that makes most headings known; where none does, what the first line with anything in it has most of. */
function likeliestDelimiter(text: string, start: number, firstLine: number, headings: HeadingsOfText): string {
  const known = delimiters.map((delimiter) => {
    const top = readRows(text, start, delimiter, firstLine, HEADER_SEARCH_ROWS);
    const rows = "reason" in top ? [] : top;
    const counts = rows.map(({ cells }) => cells.filter(headings.isHeading).length);
    return Math.max(0, ...counts);
  });
  const most = Math.max(...known);
  // One cell may be a word of any row.
  if (most > 1) return delimiters[known.indexOf(most)] ?? ",";
  const header = /(?<![^\r\n])[^\r\n]*\S[^\r\n]*/.exec(text.slice(start, start + 100_000))?.[0] ?? "";
  const bare = header.replace(/"(?:[^"]|"")*"/g, "");
  const counts = delimiters.map((delimiter) => bare.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ",";
}

function readRows(
  body: string,
  start: number,
  delimiter: string,
  firstLine: number,
  most = Number.POSITIVE_INFINITY,
): TableRow[] | { line: number; reason: TableReason } {
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let line = firstLine;
  let rowLine = firstLine;
  let at = start;
  const endRow = () => {
    if (cells.some((cell) => cell !== "")) rows.push({ line: rowLine, cells });
    cells = [];
  };
  while (at < body.length && rows.length < most) {
    let cell = "";
    const isQuoted = body[at] === '"';
    if (isQuoted) {
      const close = closingQuote(body, at + 1);
      if (close < 0) return { line, reason: "quote-open" };
      cell = body.slice(at + 1, close).replaceAll('""', '"');
      line += cell.split("\n").length - 1;
      at = close + 1;
    }
    const end = endOfCell(body, at, delimiter);
    const rest = body.slice(at, end);
    if (isQuoted && rest.trim() !== "") return { line, reason: "quote-inside" };
    cells.push(normaliseText(plainText(normaliseText(cell + rest))));
    at = end;
    if (body[at] !== delimiter) {
      endRow();
      line += 1;
      rowLine = line;
    } else if (at === body.length - 1) {
      // A delimiter that ends the file opens one more, empty cell.
      cells.push("");
      endRow();
    }
    at += 1;
  }
  return rows;
}

/** The place of the quote that closes what was opened before `from`; doubled ones are passed over. */
function closingQuote(body: string, from: number): number {
  for (let at = body.indexOf('"', from); at >= 0; at = body.indexOf('"', at + 2)) {
    if (body[at + 1] !== '"') return at;
  }
  return -1;
}

function endOfCell(body: string, from: number, delimiter: string): number {
  let at = from;
  while (at < body.length && body[at] !== delimiter && body[at] !== "\n") at += 1;
  return at;
}
