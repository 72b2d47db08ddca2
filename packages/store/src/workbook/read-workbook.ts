import type { Table } from "@cchc/core/lists/table";
import { problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import { foldText } from "@cchc/core/text";
import { HEADER_SEARCH_ROWS } from "../table-top.ts";
import { findHeader, type HeaderPlace, headerAt } from "./header-row.ts";
import { readSheetRows, type SheetReading } from "./sheet-rows.ts";
import { tableOf } from "./sheet-table.ts";
import { type ListedSheet, readFormats, readIndex, readStrings } from "./workbook-index.ts";
import { looksLikeZip, WorkbookFailure, type ZipPart, zipParts } from "./zip-archive.ts";

/** Which table of a workbook is meant. */
export interface TableInWorkbook {
  /** The sheet's name, or its number from 1 among those that are listed. */
  sheet?: string | undefined;
  /** The row of the headings, from 1. */
  headerRow?: number | undefined;
  /** Whether a text is a heading of the list, for finding the sheet and the row. */
  isHeading: (text: string) => boolean;
  /** Told how many rows have been read. */
  report?: ((done: number) => void) | undefined;
}

/**
 * The table in a workbook: of the sheet that is named, else of the one whose headings fit the list best, visible ones
 * first. What is no workbook, or holds more than any honest one, is one problem (SPEC XLS-3, XLS-4).
 */
export async function readWorkbook(bytes: Buffer, file: string, wanted: TableInWorkbook): Promise<Result<Table>> {
  try {
    return await readTableOf(bytes, file, wanted);
  } catch (error) {
    if (!(error instanceof WorkbookFailure)) throw error;
    return fail(problem("workbook-unreadable", { file, fault: error.fault, part: error.about }));
  }
}

async function readTableOf(bytes: Buffer, file: string, wanted: TableInWorkbook): Promise<Result<Table>> {
  if (!looksLikeZip(bytes)) throw new WorkbookFailure(otherFormat(bytes));
  const index = await readIndex(bytes, zipParts(bytes));
  if (index.sheets.length === 0) throw new WorkbookFailure("no-workbook");
  const named = wanted.sheet === undefined ? undefined : sheetNamed(index.sheets, wanted.sheet);
  if (named === undefined && wanted.sheet !== undefined) {
    const sheets = index.sheets.map(({ name }) => name);
    return fail(problem("sheet-not-found", { file, sheet: wanted.sheet, sheets }));
  }
  const formats = await readFormats(bytes, index.styles);
  const strings = await readStrings(bytes, index.strings);
  const reading: SheetReading = { strings, formats, system: index.system };
  const heads = new Map<number, HeaderPlace | undefined>();
  // One after the other, and what several names lead to once.
  for (const { part } of index.sheets) if (!heads.has(part.offset)) heads.set(part.offset, await headOf(part));
  const looked = index.sheets.map((sheet) => ({ sheet, head: heads.get(sheet.part.offset) }));
  const filled = looked.filter(({ head }) => head !== undefined);
  const meant = named ?? bestSheet(filled);
  if (meant === undefined) throw new WorkbookFailure("empty");
  const { headerRow } = wanted;
  const upTo = Math.max(headerRow ?? 0, HEADER_SEARCH_ROWS);
  const sheet = await readSheetRows(bytes, meant.part, { ...reading, report: wanted.report });
  const top = sheet.rows.filter(({ row }) => row <= upTo + 10);
  const place =
    headerRow === undefined ? findHeader(top, sheet.merges, wanted.isHeading) : headerAt(headerRow, top, sheet.merges);
  if (place === undefined) {
    return fail(problem("sheet-header-empty", { file, sheet: meant.name, row: headerRow ?? 1 }));
  }
  const others = filled.filter((one) => one.sheet !== meant && one.sheet.visibility === "visible");
  return succeed(
    tableOf(sheet, place, {
      name: meant.name,
      isHidden: meant.visibility !== "visible",
      others: others.map((one) => one.sheet.name),
      macros: index.macros,
    }),
  );

  /** The likeliest headings of a sheet by its first rows; undefined for an empty one. */
  async function headOf(part: ZipPart): Promise<HeaderPlace | undefined> {
    const { rows } = await readSheetRows(bytes, part, { ...reading, lastRow: HEADER_SEARCH_ROWS });
    return findHeader(rows, [], wanted.isHeading);
  }
}

function bestSheet(filled: readonly { sheet: ListedSheet; head: HeaderPlace | undefined }[]): ListedSheet | undefined {
  const rank = { visible: 0, hidden: 1, "very-hidden": 2 } as const;
  const known = ({ head }: (typeof filled)[number]) => head?.known ?? 0;
  return filled.toSorted(
    (left, right) =>
      Number(known(right) > 0) - Number(known(left) > 0) ||
      rank[left.sheet.visibility] - rank[right.sheet.visibility] ||
      known(right) - known(left),
  )[0]?.sheet;
}

/** A sheet by its name, whatever its case and marks, else by its number. */
function sheetNamed(sheets: readonly ListedSheet[], text: string): ListedSheet | undefined {
  const exact = sheets.find(({ name }) => name === text);
  const folded = sheets.filter(({ name }) => foldText(name) === foldText(text));
  return exact ?? (folded.length === 1 ? folded[0] : undefined) ?? sheets[/^\d+$/.test(text) ? Number(text) - 1 : -1];
}

/** What a file is that is no zip archive. */
function otherFormat(bytes: Buffer): "encrypted" | "excel-97" | "pdf" | "text" | "truncated" | "damaged" {
  if (bytes.length === 0) return "truncated";
  if (bytes.subarray(0, 5).toString("latin1") === "%PDF-") return "pdf";
  if (bytes.length >= 8 && bytes.readUInt32BE(0) === 0xd0cf11e0) {
    // Both lie in the same kind of container; an encrypted workbook's names what it is encrypted as.
    return bytes.includes(Buffer.from("EncryptedPackage", "utf16le")) ? "encrypted" : "excel-97";
  }
  return bytes.subarray(0, 4096).includes(0) ? "damaged" : "text";
}
