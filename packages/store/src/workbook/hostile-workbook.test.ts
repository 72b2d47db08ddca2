import type { WorkbookFault } from "@cchc/core/problems/workbook-problems";
import { unwrap } from "@cchc/core/unwrap";
import { expect, test } from "vitest";
import { type PartToZip, textRow, workbookOf, workbookParts, zipOf } from "../test-support/workbooks.ts";
import { readWorkbook } from "./read-workbook.ts";

const honest = { sheets: [{ name: "S", data: textRow(1, ["a", "b"]) + textRow(2, ["1", "2"]) }] };

async function faultOf(bytes: Buffer): Promise<WorkbookFault | "read"> {
  const read = await readWorkbook(bytes, "bang.xlsx", { isHeading: () => false });
  if (read.ok) return "read";
  return read.problem.code === "workbook-unreadable" ? read.problem.params.fault : "read";
}

/** The parts of the honest workbook, one of them another. */
function withPart(name: string, content: string | Buffer, more: { size?: number; encrypted?: boolean } = {}): Buffer {
  const others = workbookParts(honest).filter((part) => part.name !== name);
  return zipOf([...others, { name, content, ...more }]);
}

/** The parts as a workbook whose index lists its one sheet so many times. */
function listing(times: number, parts: readonly PartToZip[]): Buffer {
  const listed = '<sheet name="S" r:id="rId1"/>'.repeat(times);
  const content = `<workbook xmlns:r="r"><sheets>${listed}</sheets></workbook>`;
  return zipOf(parts.map((part) => (part.name === "xl/workbook.xml" ? { ...part, content } : part)));
}

const sheet = "xl/worksheets/sheet1.xml";
const old = Buffer.from("d0cf11e0a1b11ae1", "hex");

test("XLS-4 the honest workbook beside these is read", async () => {
  expect(await faultOf(workbookOf(honest))).toBe("read");
});

test.each<[WorkbookFault, string, Buffer]>([
  ["excel-97", "an .xls", Buffer.concat([old, Buffer.alloc(600)])],
  ["encrypted", "a password", Buffer.concat([old, Buffer.alloc(600), Buffer.from("EncryptedPackage", "utf16le")])],
  ["encrypted", "an encrypted part", withPart(sheet, "<worksheet/>", { encrypted: true })],
  [
    "opendocument",
    "an .ods",
    zipOf([
      { name: "mimetype", content: "x" },
      { name: "content.xml", content: "<a/>" },
    ]),
  ],
  ["binary", "an .xlsb", zipOf([{ name: "xl/workbook.bin", content: "x" }])],
  ["no-workbook", "a Word file", zipOf([{ name: "word/document.xml", content: "<a/>" }])],
  ["text", "a CSV called .xlsx", Buffer.from("Họ và tên;Đơn vị\r\nA;b\r\n")],
  ["truncated", "half a file", workbookOf(honest).subarray(0, 700)],
  ["truncated", "nothing", Buffer.alloc(0)],
  ["damaged", "a part that is no XML", withPart(sheet, "<worksheet><sheetData>")],
  ["damaged", "a part that holds more than it declares", withPart(sheet, "x".repeat(5000), { size: 10 })],
  ["damaged", "elements inside one another", withPart(sheet, "<a>".repeat(200))],
  ["empty", "a sheet with nothing in it", withPart(sheet, "<worksheet><sheetData/></worksheet>")],
  [
    "doctype",
    "entities that expand",
    withPart(
      sheet,
      `<!DOCTYPE x [<!ENTITY a "${"ha".repeat(500)}"><!ENTITY b "${"&a;".repeat(500)}">]><worksheet>&b;</worksheet>`,
    ),
  ],
])("XLS-4 refused as %s: %s", async (fault, _what, bytes) => {
  expect(await faultOf(bytes)).toBe(fault);
});

test("XLS-4 headings so far apart that every row between them is as wide are refused", async () => {
  const far = '<c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="XFD1" t="inlineStr"><is><t>b</t></is></c>';
  const rows = Array.from({ length: 400 }, (_, at) => textRow(at + 2, ["1"])).join("");
  const data = (below: string) => `<row r="1">${far}</row>${below}`;
  expect(await faultOf(workbookOf({ sheets: [{ name: "S", data: data(rows) }] }))).toBe("too-large");
  expect(await faultOf(workbookOf({ sheets: [{ name: "S", data: data(textRow(2, ["1"])) }] }))).toBe("read");
});

test("XLS-4 a zip bomb is refused by what it declares, with nothing unpacked", async () => {
  const bomb = withPart(sheet, Buffer.alloc(200_000_000, 32));
  const before = process.memoryUsage().rss;
  const started = performance.now();
  expect(await faultOf(bomb)).toBe("too-large");
  expect(performance.now() - started).toBeLessThan(1_000);
  expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
  // One that lies about it is found out as soon as it gives more.
  expect(await faultOf(withPart(sheet, Buffer.alloc(50_000_000, 32), { size: 1_000 }))).toBe("damaged");
});

test("XLS-4 a million rows that are only formatted are passed over; a million with something in them are refused", async () => {
  const rows = (cell: string) => {
    let text = "";
    for (let row = 1; row <= 300_000; row++) text += `<row r="${row}"><c r="A${row}"${cell}</row>`;
    return `<worksheet><sheetData>${text}</sheetData></worksheet>`;
  };
  const formatted = rows(' s="1"/>').replace('<c r="A1" s="1"/>', '<c r="A1"><v>1</v></c>');
  expect(await faultOf(withPart(sheet, formatted))).toBe("read");
  expect(await faultOf(withPart(sheet, rows("><v>1</v></c>")))).toBe("too-large");
}, 60_000);

test("XLS-4 a merged range over the whole sheet and a cell in its last corner cost nothing", async () => {
  const data = `${textRow(1, ["a", "b"])}${textRow(2, ["1", "2"])}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`;
  const after = '<mergeCells><mergeCell ref="C5:XFD1048576"/></mergeCells>';
  const started = performance.now();
  expect(await faultOf(workbookOf({ sheets: [{ name: "S", data, after }] }))).toBe("read");
  expect(performance.now() - started).toBeLessThan(2_000);
});

test("XLS-4 a workbook with more sheets than anybody keeps is refused, whatever part they name", async () => {
  const book = listing(501, workbookParts(honest));
  expect(await faultOf(book)).toBe("too-many-sheets");
});

test("XLS-4 sheets that are one part, with rows that come again and again, are looked at once and no further than the top", async () => {
  const data = `${textRow(1, ["a", "b"])}${'<row r="1"/>'.repeat(100_000)}${textRow(2, ["1", "2"])}`;
  const book = listing(500, workbookParts({ sheets: [{ name: "S", data }] }));
  let looks = 0;
  const isHeading = () => {
    looks += 1;
    return false;
  };
  const table = unwrap(await readWorkbook(book, "bang.xlsx", { isHeading }));
  expect(table.rows.map(({ cells }) => cells)).toEqual([["1", "2"]]);
  // Two headings and two cells below at most, at the look from above and when the sheet is read.
  expect(looks).toBeLessThanOrEqual(8);
  const late = '<row r="1"/>'.repeat(100_000) + textRow(1, ["a", "b"]);
  expect(await faultOf(listing(500, workbookParts({ sheets: [{ name: "S", data: late }] })))).toBe("empty");
});

test("XLS-4 columns and rows that no sheet has hide nothing, and hiding the same ones without end is refused", async () => {
  const hidden = (column: string) =>
    workbookOf({ sheets: [{ name: "S", data: textRow(1, ["a", "b"]) + textRow(2, ["1", "2"]), before: column }] });
  const read = async (column: string) =>
    unwrap(await readWorkbook(hidden(column), "bang.xlsx", { isHeading: () => false })).sheet?.hiddenColumns;
  expect(await read('<cols><col min="-99999999999" max="1" hidden="1"/></cols>')).toBe(1);
  expect(await read('<cols><col min="2" max="99999999999" hidden="1"/></cols>')).toBe(1);
  expect(await read('<cols><col min="x" max="y" hidden="1"/></cols>')).toBe(0);
  const again = '<col min="1" max="16384" hidden="1"/>'.repeat(1_000);
  expect(await faultOf(hidden(`<cols>${again}</cols>`))).toBe("too-large");
  const row = withPart(sheet, '<worksheet><sheetData><row r="abc"><c><v>1</v></c></row></sheetData></worksheet>');
  expect(await faultOf(row)).toBe("damaged");
});

test("XLS-4 a text that runs on without end is not gathered", async () => {
  const endless = "a".repeat(3_000_000);
  expect(await faultOf(workbookOf({ sheets: [{ name: "S", data: textRow(1, [endless]) }] }))).toBe("too-large");
  expect(await faultOf(workbookOf({ ...honest, strings: [`<si><t>${endless}</t></si>`] }))).toBe("too-large");
});

test("XLS-4 more shared texts than cells could use are refused as they are counted", async () => {
  expect(await faultOf(workbookOf({ ...honest, strings: ["<si/>".repeat(2_000_001)] }))).toBe("too-large");
}, 60_000);

test.each(["[", '"', "\\", "_", "0 ", "[h", "*"])(
  "XLS-4 a number format of nothing but %s costs no more than its first characters",
  async (piece) => {
    const format = piece.repeat(150_000);
    const data = `${textRow(1, ["a", "b"])}<row r="2"><c r="A2" s="1"><v>1.5</v></c></row>`;
    expect(await faultOf(workbookOf({ sheets: [{ name: "S", data }], formats: [format] }))).toBe("read");
  },
);
