import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { convert } from "../support/libre-office.ts";
import { pdfText } from "../support/pdf.ts";
import { jsonOf, runCli } from "../support/run-cli.ts";
import { zipEntries } from "../support/zip-entries.ts";

let folder: string;
let root: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cchc-xlsx-"));
  root = join(folder, "hau-giang");
  cpSync(join(import.meta.dirname, "..", "..", "examples", "hau-giang"), root, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cchc = (...args: string[]) => runCli(["-w", root, "--actor", "Nguyễn Thị Lan", ...args]);

/** Every file of the workspace and its bytes. */
function bytesOf(): Record<string, string> {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
    (file) => !file.startsWith(".cchc") && statSync(join(root, file)).isFile(),
  );
  return Object.fromEntries(files.map((file) => [relative(".", file), readFileSync(join(root, file), "latin1")]));
}

/** The parts of a workbook as texts. */
function partsOf(file: string): Record<string, string> {
  return Object.fromEntries(zipEntries(readFileSync(file)).map(({ name, bytes }) => [name, bytes().toString("utf8")]));
}

const everyList = [
  ["units"],
  ["people"],
  ["documents"],
  ["initiatives"],
  ["visits"],
  ["tasks", "--plan", "KH2023"],
  ["roll-outs", "--plan", "KH2021-2025"],
  ["duty-reports", "--duty", "DK1"],
  ["figures", "--in", "2021-2023"],
  ["indicators"],
  ["findings"],
  ["scores", "--criteria", "TC2022"],
  ["index-results", "--scheme", "PAR"],
  ["index-components", "--scheme", "PAR"],
];

test.each(everyList)(
  "XLS-7 the sample's %s come back from a workbook without a byte changed",
  async (list, ...place) => {
    const file = join(folder, `${list}.xlsx`);
    const exported = await cchc("export", list, ...place, "-o", file, "--json");
    expect(exported.code).toBe(0);
    const { total } = (jsonOf(exported) as { item: { total: number } }).item;
    const before = bytesOf();
    const run = await cchc("import", file, "--as", list, ...place, "--apply", "--json");
    const { item } = jsonOf(run) as { item: Record<string, unknown> };
    expect({ ...item }).toMatchObject({ rows: total, new: 0, changed: 0, unchanged: total, wrong: 0, applied: false });
    expect(bytesOf()).toEqual(before);
  },
);

test("XLS-1 a sheet has days, numbers, drop-downs, hidden ids, a frozen header and a page to print", async () => {
  const file = join(folder, "bang.xlsx");
  expect((await cchc("export", "tasks", "--plan", "KH2023", "-o", file)).code).toBe(0);
  const parts = partsOf(file);
  const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
  expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
  // The due day of the first task, 31/10/2023, as a number of the column of days.
  expect(sheet).toMatch(/<c r="I2" s="\d+"><v>45230<\/v>/);
  expect(parts["xl/styles.xml"]).toContain('formatCode="dd/mm/yyyy"');
  expect(sheet).toMatch(/<dataValidation type="list"[^>]*sqref="E2:E514"><formula1>&apos;Danh mục&apos;!\$B\$1/);
  expect(sheet).toMatch(/<col min="16" max="16"[^>]*hidden="1"/);
  expect(sheet).toContain("<v>Sở Tư pháp</v>");
  expect(sheet).toContain("<v>Vấn đề</v>");
  expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="landscape"/);
  expect(parts["xl/workbook.xml"]).toMatch(/_xlnm\.Print_Titles[^>]*>&apos;Nhiệm vụ&apos;!\$1:\$1</);
  expect(parts["xl/workbook.xml"]).toContain('name="Danh mục" sheetId="2" state="hidden"');
});

test("XLS-1 LibreOffice opens the sheet and shows days, numbers and names", async () => {
  const file = join(folder, "mo.xlsx");
  expect((await cchc("export", "tasks", "--plan", "KH2023", "-o", file)).code).toBe(0);
  const pdf = await convert(file, "pdf", folder);
  const text = pdfText(pdf);
  expect(text).toMatch(/KH2023\.1 +I +Cải cách thể chế .*Sở Tư pháp .*31\/10\/2023 .*100 +Hoàn thành/);
  expect(text).not.toContain("#");
}, 60_000);

test("XLS-8 a list that is only read is printed on one page across: texts keep their room, what nobody filled in is hidden", async () => {
  const file = join(folder, "chi-tieu.xlsx");
  expect((await cchc("export", "targets", "--plan", "KH2021-2025", "-o", file)).code).toBe(0);
  const parts = partsOf(file);
  const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
  expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"\/>/);
  const columns = [
    ...sheet.matchAll(/<col min="(\d+)" max="(\d+)" width="([\d.]+)"[^>]*?( hidden="1")?[^>]*?\/>/g),
  ].flatMap(([all, min, max, width]) =>
    Array.from({ length: Number(max) - Number(min) + 1 }, () => ({
      width: Number(width),
      isHidden: all.includes("hidden"),
    })),
  );
  // What is to be done, and the qualifier that no target of this plan has.
  expect(columns[1]).toMatchObject({ isHidden: false });
  expect(columns[1]?.width).toBeGreaterThan(18);
  expect(columns[8]).toMatchObject({ isHidden: true });
  const shown = columns.filter(({ isHidden }) => !isHidden);
  expect(shown.reduce((sum, { width }) => sum + width, 0)).toBeLessThan(260);
});

test("XLS-6 problems are marked in a workbook, corrected there and imported again", async () => {
  const table = join(folder, "nguoi.csv");
  writeFileSync(
    table,
    "\ufeffHọ và tên;Chức vụ;Đơn vị;Từ ngày\r\nTrần Văn A;Chuyên viên;so-noi-vu;31/02/2023\r\nLê Thị B;;Sở Không Có;1/3/2023\r\nVõ Thị C;Kế toán;so-noi-vu;2/3/2023\r\n",
  );
  const marked = join(folder, "nguoi-loi.xlsx");
  const run = await cchc("import", table, "--as", "people", "--problems", marked);
  expect(run.code).toBe(5);
  expect(run.stderr).toContain("2 vấn đề");
  const parts = partsOf(marked);
  const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
  expect(sheet).toMatch(/<c r="E2"[^>]*><v>[^<]*31\/02\/2023/);
  expect(sheet).toMatch(/<c r="E3"[^>]*><v>[^<]*Sở Không Có/);
  expect(sheet).toMatch(/<c r="D4" s="\d+"><v>44987<\/v>/);
  expect(Object.entries(parts).find(([name]) => /comments/.test(name))?.[1]).toMatch(/ref="D2"[\s\S]*ref="C3"/);

  // Over a file that is there only with consent, and without it nothing else is said.
  const refused = await cchc("import", table, "--as", "people", "--problems", marked, "--no-input", "--json");
  expect([refused.code, jsonOf(refused)]).toMatchObject([2, { error: { code: "confirmation-needed" } }]);
  expect((await cchc("import", table, "--as", "people", "--problems", marked, "--yes")).code).toBe(5);

  // Read as it stands it has the same two problems, at its own rows, and no word of the column of problems.
  const again = await cchc("import", marked, "--as", "people", "--json");
  const { item } = jsonOf(again) as {
    item: { problems: { row: number; column: string }[]; ignoredColumns: unknown[] };
  };
  expect(item.problems.map(({ row, column }) => [row, column])).toEqual([
    [2, "from"],
    [3, "unit"],
  ]);
  expect(item.ignoredColumns).toEqual([]);
});

test("XLS-6 the marked sheet takes no other ending and never the place of the table", async () => {
  const table = join(folder, "people.xlsx");
  for (const [problems, code] of [
    [table, "problems-over-source"],
    [join(folder, "loi.csv"), "export-format-unclear"],
  ] as const) {
    const run = await cchc("import", table, "--as", "people", "--problems", problems, "--json");
    expect([run.code, jsonOf(run)]).toMatchObject([2, { error: { code } }]);
  }
});

test("XLS-4 what is no workbook is one message with the next step", async () => {
  const file = join(folder, "gia.xlsx");
  writeFileSync(file, "Họ và tên;Đơn vị\r\nA;b\r\n");
  const run = await cchc("import", file, "--as", "people");
  expect(run.code).toBe(5);
  expect(run.stderr).toContain("bên trong là văn bản thường");
  expect(run.stderr).toContain(".csv");
  for (const name of ["quyet-dinh.pdf", "quyet-dinh.xlsx", "quyet-dinh.csv"]) {
    writeFileSync(join(folder, name), "%PDF-1.7\n1 0 obj\n");
    const pdf = await cchc("import", join(folder, name), "--as", "people");
    expect([pdf.code, pdf.stderr]).toEqual([5, expect.stringContaining("là tệp PDF")]);
    expect(pdf.stderr).not.toContain("đổi đuôi");
  }
});
