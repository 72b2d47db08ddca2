import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { linesOf, paragraph, wordFile } from "../../packages/report/src/test-document.ts";
import { treeHash } from "../support/inspection-workspace.ts";
import { jsonOf, runCli } from "../support/run-cli.ts";

const sample = join(import.meta.dirname, "..", "..", "examples", "hau-giang");
let folder: string;
let root: string;
const run = (...args: string[]) => runCli(["-w", root, ...args], { cwd: folder, env: { CCHC_TODAY: "2024-01-05" } });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cchc-report-cli-"));
});
beforeEach(() => {
  root = mkdtempSync(join(folder, "ws-"));
  cpSync(sample, root, { recursive: true, filter: (path) => !path.includes(".cchc") });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("REP-4 a report goes to reports/ with its explanation beside it, and is rendered again over itself", async () => {
  const first = await run("report", "render", "annual", "--year", "2023", "--json");
  expect([first.code, first.stderr]).toEqual([0, ""]);
  expect(jsonOf(first)).toMatchObject({
    schemaVersion: 1,
    kind: "report",
    item: {
      file: "reports/annual-2023.docx",
      format: "docx",
      explanation: "reports/annual-2023.docx.explain.json",
      from: "2022-12-15",
      to: "2023-12-14",
      asOf: "2023-12-14",
      year: 2023,
    },
  });
  const file = join(root, "reports", "annual-2023.docx");
  const bytes = readFileSync(file);
  expect((await run("report", "render", "annual", "--year", "2023")).code).toBe(0);
  expect(readFileSync(file).equals(bytes)).toBe(true);
});

test("REP-4 a file that is not, or no longer, what was rendered is not overwritten without consent", async () => {
  const file = join(root, "a.md");
  expect((await run("report", "render", "annual", "--year", "2023", "-o", file)).code).toBe(0);
  writeFileSync(file, "edited");
  const refused = await run("report", "render", "annual", "--year", "2023", "-o", file);
  expect([refused.code, readFileSync(file, "utf8")]).toEqual([2, "edited"]);
  expect((await run("report", "render", "annual", "--year", "2023", "-o", file, "--yes")).code).toBe(0);
  expect(readFileSync(file, "utf8")).toContain("BÁO CÁO");
});

test("REP-4 -o may lie anywhere, its ending says the format, and its folders are made", async () => {
  const period = ["--period", "1/1/2021..30/9/2023"];
  const made = await run("report", "render", "annual", ...period, "-o", "out/x/report.html", "--json");
  expect(jsonOf(made)).toMatchObject({ item: { format: "html", visits: 122, year: null, asOf: "2023-09-30" } });
  expect(readFileSync(join(folder, "out", "x", "report.html"), "utf8")).toMatch(/<meta name="cchc.dataRevision"/);
  const earlier = await run("report", "render", "annual", ...period, "--as-of", "30/6/2023", "--json", "-o", "y.md");
  expect(jsonOf(earlier)).toMatchObject({ item: { asOf: "2023-06-30" } });
});

test.each([
  [["report", "render", "annual"], 2, "missing-one-of"],
  [["report", "render", "annual", "--year", "2023", "--period", "1/1/2021..2/1/2021"], 2, "exclusive-flags"],
  [["report", "render", "annual", "--year", "9999"], 2, "bad-number"],
  [["report", "render", "annual", "--year", "1900"], 2, "bad-number"],
  [["report", "render", "annual", "--period", "2023"], 2, "period-malformed"],
  [["report", "render", "annual", "--period", "1/1/2026..1/12/2025"], 2, "period-malformed"],
  [["report", "render", "annual", "--year", "2031"], 3, "period-not-begun"],
  [["report", "render", "annual", "--year", "2023", "-o", "a.odt"], 2, "report-format-unclear"],
  [["report", "render", "annual", "--year", "2023", "--format", "md", "-o", "a.docx"], 2, "report-format-unclear"],
  [["report", "render", "annual", "--year", "2023", "--format", "odt"], 2, "bad-choice"],
  [["report", "render", "nothing", "--year", "2023"], 4, "template-not-found"],
  [["report", "render", "a.docx", "--year", "2023"], 2, "missing-flag"],
  [["report", "render", "a.docx", "--as", "annual", "--year", "2023"], 4, "file-not-found"],
  [["report", "explain", "a.docx"], 4, "explanation-not-found"],
  [["report", "explain", "annual", "--year", "2023", "--figure", "visits.levle"], 4, "report-figure-not-found"],
  [["report", "fields", "nothing"], 4, "template-not-found"],
  [["report", "lint", "a.txt"], 2, "report-format-unclear"],
] as const)("REP-4 %j ends with %i and leaves the workspace as it was", async (args, code, problem) => {
  const before = treeHash(root);
  const refused = await run(...args, "--json");
  expect([refused.code, jsonOf(refused)]).toMatchObject([code, { error: { code: problem } }]);
  expect(treeHash(root)).toEqual(before);
});

test("PERIOD-8 a period that has not begun is refused, unless a day of it is asked for", async () => {
  const refused = await run("report", "render", "annual", "--period", "6/1/2024..31/1/2024");
  expect(refused.code).toBe(3);
  expect(refused.stderr).toContain("06/01/2024 mới bắt đầu");
  const asked = await run("report", "render", "annual", "--period", "6/1/2024..31/1/2024", "--as-of", "31/1/2024");
  expect(asked.code).toBe(0);
});

test("PROV-1 explain lists every figure with its records, from data and from a rendered file alike", async () => {
  const fromData = await run("report", "explain", "annual", "--year", "2023", "--json");
  expect(fromData.code).toBe(0);
  const { kind, total, items } = listOf(jsonOf(fromData));
  expect([kind, items.length]).toEqual(["report.figure.list", total]);
  const district = items.find((item) => item.name === "visits.level.district");
  expect(district).toMatchObject({ value: 10, basis: "records", recordKind: "visit" });
  expect(district?.records).toHaveLength(10);
  expect(district?.records[0]).toMatchObject({ kind: "visit", number: expect.stringMatching(/^2023-/) });
  await run("report", "render", "annual", "--year", "2023", "-o", "e.md");
  const fromFile = await run("report", "explain", "e.md", "--json");
  expect(jsonOf(fromFile)).toEqual({ ...Object(jsonOf(fromData)), fileState: "untouched" });
  const people = await run("report", "explain", "e.md", "--figure", "findings.overdue");
  expect(people.stdout).toMatch(/Tồn tại, quá hạn +\d/);
});

test("TPL-10 a template copied into the workspace is used in place of the built-in one", async () => {
  expect((await run("report", "new", "annual")).code).toBe(0);
  const copied = join(root, "templates", "annual", "template.md.hbs");
  writeFileSync(copied, "Riêng: {{số_lượt}} lượt\n");
  expect((await run("report", "render", "annual", "--year", "2023", "-o", "own.md")).code).toBe(0);
  expect(readFileSync(join(folder, "own.md"), "utf8")).toBe("Riêng: 42 lượt\n");
  const { items } = listOf(jsonOf(await run("report", "list", "--json")));
  expect(items.find(({ id }) => id === "annual")).toMatchObject({ origin: "workspace" });
  expect(items.find(({ id }) => id === "conclusion-notice")).toMatchObject({ origin: "built-in" });
  expect(items.find(({ id }) => id === "remediation-follow-up")).toMatchObject({
    isNumbered: false,
    flagsOptional: true,
  });
  const table = (await run("report", "list")).stdout;
  expect(table).toMatch(/\nminutes .* BB +--visit +docx, pdf, html, md/);
  expect(table).toMatch(/\nremediation-follow-up .* {4}\[--year\] /);
  const again = await run("report", "new", "annual");
  expect([again.code, readFileSync(copied, "utf8")]).toEqual([3, "Riêng: {{số_lượt}} lượt\n"]);
  writeFileSync(join(root, "templates", "annual", "manifest.json"), "{");
  expect((await run("report", "render", "annual", "--year", "2023")).code).toBe(5);
});

test("TPL-3 a template file of the user's is rendered; a broken one names paragraph and tag", async () => {
  const own = join(folder, "own.docx");
  writeFileSync(
    own,
    wordFile(
      paragraph("Có ") +
        paragraph("{{#each các_cấp}}") +
        paragraph("{{tên_cấp}}: ", "{{số_lư", "ợt}}") +
        paragraph("{{/each}}"),
    ),
  );
  expect((await run("report", "lint", own, "--as", "annual")).code).toBe(0);
  const made = await run("report", "render", own, "--as", "annual", "--year", "2023", "-o", "own-out.docx");
  expect(made.code).toBe(0);
  expect(linesOf(readFileSync(join(folder, "own-out.docx")))).toEqual([
    "Có ",
    "Cấp tỉnh: 9",
    "Cấp huyện: 10",
    "Cấp xã: 23",
  ]);
  const broken = join(folder, "broken.docx");
  writeFileSync(broken, wordFile(paragraph("Có ") + paragraph("x {{số_lựot}}")));
  const refused = await run("report", "render", broken, "--as", "annual", "--year", "2023", "-o", "no.docx");
  expect([refused.code, existsSync(join(folder, "no.docx"))]).toEqual([5, false]);
  expect(refused.stderr).toMatch(/đoạn 2, thẻ \{\{số_lựot\}\}[\s\S]*“số_lượt”/);
  const linted = await run("report", "lint", broken, "--json");
  expect(linted.code).toBe(5);
  expect(listOf(jsonOf(linted)).items).toMatchObject([
    { severity: "error", code: "template-unknown-field", paragraph: 2, tag: "{{số_lựot}}" },
  ]);
});

test("TPL-15 a template with warnings alone is fit for use; they are listed with their places", async () => {
  const file = join(folder, "warned.docx");
  writeFileSync(file, wordFile(paragraph("Năm {year}") + paragraph("{{#if 1}}{{number}}{{/if}}")));
  const told = await run("report", "lint", file, "--as", "annual");
  expect([told.code, told.stderr]).toEqual([0, expect.stringContaining("report render")]);
  expect(told.stdout).toContain("Cảnh báo: Thân văn bản, đoạn 1, thẻ {year} trong “Năm {year}”");
  expect(told.stdout).toContain("Nếu là thẻ, gõ {{year}}");
  expect(told.stdout).toMatch(/Không có lỗi, 2 cảnh báo; mẫu này dùng được\.\n$/);
  const listed = await run("report", "lint", file, "--as", "annual", "--json");
  expect(listOf(jsonOf(listed)).items).toMatchObject([
    { severity: "warning", code: "template-tag-mistyped", part: "word/document.xml", paragraph: 1, tag: "{year}" },
    { severity: "warning", code: "template-condition-constant", paragraph: 2 },
  ]);
});

test("TPL-5 fields are listed in both languages with samples", async () => {
  const { items } = listOf(jsonOf(await run("report", "fields", "annual", "--json")));
  expect(items).toContainEqual({ path: "visitCount", vietnamesePath: "số_lượt", kind: "number", sample: 122 });
  const lacking = items.filter(({ sample: value, kind }) => value === null && kind !== "record" && kind !== "list");
  // The sample's criteria sets sum to what they print: nothing else may lack a sample.
  const uneven = ["itemCode", "itemTitle", "printedMaximum", "summedMaximum"];
  expect(lacking.map(({ path }) => path)).toEqual(uneven.map((name) => `scorings[].unevenMaxima[].${name}`));
});

test("REP-5 a file that cannot be read is named, and the report says that it lacks it", async () => {
  writeFileSync(join(root, "visits", "2023", "broken.visit.json"), "{");
  const made = await run("report", "render", "annual", "--year", "2023", "-o", "part.md");
  expect(made.code).toBe(0);
  expect(made.stderr).toContain("broken.visit.json");
});

interface Listed {
  kind: unknown;
  total: unknown;
  items: ({ records: unknown[] } & Record<string, unknown>)[];
}

function listOf(value: unknown): Listed {
  const isList = typeof value === "object" && value !== null && "items" in value && Array.isArray(value.items);
  if (!isList || !("kind" in value) || !("total" in value)) throw new Error(JSON.stringify(value));
  return { kind: value.kind, total: value.total, items: value.items as Listed["items"] };
}

test("FOLLOW-1 the follow-up needs no flag, takes a year or a period, and says what it is about", async () => {
  const made = await run("report", "render", "remediation-follow-up", "--json");
  expect(jsonOf(made)).toMatchObject({
    item: {
      file: "reports/remediation-follow-up-2024-01-05.docx",
      subject: { kind: "remediation", year: null, from: null, to: "2024-01-05" },
      visits: 122,
      asOf: "2024-01-05",
    },
  });
  const ofYear = await run("report", "render", "remediation-follow-up", "--year", "2023", "-o", "follow-up.md");
  expect(ofYear.stdout).toContain("theo dõi khắc phục tồn tại năm 2023");
  expect(readFileSync(join(folder, "follow-up.md"), "utf8")).toContain("của năm 2023 (từ 15/12/2022 đến 14/12/2023)");
  const explained = await run("report", "explain", "remediation-follow-up", "--figure", "findings.overdue", "--json");
  expect(jsonOf(explained)).toMatchObject({ items: [{ name: "findings.overdue", basis: "records" }] });
});

test("PERDOC-2 a part of the year is taken by name, named in message and file, and follows the setting", async () => {
  const made = await run("report", "render", "periodic", "--period", "Q1/2023", "--as-of", "31/3/2023", "--json");
  expect(jsonOf(made)).toMatchObject({
    item: {
      file: "reports/periodic-2023-Q1.docx",
      subject: { kind: "period", part: { part: "Q1", year: 2023 }, from: "2022-12-15", to: "2023-03-14" },
      asOf: "2023-03-31",
    },
  });
  const said = await run("report", "render", "inspection-results", "--period", "2023-6T", "-o", "results.md");
  expect(said.stdout).toContain("Đã xuất báo cáo 6 tháng đầu năm 2023");
  expect((await run("settings", "--reporting-year-start", "01-01")).code).toBe(0);
  const calendarYear = await run("report", "explain", "remediation-follow-up", "--period", "2023-q3");
  expect(calendarYear.stderr).toContain("từ 01/07/2023 đến 30/09/2023");
  const wrong = await run("report", "render", "periodic", "--period", "2023-Q5");
  expect([wrong.code, wrong.stderr]).toMatchObject([2, expect.stringContaining("2026-Q1")]);
  const figures = [
    "figure",
    "set",
    "tthc",
    "--in",
    "quy-1",
    "--period",
    "2023-Q1",
    "--label",
    "Thủ tục",
    "--value",
    "5",
    "--measure",
    "thủ tục",
    "--document",
    "03-NQ/TU",
  ];
  expect((await run(...figures)).code).toBe(0);
  expect(readFileSync(join(root, "figures", "quy-1.figures.json"), "utf8")).toContain('"to": "2023-03-31"');
}, 60_000);

test("RENDER-1 a template of a visit asks for the visit and takes no flag of a period", async () => {
  const missing = await run("report", "render", "conclusion-notice");
  expect([missing.code, missing.stderr]).toMatchObject([2, expect.stringContaining("--visit")]);
  const foreign = await run("report", "render", "conclusion-notice", "--visit", "2023-014", "--year", "2023", "--json");
  expect([foreign.code, jsonOf(foreign)]).toMatchObject([2, { error: { code: "foreign-report-flag" } }]);
  const unknown = await run("report", "render", "conclusion-notice", "--visit", "1999-001");
  expect(unknown.code).toBe(4);
  const made = await run("report", "render", "conclusion-notice", "--visit", "2023-014", "--json", "-o", "notice.docx");
  expect(jsonOf(made)).toMatchObject({
    item: { template: "conclusion-notice", subject: { kind: "visit", number: "2023-014" }, year: null, visits: 1 },
  });
  expect(existsSync(join(folder, "notice.docx.explain.json"))).toBe(true);
  const explained = await run("report", "explain", "notice.docx", "--json");
  expect(listOf(jsonOf(explained)).items).toContainEqual(expect.objectContaining({ name: "findings", value: 2 }));
});

test("TPL-10 a copied template is checked and rendered as what its folder says it is", async () => {
  expect((await run("report", "new", "conclusion-notice")).code).toBe(0);
  const file = join(root, "templates", "conclusion-notice", "template.docx");
  const linted = await run("report", "lint", file, "--json");
  expect([linted.code, listOf(jsonOf(linted)).total]).toEqual([0, 0]);
  const asAnnual = await run("report", "lint", file, "--as", "annual");
  expect(asAnnual.code).toBe(5);
  const made = await run("report", "render", file, "--visit", "2023-014", "-o", "beside.docx", "--json");
  expect(jsonOf(made)).toMatchObject({ item: { template: "conclusion-notice" } });
});

test("TPL-3 a template of which nothing says what it is for is checked as what it seems to be", async () => {
  const file = join(folder, "elsewhere.docx");
  writeFileSync(file, wordFile(paragraph("{{cơ_quan_được_kiểm_tra}} {{hạn_trả_lời}} {{tên đơn vị}}")));
  const told = await run("report", "lint", file);
  expect(told.code).toBe(5);
  expect(told.stderr).toMatch(/Thông báo kết luận kiểm tra[\s\S]*--as conclusion-notice/);
  expect(told.stdout).toMatch(/“tên_đơn_vị”[\s\S]*report fields conclusion-notice\n/);
  expect(told.stdout).not.toContain("chưa được xuất");
  const named = await run("report", "lint", file, "--as", "annual", "--json");
  expect(listOf(jsonOf(named)).total).toBe(3);
});

test("TPL-5 fields are searched for in words with or without marks; every helper says what it is for", async () => {
  const found = await run("report", "fields", "conclusion-notice", "--search", "thoi han", "--json");
  const paths = listOf(jsonOf(found)).items.map(({ vietnamesePath }) => String(vietnamesePath));
  expect(paths).toContain("tồn_tại[].thời_hạn.hạn");
  expect(paths.every((path) => path.includes("thời_hạn"))).toBe(true);
  const none = await run("report", "fields", "annual", "--search", "không có trường này");
  expect([none.code, none.stderr]).toMatchObject([0, expect.stringContaining("không có trường này")]);
  for (const language of ["vi", "en"]) {
    const { stdout } = await run("report", "fields", "annual", "--lang", language);
    const helpers = stdout.split("\n").filter((line) => /^\{\{[a-zA-Z]+ [a-z@[]/.test(line));
    expect(helpers.length).toBeGreaterThan(15);
    expect(helpers.filter((line) => !/\}\} {2,}\S.* {2,}\{\{/.test(line))).toEqual([]);
  }
});
