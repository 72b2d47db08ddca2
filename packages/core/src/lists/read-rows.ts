import { type Problem, problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { CellReading, CellType } from "./cell.ts";
import { likeliestHeading } from "./column-mapping.ts";
import { columnsOfHeader } from "./column-places.ts";
import type { Columns, RowOf } from "./columns.ts";
import { type ImportKind, importKinds } from "./list-kinds.ts";
import { headingOf, type ListWords, wordKey } from "./list-words.ts";
import { columnAliases, columnNames, listsFitting } from "./lists-fitting.ts";
import { dayOfRow } from "./row-day.ts";
import { isSaid, type SaidValues } from "./said-columns.ts";
import { columnLetters } from "./sheet-place.ts";
import type { Table, TableRow } from "./table.ts";
import { wordedNumber, wordsBeside } from "./worded-number.ts";

/** What is wrong in one cell or row of a table, and where. */
export interface RowProblem {
  /** Line of the file, or row of the sheet, from 1. */
  row: number;
  /** The column's code; empty for what no column is. */
  column: string;
  value: string;
  problem: Problem;
}

/** A heading that no column of the list has: its cells are left out, and said to be. */
export interface UnknownColumn {
  heading: string;
  /** From 1. */
  position: number;
  /** In how many rows it holds something. */
  filled: number;
  /** The column that it might have been, by code, and the heading that was taken for that instead; absent otherwise. */
  instead?: { column: string; heading: string };
  /** What the list calls the column that the heading is most like, where the table has none of that meaning. */
  likely?: string;
}

/** One row as read; cells that could not be read are null and told beside. */
export interface ReadRow<C extends Columns> {
  line: number;
  values: { [K in keyof C]: RowOf<C>[K] | null };
  /** Whether every cell could be read. */
  sound: boolean;
  /** Whether every cell of a column could be read: what is too much in a row does not keep it from being found twice. */
  readable: boolean;
  /** The text of a cell, empty where there is none. */
  text: (column: string) => string;
  /** The same as its sheet shows it. */
  quoted: (column: string) => string;
  /** Whether a cell that held something when the list was written here was emptied since; false where the column is gone. */
  emptied: (column: string) => boolean;
  /** What its cells held when the list was written here (SPEC LIST-12). */
  exported: TableRow["exported"];
}

export interface ReadRows<C extends Columns> {
  rows: ReadRow<C>[];
  /** The columns that the table has. */
  given: ReadonlySet<keyof C & string>;
  /** How the table calls a column. */
  heading: (column: string) => string;
  /** Where a column stands in the table, from 0; null for one that it lacks. */
  positionOf: (column: string) => number | null;
  problems: RowProblem[];
  unknown: UnknownColumn[];
  /** Headings of columns that are only written, where a row fills them in. */
  viewOnly: UnknownColumn[];
}

/**
 * Reads the rows of a table by the declared types of the columns. Headings may be codes, headings of either language or aliases,
 * whatever their case, marks and blanks; the column in which a sheet tells its problems is passed over. A table that lacks a needed column, or has one twice, is one problem (SPEC LIST-1).
 * What was said of a column that the table lacks stands in every row (SPEC LIST-41).
 */
export function readRows<C extends Columns>(
  table: Table,
  file: string,
  list: { kind: string; columns: C },
  reading: CellReading,
  said: SaidValues = new Map(),
): Result<ReadRows<C>> {
  const placed = placeColumns(table, file, list, reading.words, said);
  if (!placed.ok) return placed;
  const { at, unknown } = placed.value;
  const heading = (column: string) =>
    table.header[at.get(column) ?? -1] ?? (column === "" ? "" : headingOf(reading.words, list.kind, column));
  const problems: RowProblem[] = [];
  const rows = table.rows.map((row) => {
    const before = problems.length;
    const quoted = (column: string) => row.shown?.get(at.get(column) ?? -1) ?? text(column);
    const text = (column: string) => {
      const position = at.get(column) ?? -1;
      const shown = list.columns[column]?.cell.asShown === true ? row.shown?.get(position) : undefined;
      return shown ?? row.cells[position] ?? said.get(column) ?? "";
    };
    const emptied = (column: string) =>
      at.has(column) && (row.exported?.get(column) ?? "") !== "" && text(column) === "";
    const flawsTold = new Set<Problem>();
    // Built for exactly the keys of the columns.
    const values = {} as ReadRow<C>["values"];
    // A name means whoever bears it on the day of which the row speaks.
    const day = dayOfRow(list.kind, (column) => {
      const cell = text(column) === "" ? undefined : list.columns[column]?.cell.read(text(column), column, reading);
      return cell?.ok === true ? cell.value : null;
    });
    const ofRow = day === null ? reading : { ...reading, units: reading.units.on(day) };
    for (const code of Object.keys(list.columns) as (keyof C & string)[]) {
      values[code] = readCell(code, text(code)) as ReadRow<C>["values"][typeof code];
    }
    const extra = row.cells.findIndex((value, index) => index >= table.header.length && value !== "");
    if (extra >= 0) {
      const value = row.cells[extra] ?? "";
      const cell = table.sheet === undefined ? null : `${placeOf(table, extra)}${row.line}`;
      problems.push({ row: row.line, column: "", value, problem: problem("cell-extra", { value, cell }) });
    }
    return {
      line: row.line,
      values,
      sound: problems.length === before,
      readable: problems.slice(before).every(({ column }) => column === ""),
      text,
      quoted,
      emptied,
      exported: row.exported,
    };

    function readCell(code: keyof C & string, value: string): unknown {
      const column = list.columns[code];
      if (column === undefined || column.derived) return null;
      const name = heading(code);
      const flaw = row.flaws?.get(at.get(code) ?? -1);
      if (flaw !== undefined) {
        // A range of merged cells is one flaw of all of them.
        if (!flawsTold.has(flaw)) tell(flaw);
        flawsTold.add(flaw);
        return null;
      }
      if (value === "") {
        if (column.needed) tell(problem("cell-empty", { column: name }));
        return null;
      }
      const read = column.cell.read(value, name, ofRow);
      if (read.ok) return read.value;
      tell(read.problem.code === "cell-number" ? (worded(value, column.cell, name) ?? read.problem) : read.problem);
      return null;

      function tell(what: Problem): void {
        const seen = quoted(code);
        problems.push({ row: row.line, column: code, value: seen, problem: quoting(what, value, seen) });
      }
    }
  });
  /** What would do where a number has words beside it: the number alone, and the words in columns of their own. */
  function worded(value: string, cell: CellType<unknown>, column: string): Problem | null {
    const parts = wordedNumber(value);
    const number = [parts?.number, parts?.number.replace(/(?<!\s)\s*%$/, "")].find(
      (one) => one !== undefined && cell.read(one, column, reading).ok,
    );
    if (parts === undefined || number === undefined) return null;
    const placeOf = (code: string) => {
      const own = list.columns[code];
      return own === undefined || own.derived || own.cell.sheet !== undefined ? null : heading(code);
    };
    const qualifier = wordsBeside(parts.before, placeOf("qualifier"), at.has("qualifier"));
    const measure = wordsBeside(parts.after, placeOf("measure"), at.has("measure"));
    return problem("cell-number-worded", { column, value, number, qualifier, measure });
  }
  const problemHeadings = new Set(reading.words.problem.map(wordKey));
  const used = unknown.filter(
    (one) =>
      (one.heading !== "" || one.filled > 0) &&
      !problemHeadings.has(wordKey(one.heading)) &&
      !isRowCount(one, table.rows),
  );
  return succeed({
    rows,
    given: new Set([...at.keys(), ...said.keys()]) as ReadonlySet<keyof C & string>,
    heading,
    positionOf: (column) => at.get(column) ?? null,
    problems,
    unknown: used,
    viewOnly: [...at]
      .filter(([code]) => list.columns[code]?.derived === true)
      .map(([, index]) => ({
        heading: table.header[index] ?? "",
        position: index + 1,
        filled: filledRows(table.rows, index + 1),
      }))
      .filter(({ filled }) => filled > 0),
  });
}

/** What people call a column by its place, from 0: its letters in a sheet, else its number. */
function placeOf({ sheet }: Table, position: number): string {
  return sheet === undefined ? String(position + 1) : columnLetters(sheet.firstColumn + position);
}

function placeColumns(
  table: Table,
  file: string,
  { kind, columns }: { kind: string; columns: Columns },
  words: ListWords,
  said: SaidValues,
): Result<{ at: Map<string, number>; unknown: UnknownColumn[] }> {
  const { header, rows } = table;
  const at = new Map<string, number>();
  const unknown: UnknownColumn[] = [];
  const aliases = columnAliases(kind, columns, words);
  for (const [index, code] of columnsOfHeader({ kind, columns }, header, words).entries()) {
    const heading = header[index] ?? "";
    if (code === undefined) {
      unknown.push({ heading, position: index + 1, filled: filledRows(rows, index + 1) });
      continue;
    }
    const first = at.get(code);
    if (first !== undefined) {
      const doubled = {
        headings: [header[first] ?? "", heading],
        places: [placeOf(table, first), placeOf(table, index)],
      };
      return fail(problem("table-columns-same", { file, column: code, ...doubled }));
    }
    at.set(code, index);
  }
  const twice = [...said.keys()].find((code) => at.has(code));
  if (twice !== undefined) {
    return fail(problem("column-said-twice", { file, column: twice, heading: header[at.get(twice) ?? -1] ?? "" }));
  }
  for (const one of unknown) {
    const column = aliases.get(wordKey(one.heading)) ?? "";
    const taken = header[at.get(column) ?? -1];
    if (taken !== undefined && one.heading !== "") one.instead = { column, heading: taken };
  }
  const free = () => unknown.filter(({ heading }) => heading !== "").map(({ heading }) => heading);
  for (const [code, own] of Object.entries(columns)) {
    if (at.has(code) || own.derived || said.has(code)) continue;
    const like = likeliestHeading(code, kind, free(), words, { byOneWord: own.needed });
    const one = like === null ? undefined : unknown.find(({ heading }) => heading === like);
    if (one !== undefined && one.instead === undefined) one.likely ??= headingOf(words, kind, code);
  }
  const isNeeded = (code: string) => columns[code]?.needed === true;
  const known = columnNames(kind, columns, words);
  const isReal = (code: string) => known.get(wordKey(header[at.get(code) ?? -1] ?? "")) === code;
  const fits = listsFitting(header, words);
  // A table that other lists know better is not taken for this one by what its columns may be called besides.
  const isOther = fits.length > 0 && isImportKind(kind) && !fits.includes(kind);
  const missing = Object.keys(columns).filter(
    (code) => isNeeded(code) && !said.has(code) && (!at.has(code) || (isOther && !isReal(code))),
  );
  // A list of JSON without rows has no headings either.
  if (missing.length === 0 || (header.length === 0 && rows.length === 0)) return succeed({ at, unknown });
  const lacking = missing.map((code) => `${headingOf(words, kind, code)} (${code})`);
  const others = fits.filter((other) => other !== kind);
  const mayBeSaid = missing.every((code) => isSaid(kind, code)) ? missing : [];
  const place = { file, sheet: sheetPlace(table) };
  const likely = unknown.flatMap(({ heading, likely: column }) => (column === undefined ? [] : [{ heading, column }]));
  return fail(
    problem("table-columns-missing", {
      ...place,
      columns: lacking,
      found: [...header],
      fits: others,
      mayBeSaid,
      likely,
    }),
  );
}

/** Where the headings of a table stand in its workbook; null for other tables. */
export function sheetPlace({ sheet }: Table): { name: string; row: number } | null {
  return sheet === undefined ? null : { name: sheet.name, row: sheet.headerRow };
}

/** The problem with the value as people see it in their sheet: 1,854 and 09/05/2023, not what columns read of these. */
function quoting(what: Problem, read: string, quoted: string): Problem {
  if (read === quoted || !("value" in what.params) || what.params.value !== read) return what;
  return { ...what, params: { ...what.params, value: quoted } } as Problem;
}

function isImportKind(kind: string): kind is ImportKind {
  return importKinds.some((one) => one === kind);
}

/** Headings under which sheets count their rows, by `wordKey`. */
const rowCounts: ReadonlySet<string> = new Set(["stt", "tt", "sott", "sothutu", "no"]);

/** Whether a column only counts the rows, which nobody misses; one that holds the codes of an outline is told. */
function isRowCount({ heading, position }: UnknownColumn, rows: readonly TableRow[]): boolean {
  return (
    rowCounts.has(wordKey(heading)) && rows.every(({ cells }) => /^\d*\.?$/.test((cells[position - 1] ?? "").trim()))
  );
}

function filledRows(rows: readonly TableRow[], position: number): number {
  return rows.reduce((count, { cells }) => ((cells[position - 1] ?? "") === "" ? count : count + 1), 0);
}
