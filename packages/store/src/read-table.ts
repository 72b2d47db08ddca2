import { extname } from "node:path";
import type { Columns } from "@cchc/core/lists/columns";
import { type ListWords, wordKey } from "@cchc/core/lists/list-words";
import { columnAliases, columnNames } from "@cchc/core/lists/lists-fitting";
import type { Table } from "@cchc/core/lists/table";
import { problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import { lineOfNoText, readBytes } from "./durable-file-read.ts";
import { parseJsonTable } from "./json-table.ts";
import { parseTable } from "./table-text.ts";

/** The encodings that a table may be said to have; what a byte order mark says comes first. */
export const tableEncodings = ["utf-8", "utf-16le", "utf-16be", "windows-1258"] as const;
export type TableEncoding = (typeof tableEncodings)[number];

/** How a table is read, and what of it where its file holds more than one. */
export interface TableReading {
  /** What a text without a byte order mark is in; UTF-8 unless this says otherwise. */
  encoding?: TableEncoding | undefined;
  /** The sheet of a workbook, by name or by number from 1. */
  sheet?: string | undefined;
  /** The row of a sheet, or line of a text, that holds the headings, from 1. */
  headerRow?: number | undefined;
  /** The list that the table is read as: its headings tell which sheet and row are meant. */
  list: { kind: string; columns: Columns; words: ListWords };
  /** Told how many rows of a sheet have been read. */
  report?: ((done: number, total: number | null) => void) | undefined;
}

/**
 * The table in a file: a workbook, whatever its name, when it is one or is called like one; JSON when its name ends in
 * `.json`; else CSV. A text without a byte order mark is UTF-8 unless `encoding` says otherwise: guessing a code page
 * would turn names into other names (SPEC CSV-2). `file` is how problems name it.
 */
export async function readTable(path: string, file: string, reading: TableReading): Promise<Result<Table>> {
  const ending = extname(path).toLowerCase();
  const bytes = await readBytes(path, file);
  if (!bytes.ok) return bytes;
  const { kind, columns, words } = reading.list;
  const names = new Set([...columnNames(kind, columns, words).keys(), ...columnAliases(kind, columns, words).keys()]);
  const isHeading = (one: string) => names.has(wordKey(one));
  if (workbookEndings.includes(ending) || startsLikeWorkbook(bytes.value)) {
    const { readWorkbook } = await import("./workbook/read-workbook.ts");
    const { sheet, headerRow, report } = reading;
    return readWorkbook(bytes.value, file, { sheet, headerRow, isHeading, report: (done) => report?.(done, null) });
  }
  const text = decoded(bytes.value, file, reading.encoding);
  if (!text.ok) return text;
  return ending === ".json"
    ? parseJsonTable(text.value, file)
    : parseTable(text.value, file, { headerRow: reading.headerRow, isHeading });
}

/** What workbooks are called that are read, or refused with the next step. */
const workbookEndings = [".xlsx", ".xlsm", ".xltx", ".xltm", ".xls", ".xlsb", ".ods"];

/** A workbook is a zip archive, an old or encrypted one the container of Windows 95; a PDF is told as one beside them. */
function startsLikeWorkbook(bytes: Buffer): boolean {
  if (bytes.length < 4) return false;
  const start = bytes.readUInt32BE(0);
  return start === 0x504b0304 || start === 0xd0cf11e0 || start === 0x25504446;
}

function decoded(bytes: Buffer, file: string, wanted: TableEncoding | undefined): Result<string> {
  const encoding = markedEncoding(bytes) ?? wanted ?? "utf-8";
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // UTF-16 without a mark is often valid UTF-8: Latin letters with a NUL behind each.
    const nul = text.indexOf("\u0000");
    if (nul < 0) return succeed(text);
    return refused(text.slice(0, nul).split("\n").length, "utf-16");
  } catch {
    if (encoding === "utf-8") return refused(lineOfNoText(bytes), bytes.includes(0) ? "utf-16" : "other");
    const text = new TextDecoder(encoding).decode(bytes);
    return refused(text.slice(0, Math.max(0, text.indexOf("\ufffd"))).split("\n").length, "other");
  }

  function refused(line: number, looksLike: "utf-16" | "other"): Result<string> {
    return fail(problem("table-encoding", { file, line, looksLike, encoding }));
  }
}

function markedEncoding(bytes: Uint8Array): TableEncoding | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return undefined;
}
