import type { Table } from "@cchc/core/lists/table";
import { unwrap } from "@cchc/core/unwrap";
import { expect, test } from "vitest";
import { type SheetToMake, textRow, type WorkbookToMake, workbookOf } from "../test-support/workbooks.ts";
import { readWorkbook, type TableInWorkbook } from "./read-workbook.ts";

const headings = ["Họ và tên", "Chức vụ", "Đơn vị", "Từ ngày"];
const isHeading = (text: string) => headings.includes(text);

async function read(
  sheets: SheetToMake[],
  book: Omit<WorkbookToMake, "sheets"> = {},
  wanted: Partial<TableInWorkbook> = {},
): Promise<Table> {
  return unwrap(await readWorkbook(workbookOf({ sheets, ...book }), "bang.xlsx", { isHeading, ...wanted }));
}

/** One row of cells below the headings `a`, `b` …, as XML. */
async function cells(xml: string, book: Omit<WorkbookToMake, "sheets"> = {}) {
  const data = `${textRow(1, ["a", "b", "c", "d", "e", "f"])}<row r="2">${xml}</row>`;
  const table = await read([{ name: "S", data }], book);
  const [row] = table.rows;
  return { typed: row?.cells ?? [], shown: [...(row?.shown ?? [])], flaws: [...(row?.flaws ?? [])], table };
}

test("XLS-3 numbers and days are read by value, and keep beside it how the sheet shows them", async () => {
  const formats = ["#,##0", "0.00%", "dd/mm/yyyy", "mmm-yy", '0000" hs"'];
  const { typed, shown } = await cells(
    '<c r="A2" s="1"><v>1854</v></c><c r="B2" s="2"><v>0.8337</v></c><c r="C2" s="3"><v>45055</v></c>' +
      '<c r="D2" s="4"><v>45261</v></c><c r="E2"><v>1.1000000000000001</v></c><c r="F2" s="5"><v>12</v></c>',
    { formats },
  );
  expect(typed).toEqual(["1854", "83,37%", "2023-05-09", "2023-12-01", "1,1", "12"]);
  expect(shown).toEqual([
    [0, "1.854"],
    [2, "09/05/2023"],
    [3, "12/2023"],
    [5, "0012 hs"],
  ]);
});

test("XLS-3 days count from 1904 where the workbook says so, and what is no day stays a number", async () => {
  const day = '<c r="A2" s="1"><v>43593</v></c><c r="B2" s="1"><v>45055.5</v></c><c r="C2" s="1"><v>60</v></c>';
  expect((await cells(day, { formats: ["dd/mm/yyyy"], date1904: true })).typed.slice(0, 1)).toEqual(["2023-05-09"]);
  expect((await cells(day, { formats: ["dd/mm/yyyy"] })).typed.slice(1, 3)).toEqual(["09/05/2023 12:00", "60"]);
});

test("XLS-3 what a number cell cannot hold is a problem of the cell, never an empty cell", async () => {
  const { typed, flaws } = await cells(
    '<c r="A2" t="n"><v>1,5</v></c><c r="B2"><v>abc</v></c><c r="C2"><v>0x10</v></c><c r="D2"><v>Infinity</v></c>' +
      '<c r="E2"><v> 1.5E2 </v></c><c r="F2"><v> </v></c>',
  );
  expect(typed).toEqual(["1,5", "abc", "0x10", "Infinity", "150", ""]);
  expect(flaws.map(([column, { code, params }]) => [column, code, params])).toEqual([
    [0, "sheet-cell-no-number", { cell: "A2", value: "1,5" }],
    [1, "sheet-cell-no-number", { cell: "B2", value: "abc" }],
    [2, "sheet-cell-no-number", { cell: "C2", value: "0x10" }],
    [3, "sheet-cell-no-number", { cell: "D2", value: "Infinity" }],
  ]);
});

test("XLS-3 a text longer than a cell of Excel holds is a problem of the cell, inline, shared or in runs", async () => {
  const longest = "a".repeat(32_767);
  const { typed, flaws } = await cells(
    `<c r="A2" t="inlineStr"><is><t>${longest}</t></is></c><c r="B2" t="inlineStr"><is><t>${longest}b</t></is></c>` +
      '<c r="C2" t="s"><v>0</v></c><c r="D2" t="s"><v>1</v></c><c r="E2" t="s"><v></v></c>',
    { strings: [`<si>${`<r><t>${longest}</t></r>`.repeat(20)}</si>`, `<si><t>${"_x0041_".repeat(32_767)}</t></si>`] },
  );
  expect(typed.map(({ length }) => length)).toEqual([32_767, 32_767, 32_767, 32_767, 0, 0]);
  const params = (cell: string) => ({ cell, most: 32_767 });
  expect(flaws.map(([column, what]) => [column, what.code, what.params])).toEqual([
    [1, "sheet-cell-too-long", params("B2")],
    [2, "sheet-cell-too-long", params("C2")],
  ]);
});

test("XLS-3 texts come as they stand: shared, inline and rich ones, composed, without no-break spaces", async () => {
  const nfd = "Sở Nội vụ".normalize("NFD");
  const { typed } = await cells(
    `<c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="inlineStr"><is><t>a\u00a0b</t></is></c>` +
      `<c r="D2" t="b"><v>1</v></c><c r="E2" t="str"><v>1.854</v></c><c r="F2" t="s"><v>2</v></c>`,
    {
      strings: [
        `<si><t>${nfd}</t></si>`,
        "<si><r><t>Sở </t></r><r><rPr><b/></rPr><t>Tài chính</t></r><rPh><t>x</t></rPh></si>",
        "<si><t>_x005F_x000D_</t></si>",
      ],
    },
  );
  expect(typed).toEqual(["Sở Nội vụ", "Sở Tài chính", "a b", "TRUE", "1.854", "_x000D_"]);
});

test("XLS-3 the saved result of a formula is taken and told; an error and a formula without a result are problems", async () => {
  const { typed, flaws, table } = await cells(
    '<c r="A2"><f>1+1</f><v>2</v></c><c r="B2"><f>0.1+0.2</f><v>0.30000000000000004</v></c>' +
      '<c r="C2" t="e"><f>A9</f><v>#REF!</v></c><c r="D2"><f>B2</f></c><c r="E2" t="str"><f>""</f><v></v></c>',
  );
  expect(typed.slice(0, 2)).toEqual(["2", "0,3"]);
  expect(table.sheet?.formulas).toEqual({ count: 5, first: ["A2", "B2", "C2"] });
  expect(flaws.map(([at, { code, params }]) => [at, code, params])).toEqual([
    [2, "sheet-cell-error", { cell: "C2", value: "#REF!" }],
    [3, "sheet-cell-no-result", { cell: "D2" }],
  ]);
});

test("XLS-3 cells that merging covers are one problem that names the range; what stands outside is not theirs", async () => {
  const data = textRow(1, headings) + textRow(2, ["A", "x", "u", null]) + textRow(3, ["B", null, "u", null]);
  const table = await read([{ name: "S", data, after: '<mergeCells><mergeCell ref="B2:B3"/></mergeCells>' }]);
  expect(table.rows.map(({ flaws }) => [...(flaws ?? [])].map(([at, { params }]) => [at, params]))).toEqual([
    [],
    [[1, { cell: "B2", range: "B2:B3" }]],
  ]);
});

test("XLS-3 hidden rows, columns and sheets are read and told, macros and other sheets are told", async () => {
  const data = textRow(1, headings) + textRow(2, ["A", null, "u", null], ' hidden="1"');
  const before = '<cols><col min="3" max="3" hidden="1"/></cols>';
  const table = await read(
    [
      { name: "Khác", data: textRow(1, ["x"]) },
      { name: "Người", data, before },
    ],
    {
      extra: [{ name: "xl/vbaProject.bin", content: "x" }],
    },
  );
  expect(table.rows).toHaveLength(1);
  expect(table.sheet).toMatchObject({
    name: "Người",
    others: ["Khác"],
    hiddenRows: 1,
    hiddenColumns: 1,
    macros: true,
    isHidden: false,
  });
  const hidden = await read([{ name: "Ẩn", data, state: "hidden" }]);
  expect(hidden.sheet).toMatchObject({ name: "Ẩn", isHidden: true });
});

test("XLS-5 headings are found below titles and notes, above the numbers of columns", async () => {
  const data =
    textRow(1, ["ỦY BAN NHÂN DÂN TỈNH", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]) +
    textRow(3, ["DANH SÁCH CÔNG CHỨC"]) +
    textRow(5, [null, ...headings]) +
    textRow(6, [null, "(1)", "(2)", "(3)", "(4)"]) +
    textRow(7, [null, "Lê Thị P", "Chuyên viên", "so-noi-vu", "9/5/2023"]);
  const table = await read([{ name: "S", data }]);
  expect(table.header).toEqual(headings);
  expect(table.sheet).toMatchObject({ headerRow: 5, firstColumn: 2 });
  expect(table.rows).toEqual([{ line: 7, cells: ["Lê Thị P", "Chuyên viên", "so-noi-vu", "9/5/2023"] }]);
});

test("XLS-5 headings in two rows are taken where they are lowest", async () => {
  const data =
    textRow(1, ["Họ và tên", "Công tác", null, "Từ ngày"]) +
    textRow(2, [null, "Chức vụ", "Đơn vị", null]) +
    textRow(3, ["A", "x", "u", "9/5/2023"]);
  const merged = ["A1:A2", "B1:C1", "D1:D2"].map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  const table = await read([{ name: "S", data, after: `<mergeCells>${merged}</mergeCells>` }]);
  expect(table.header).toEqual(headings);
  expect(table.rows.map(({ line, flaws }) => [line, flaws])).toEqual([[3, undefined]]);
});

test("XLS-5 --sheet and --header-row say otherwise, and name what there is", async () => {
  const sheets = [
    { name: "Năm 2025", data: textRow(1, headings) + textRow(2, ["A"]) },
    { name: "Năm 2026", data: textRow(1, headings) + textRow(2, ["B"]) + textRow(4, ["Chức vụ"]) + textRow(5, ["C"]) },
  ];
  const first = async (wanted: Partial<TableInWorkbook>) => (await read(sheets, {}, wanted)).rows[0]?.cells[0];
  expect(await first({})).toBe("A");
  expect(await first({ sheet: "nam 2026" })).toBe("B");
  expect(await first({ sheet: "2", headerRow: 4 })).toBe("C");
  const missing = await readWorkbook(workbookOf({ sheets }), "b.xlsx", { isHeading, sheet: "Năm 2027" });
  expect(missing).toMatchObject({ problem: { code: "sheet-not-found", params: { sheets: ["Năm 2025", "Năm 2026"] } } });
  const empty = await readWorkbook(workbookOf({ sheets }), "b.xlsx", { isHeading, sheet: "1", headerRow: 9 });
  expect(empty).toMatchObject({ problem: { code: "sheet-header-empty", params: { row: 9 } } });
});
