import { extname } from "node:path";
import type { Table } from "@cchc/core/lists/table";
import { problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import { lineOfNoText, readBytes } from "./durable-file-read.ts";
import { parseJsonTable } from "./json-table.ts";
import { parseTable } from "./table-text.ts";

/** The encodings that a table may be said to have; what a byte order mark says comes first. */
export const tableEncodings = ["utf-8", "utf-16le", "utf-16be", "windows-1258"] as const;
export type TableEncoding = (typeof tableEncodings)[number];

/**
 * The table in a text file: CSV, or JSON when its name ends in `.json`. Without a byte order mark it is UTF-8 unless `encoding` says otherwise: guessing a code page
 * would turn names into other names (SPEC CSV-2). `file` is how problems name it.
 */
export async function readTable(path: string, file: string, encoding?: TableEncoding): Promise<Result<Table>> {
  const bytes = await readBytes(path, file);
  if (!bytes.ok) return bytes;
  const text = decoded(bytes.value, file, encoding);
  if (!text.ok) return text;
  const isJson = extname(path).toLowerCase() === ".json";
  return isJson ? parseJsonTable(text.value, file) : parseTable(text.value, file);
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
