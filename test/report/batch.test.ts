import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseDay } from "../../packages/core/src/day.ts";
import { type BatchOf, batchEntries, publishBatch } from "../../packages/publishing/src/batch.ts";
import type { BatchKind } from "../../packages/publishing/src/batch-kinds.ts";
import type { VisitReportRequest } from "../../packages/publishing/src/prepare.ts";
import { compileTemplate } from "../../packages/publishing/src/render.ts";
import { Workspace } from "../../packages/store/src/workspace.ts";
import { emptyFolder } from "../support/empty-folder.ts";
import { standIn } from "../support/pdf.ts";
import { type CliRun, jsonOf, runCli } from "../support/run-cli.ts";

const sample = join(import.meta.dirname, "..", "..", "examples", "hau-giang");
const year = ["--year", "2023", "--as-of", "2023-09-30"];
const notices = ["report", "render", "conclusion-notice", "--all-concluded", ...year, "--format", "md"];

let office: { path: string; remove: () => Promise<void> };
let folder: string;

/** What a batch gives with `--json`. */
interface Batch {
  kind: string;
  total: number;
  visits: number;
  units: number;
  items: { file: string; asOf: string; subject: { number: string } }[];
  failed: { visit: { number: string }; file: string; code: string }[];
  skipped?: { file: string; code: string }[];
}

beforeAll(async () => {
  office = await emptyFolder();
  folder = join(office.path, "Sở Nội vụ");
  cpSync(sample, folder, { recursive: true });
});

afterAll(() => office.remove());

describe("documents of many visits", () => {
  test("BATCH-1 each concluded visit of the period gets the file that it would get alone", async () => {
    const batch = await made(...notices, "-o", "thông báo");
    expect(batch).toMatchObject({ kind: "report.list", failed: [] });
    expect([batch.total, batch.visits]).toEqual([batch.items.length, batch.items.length]);
    expect(batch.units).toBeLessThan(batch.total);
    const files = readdirSync(join(folder, "thông báo"));
    expect(files).toHaveLength(2 * batch.total);
    const [first] = batch.items;
    const { number } = first?.subject ?? { number: "" };
    await made("report", "render", "conclusion-notice", "--visit", number, ...year.slice(2), "-o", "một.md");
    const written = join("thông báo", `conclusion-notice-${number}.md`);
    expect(readFileSync(join(folder, written))).toEqual(readFileSync(join(folder, "một.md")));
    expect(first?.file).toBe(written);
  });

  test("BATCH-1 a period may be any days, and without one all visits are meant", async () => {
    const quarter = [...notices.slice(0, 4), "--period", "1/1/2023..31/3/2023", "--as-of", "2023-09-30"];
    const part = await made(...quarter, "--format", "md", "-o", "quý");
    const all = await made(...notices.slice(0, 4), "--as-of", "2023-09-30", "--format", "md", "-o", "tất cả");
    expect(part.total).toBeGreaterThan(0);
    expect(all.total).toBeGreaterThan(part.total);
    const none = await run(...quarter.slice(0, 4), "--year", "2019", "-o", "không");
    expect([none.code, none.stdout]).toEqual([0, expect.stringContaining("Không có lượt kiểm tra nào")]);
  });

  test.each([
    [["report", "render", "annual", "--all-concluded"], "foreign-batch-flag"],
    [["report", "render", "conclusion-notice", "--all-overdue"], "foreign-batch-flag"],
    [["report", "render", "minutes", "--all-concluded"], "foreign-batch-flag"],
    [["report", "render", "conclusion-notice", "--all-concluded", "--visit", "2023-014"], "exclusive-flags"],
    [["report", "render", "conclusion-notice", "--all-concluded", "--number", "5"], "exclusive-flags"],
    [["report", "render", "conclusion-notice", "--all-concluded", "-o", "a.docx"], "batch-needs-folder"],
    [["report", "render", "conclusion-notice", "--all-concluded", "--programme", "KT2023"], "foreign-report-flag"],
  ] as const)("BATCH-1 %j is refused", async (args, code) => {
    const refused = await run(...args, "--json");
    expect([refused.code, jsonOf(refused)]).toMatchObject([2, { error: { code } }]);
  });

  test("BATCH-1 visits with overdue findings, and those planned ahead, are found as of a day", async () => {
    const overdue = jsonOf(
      await run("finding", "list", "--overdue", "--as-of", "2023-09-30", "--limit", "0", "--json"),
    );
    const { items } = overdue as { items: { number: string }[] };
    const numbers = new Set(items.map(({ number }) => number.replace(/\.\d+$/, "")));
    expect(await numbersOf("overdue", "2023-09-30")).toEqual([...numbers].sort());
    expect(await numbersOf("planned", "2021-03-01")).toContain("2021-001");
    expect(await numbersOf("planned", "2021-12-31")).not.toContain("2021-001");
  });

  test.each([
    ["overdue-reminder", "--all-overdue", "2023-09-30"],
    ["inspection-notice", "--all-planned", "2021-12-01"],
  ])("BATCH-1 %s is made for each visit of %s", async (template, flag, on) => {
    const batch = await made("report", "render", template, flag, "--as-of", on, "--format", "md", "-o", template);
    expect(batch.total).toBeGreaterThan(0);
    expect(batch.failed).toEqual([]);
  });

  test("BATCH-2 what somebody edited is overwritten with consent only, asked for once", async () => {
    const edited = ["2023-001", "2023-002"].map((number) => join("sửa", `conclusion-notice-${number}.md`));
    await made(...notices, "-o", "sửa");
    for (const file of edited) appendFileSync(join(folder, file), "sửa tay");
    const refused = await run(...notices, "-o", "sửa");
    expect(refused.code).toBe(2);
    for (const part of [...edited, "--yes"]) expect(refused.stderr).toContain(part);
    expect(readFileSync(join(folder, edited[0] ?? ""), "utf8")).toContain("sửa tay");
    await made(...notices, "-o", "sửa", "--yes");
    expect(readFileSync(join(folder, edited[0] ?? ""), "utf8")).not.toContain("sửa tay");
  });

  test("BATCH-2 one that fails is named with its visit, the others are written, and the exit code says so", async () => {
    mkdirSync(join(folder, "vướng", "conclusion-notice-2023-001.md"), { recursive: true });
    const stuck = await run(...notices, "-o", "vướng", "--yes", "--json");
    const batch = jsonOf(stuck) as Batch;
    expect(stuck.code).toBe(7);
    expect(batch.failed).toMatchObject([{ visit: { number: "2023-001" }, code: "file-io" }]);
    expect(batch.total).toBeGreaterThan(30);
    const told = await run(...notices, "-o", "vướng", "--yes");
    expect(told.stderr).toContain("Lượt 2023-001:");
    expect(told.stdout).toContain(`Đã xuất ${batch.total} văn bản`);
  });

  test("BATCH-2 a visit that cannot be read is named", async () => {
    const copy = join(office.path, "hỏng");
    cpSync(sample, copy, { recursive: true });
    const [name = ""] = readdirSync(join(copy, "visits", "2023"));
    writeFileSync(join(copy, "visits", "2023", name), "{");
    const broken = await runCli([...notices, "-w", copy, "-o", join(copy, "ra"), "--json"]);
    expect([broken.code, jsonOf(broken)]).toMatchObject([0, { skipped: [{ file: `visits/2023/${name}` }] }]);
  });

  test("BATCH-2 one start makes all the PDFs", async () => {
    const starts = join(office.path, "starts");
    const program = standIn(office.path, [`echo start >> '${starts}'`, 'for doc in $docs; do convert "$doc"; done']);
    const args = [...notices.slice(0, -2), "--format", "pdf", "-o", "pdf", "--json"];
    const batch = jsonOf(await runCli(args, { cwd: folder, env: { CCHC_SOFFICE: program } })) as Batch;
    expect(readFileSync(starts, "utf8")).toBe("start\n");
    const files = readdirSync(join(folder, "pdf")).filter((name) => name.endsWith(".pdf"));
    expect(files).toHaveLength(batch.total);
  });

  test("BATCH-2 a bug that one document finds is kept with it, and the others are written", async () => {
    const workspace = new Workspace(folder);
    const place = { templateId: "x", folder: join(folder, "lỗi"), shownFolder: "lỗi" };
    const { entries } = await batchEntries(workspace, batchOf("concluded", "2023-09-30"), { ...place, format: "md" });
    const bug = new TypeError("bug");
    let rendered = 0;
    const render = () => {
      rendered += 1;
      if (rendered === 2) throw bug;
      return { content: "x", templateHash: "x" };
    };
    const { asOf } = batchOf("concluded", "2023-09-30");
    const request = { data: "visit", visit: "", asOf, typeCode: "TB", number: null, date: null } as VisitReportRequest;
    const signal = new AbortController().signal;
    const work = { templateId: "x", template: { render }, request, office: undefined, signal };
    const outcome = await publishBatch(workspace, entries.slice(0, 3), work);
    expect(outcome.written).toHaveLength(2);
    expect(outcome.failed).toMatchObject([{ visit: { number: entries[1]?.visit.number }, error: bug }]);
  });

  test("BATCH-2 stopping leaves whole files", async () => {
    const workspace = new Workspace(folder);
    const place = { templateId: "conclusion-notice", folder: join(folder, "dừng"), shownFolder: "dừng" };
    const { entries } = await batchEntries(workspace, batchOf("concluded", "2023-09-30"), { ...place, format: "md" });
    const file = join(import.meta.dirname, "..", "..", "templates", "vi", "conclusion-notice", "template.md.hbs");
    const content = readFileSync(file, "utf8");
    const template = await compileTemplate({ format: "md", name: "template.md.hbs", content }, "x", "visit");
    const controller = new AbortController();
    const { asOf } = batchOf("concluded", "2023-09-30");
    const asked = { data: "visit", visit: "", asOf, typeCode: "TB", number: null, date: null } as VisitReportRequest;
    const outcome = await publishBatch(workspace, entries, {
      templateId: "conclusion-notice",
      template,
      request: asked,
      office: undefined,
      signal: controller.signal,
      onProgress: (done) => done === 3 && controller.abort(),
    });
    expect([outcome.interrupted, outcome.written.length]).toEqual([true, 4]);
    expect(readdirSync(join(folder, "dừng"))).toHaveLength(8);
  });
});

function batchOf(kind: BatchKind, on: string): BatchOf {
  const asOf = parseDay(on);
  if (asOf === undefined) throw new Error(`${on} is no day`);
  return { kind, period: null, asOf };
}

async function numbersOf(kind: BatchKind, on: string): Promise<string[]> {
  const place = { templateId: "x", folder, shownFolder: ".", format: "md" } as const;
  const { entries } = await batchEntries(new Workspace(folder), batchOf(kind, on), place);
  return entries.map(({ visit }) => visit.number);
}

function run(...args: string[]): Promise<CliRun> {
  return runCli(args, { cwd: folder });
}

async function made(...args: string[]): Promise<Batch> {
  const ran = await run(...args, "--json");
  expect(ran.code, ran.stdout + ran.stderr).toBe(0);
  return jsonOf(ran) as Batch;
}
