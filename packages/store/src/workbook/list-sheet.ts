import { slugCell } from "@cchc/core/lists/cell";
import { cellHash } from "@cchc/core/lists/cell-hash";
import type { Column, Columns } from "@cchc/core/lists/columns";
import { listColumns } from "@cchc/core/lists/list-columns";
import { headingOf, type ListWords } from "@cchc/core/lists/list-words";
import { problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import { normaliseText } from "@cchc/core/text";
import type { ExportedList } from "../lists/export-list.ts";
import { fingerprintCell, fingerprintHeading } from "./own-columns.ts";
import type { RecordLabels } from "./record-labels.ts";
import type { SheetColumn, SheetModel, SheetTexts, SheetValue } from "./sheet-model.ts";
import { MOST_CHARACTERS } from "./sheet-text.ts";

/** What a list is called and which words its sheet uses. */
export interface ListSheetWords {
  name: string;
  words: ListWords;
  texts: SheetTexts;
}

/**
 * A list as a sheet: what people type first, then what is only written, its problems, and hidden what its records are
 * recognised by and what its cells hold now. A text that no cell can hold is a problem with its row.
 */
export function listSheet(
  { kind, rows, decimals = {} }: ExportedList,
  { name, words, texts }: ListSheetWords,
  labels: RecordLabels,
): Result<SheetModel> {
  const all: Columns = listColumns[kind];
  const codes = Object.keys(all).filter((code) => !isNameOfNeighbour(code, all));
  const own = codes.filter((code) => all[code]?.derived === false);
  const columns = codes.map((code): SheetColumn => {
    const column = { ...sheetColumn(kind, code, all, words, labels), decimals: decimals[code] };
    // What is only to be read and printed leaves out what nobody filled in; it stays in the sheet to be shown again.
    const isBare = own.length === 0 && rows.length > 0 && rows.every((row) => isEmpty(row[code]));
    return isBare ? { ...column, isHidden: true } : column;
  });
  const problems: SheetColumn = { ...plainColumn(texts.problem), isHidden: own.length === 0 };
  const fingerprints: SheetColumn = { ...plainColumn(fingerprintHeading(own)), isHidden: true };
  let tooLong: { row: number; column: string } | undefined;
  const sheetRows = rows.map((row, index) => {
    const cells = codes.map((code, at): SheetValue => {
      const value = cellOf(all[code], row[code], words, labels);
      if (typeof value === "string" && value.length > MOST_CHARACTERS) {
        tooLong ??= { row: index + 2, column: columns[at]?.heading ?? code };
      }
      return value;
    });
    const hashes = own.length === 0 ? [] : [fingerprintCell(own.map((code) => cellHash(row[code])))];
    return [...cells, null, ...hashes];
  });
  if (tooLong !== undefined) return fail(problem("sheet-text-too-long", { ...tooLong, most: MOST_CHARACTERS }));
  return succeed({
    name,
    texts,
    columns: [...columns, problems, ...(own.length === 0 ? [] : [fingerprints])],
    rows: sheetRows,
  });
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}

/** `unitName` beside a column of units, `documentNumber` beside one of documents: the sheet writes these there already. */
function isNameOfNeighbour(code: string, columns: Columns): boolean {
  const [, neighbour = "", what] = /^(.+)(Name|Number)$/.exec(code) ?? [];
  const as = columns[neighbour]?.cell.sheet?.as;
  return columns[code]?.derived === true && as === (what === "Name" ? "unit" : "document");
}

/** One column of a list as a column of a sheet. */
export function sheetColumn(
  kind: string,
  code: string,
  columns: Columns,
  words: ListWords,
  labels: RecordLabels,
): SheetColumn {
  const column = columns[code];
  const { sheet } = column?.cell ?? {};
  const isDerived = column?.derived === true;
  const heading = headingOf(words, kind, code);
  // An id that nobody chose is for the program; where only a name is for people, its id is, too.
  const isChosen = column?.cell === slugCell;
  const isHidden =
    column?.needed !== true && ((code === "id" && !isChosen) || (isDerived && columns[`${code}Name`] !== undefined));
  // Where nothing comes back, nothing needs to be told apart.
  const isGrey = isDerived && Object.values(columns).some(({ derived }) => !derived);
  const base = { heading, isNeeded: column?.needed === true, isDerived: isGrey, isHidden };
  switch (sheet?.as) {
    case "number":
    case "year":
    case "day":
      return { ...base, form: sheet.as };
    case "choice":
      return isDerived
        ? { ...base, form: "text" }
        : { ...base, form: "text", choices: { words: sheet.labels(words), isOpen: sheet.isOpen } };
    case "unit":
      return { ...base, form: "text", choices: { words: labels.units.all, isOpen: true } };
    case "document":
      return { ...base, form: "text", choices: { words: labels.documents.all, isOpen: true } };
    case "units":
    case undefined:
      return { ...base, form: "text" };
    default:
      return sheet satisfies never;
  }
}

/** The column in which problems are told, or another one of texts. */
export function plainColumn(heading: string): SheetColumn {
  return { heading, form: "text", isNeeded: false, isDerived: false, isHidden: false };
}

function cellOf(
  column: Column<unknown> | undefined,
  value: unknown,
  words: ListWords,
  labels: RecordLabels,
): SheetValue {
  if (column === undefined || value === null || value === undefined) return null;
  const { sheet } = column.cell;
  if (sheet?.as === "unit") return labels.units.labelOf(String(value));
  if (sheet?.as === "units") return (value as readonly string[]).map(labels.units.labelOf).join("; ");
  if (sheet?.as === "document") return labels.documents.labelOf(String(value));
  const written = column.cell.write(value, words);
  return typeof written === "string" ? normaliseText(written) : written;
}
