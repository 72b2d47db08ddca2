import { type Problem, problem } from "@cchc/core/problem";
import { normaliseText } from "@cchc/core/text";
import { workbookLimits } from "../table-limits.ts";
import { addressText, type CellRange, MOST_COLUMNS, parseAddress, parseRange } from "./cell-address.ts";
import { type NumberFormat, numberTexts } from "./number-formats.ts";
import { readPart } from "./part-xml.ts";
import type { DateSystem } from "./serial-day.ts";
import { MOST_CHARACTERS, MOST_WRITTEN } from "./sheet-text.ts";
import { WorkbookFailure, type ZipPart } from "./zip-archive.ts";

/** A row of a sheet that holds something; columns are from 1. */
export interface SheetRow {
  row: number;
  texts: Map<number, string>;
  shown: Map<number, string> | undefined;
  flaws: Map<number, Problem> | undefined;
  isHidden: boolean;
}

/** A sheet as it was read. */
export interface SheetRows {
  rows: SheetRow[];
  merges: CellRange[];
  hiddenColumns: ReadonlySet<number>;
  formulas: { row: number; column: number }[];
}

/** What the cells of a sheet are read with. */
export interface SheetReading {
  strings: readonly string[];
  formats: readonly NumberFormat[];
  system: DateSystem;
  /** Reads no further than this row, nor more rows than that. */
  lastRow?: number;
  report?: ((done: number) => void) | undefined;
}

interface OpenCell {
  row: number;
  column: number;
  type: string;
  style: number;
  value: string;
  hasValue: boolean;
  formula: boolean;
}

/** What a cell holds, as it was typed and as it is shown, and what is wrong with it. */
interface CellContent {
  typed: string;
  shown: string;
  flaw?: Problem;
}

/** A number as workbooks write it, whatever the country. */
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/** How much of a wrong number is told. */
const TOLD_CHARACTERS = 40;

/**
 * The cells of a sheet that hold something, as texts by what they are. Nothing is kept of cells that are only formatted,
 * and more than any honest table has is refused as soon as it is counted (SPEC XLS-4).
 */
export async function readSheetRows(bytes: Buffer, part: ZipPart, reading: SheetReading): Promise<SheetRows> {
  const rows: SheetRow[] = [];
  const merges: CellRange[] = [];
  const hiddenColumns = new Set<number>();
  const formulas: { row: number; column: number }[] = [];
  const { lastRow = Number.POSITIVE_INFINITY } = reading;
  const spent = { cells: 0, characters: 0, rows: 0, hiddenColumns: 0 };
  let row: SheetRow | undefined;
  let [rowNumber, columnNumber] = [0, 0];
  let cell: OpenCell | undefined;
  let into: "value" | "text" | null = null;
  let inReading = false;
  let isDone = false;
  await readPart(bytes, part, workbookLimits.sheet, { open, text, close, isDone: () => isDone });
  return { rows, merges, hiddenColumns, formulas };

  function open(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case "row": {
        rowNumber = Number(attributes.r ?? rowNumber + 1);
        if (!(Number.isInteger(rowNumber) && rowNumber > 0)) throw new WorkbookFailure("damaged", part.name);
        columnNumber = 0;
        spent.rows += 1;
        isDone ||= rowNumber > lastRow || spent.rows > lastRow;
        const isHidden = /^(?:1|true)$/.test(attributes.hidden ?? "");
        row = { row: rowNumber, texts: new Map(), shown: undefined, flaws: undefined, isHidden };
        return;
      }
      case "c": {
        const at = attributes.r === undefined ? undefined : parseAddress(attributes.r);
        if (attributes.r !== undefined && at === undefined) throw new WorkbookFailure("damaged", part.name);
        columnNumber = at?.column ?? columnNumber + 1;
        const place = { row: at?.row ?? rowNumber, column: columnNumber };
        const [type, style] = [attributes.t ?? "n", Number(attributes.s ?? 0)];
        cell = { ...place, type, style, value: "", hasValue: false, formula: false };
        return;
      }
      case "f":
        if (cell !== undefined) cell.formula = true;
        return;
      case "v":
        if (cell !== undefined) cell.hasValue = true;
        into = "value";
        return;
      case "rPh":
        inReading = true;
        return;
      case "t":
        if (cell === undefined || inReading) return;
        cell.hasValue = true;
        into = "text";
        return;
      case "col":
        hide(attributes);
        return;
      case "mergeCell":
        merge(attributes.ref ?? "");
        return;
      default:
    }
  }

  function text(piece: string): void {
    if (into !== null && cell !== undefined && cell.value.length <= MOST_WRITTEN) cell.value += piece;
  }

  function close(name: string): void {
    if (name === "v" || name === "t") into = null;
    else if (name === "rPh") inReading = false;
    else if (name === "c" && cell !== undefined && row !== undefined) {
      if (!isDone) keep(cell, row);
      cell = undefined;
    } else if (name === "row" && row !== undefined) {
      if (row.texts.size > 0 || row.flaws !== undefined) rows.push(row);
      if (rows.length > workbookLimits.rows) throw new WorkbookFailure("too-large", part.name);
      if (rowNumber % 1000 === 0) reading.report?.(rows.length);
      row = undefined;
    }
  }

  function hide({ min = "1", max = "0", hidden = "" }: Readonly<Record<string, string>>): void {
    if (!/^(?:1|true)$/.test(hidden)) return;
    // A sheet of which only the used columns are shown hides thousands.
    const [first, last] = [Math.max(Number(min), 1), Math.min(Number(max), MOST_COLUMNS)];
    if (!(first <= last)) return;
    spent.hiddenColumns += last - first + 1;
    if (spent.hiddenColumns > workbookLimits.hiddenColumns) throw new WorkbookFailure("too-large", part.name);
    for (let column = first; column <= last; column++) hiddenColumns.add(column);
  }

  function merge(ref: string): void {
    const range = parseRange(ref);
    if (range === undefined) return;
    if (merges.length >= workbookLimits.merges) throw new WorkbookFailure("too-large", part.name);
    merges.push(range);
  }

  function keep(read: OpenCell, target: SheetRow): void {
    const { column } = read;
    if (read.formula) formulas.push({ row: target.row, column });
    const what = contentOf(read);
    if (what === null) return;
    spent.cells += 1;
    spent.characters += read.value.length;
    if (spent.cells > workbookLimits.cells || spent.characters > workbookLimits.characters) {
      throw new WorkbookFailure("too-large", part.name);
    }
    target.texts.set(column, what.typed);
    if (what.shown !== what.typed) {
      target.shown ??= new Map();
      target.shown.set(column, what.shown);
    }
    if (what.flaw !== undefined) {
      target.flaws ??= new Map();
      target.flaws.set(column, what.flaw);
    }
  }

  /** What a cell holds; null when it is empty. */
  function contentOf(read: OpenCell): CellContent | null {
    const { type, value, style } = read;
    const address = addressText(read);
    if (read.formula && !read.hasValue) {
      return { typed: "", shown: "", flaw: problem("sheet-cell-no-result", { cell: address }) };
    }
    if (!read.hasValue) return null;
    switch (type) {
      case "s":
        if (value.trim() === "") return null;
        return ofText(reading.strings[Number(value)], address);
      case "str":
      case "inlineStr":
        return ofText(value, address);
      case "b":
        return { typed: value === "1" ? "TRUE" : "FALSE", shown: value === "1" ? "TRUE" : "FALSE" };
      case "e":
        return { typed: value, shown: value, flaw: problem("sheet-cell-error", { cell: address, value }) };
      case "d":
        return ofText(/^\d{4}-\d{2}-\d{2}T00:00(?::00(?:\.0+)?)?Z?$/.test(value) ? value.slice(0, 10) : value, address);
      default: {
        const written = value.trim();
        if (written === "") return null;
        const number = Number(written);
        if (!NUMBER.test(written) || !Number.isFinite(number)) {
          const typed = normaliseText(value).slice(0, MOST_CHARACTERS);
          const told = typed.length > TOLD_CHARACTERS ? `${typed.slice(0, TOLD_CHARACTERS)}…` : typed;
          return { typed, shown: typed, flaw: problem("sheet-cell-no-number", { cell: address, value: told }) };
        }
        const format = reading.formats[style] ?? { kind: "general", code: "General" };
        // What a formula gave carries the noise of its sums in the digits that no sheet shows.
        return numberTexts(read.formula ? Number(number.toPrecision(15)) : number, format, reading.system);
      }
    }
  }

  function ofText(value: string | undefined, cell: string): CellContent | null {
    if (value === undefined) throw new WorkbookFailure("damaged", part.name);
    const text = unescaped(value);
    if (text.length > MOST_CHARACTERS) {
      const typed = normaliseText(text.slice(0, MOST_CHARACTERS));
      return { typed, shown: typed, flaw: problem("sheet-cell-too-long", { cell, most: MOST_CHARACTERS }) };
    }
    const typed = normaliseText(text);
    return typed === "" ? null : { typed, shown: typed };
  }
}

/** Characters that XML cannot hold are written `_x000D_` in workbooks, and so is an underscore that looks like one. */
function unescaped(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}
