import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { announcedCalendar } from "../packages/core/src/calendar/announced.ts";
import { isWorkingDay } from "../packages/core/src/calendar/working-days.ts";
import { addDays, type CalendarDay, daysBetween } from "../packages/core/src/day.ts";
import { parseDocument, serialiseDocument } from "../packages/core/src/documents/parse-document.ts";
import { rollCalls } from "../packages/core/src/duty/roll-call.ts";
import { isId } from "../packages/core/src/ids.ts";
import type { FindingStatus } from "../packages/core/src/model/codes.ts";
import { type DocumentByKind, type DocumentKind, kindOfPath } from "../packages/core/src/model/document-kinds.ts";
import { agenda } from "../packages/core/src/query/agenda.ts";
import { findingState } from "../packages/core/src/query/finding-state.ts";
import { periodSummary } from "../packages/core/src/query/period-summary.ts";
import { rolloutSummary } from "../packages/core/src/query/plan-item.ts";
import { ranking } from "../packages/core/src/query/ranking.ts";
import { taskCounts } from "../packages/core/src/query/task-query.ts";
import { unclearPoints } from "../packages/core/src/query/task-state.ts";
import { unitDirectory } from "../packages/core/src/query/unit-directory.ts";
import { visitState } from "../packages/core/src/query/visit-state.ts";
import { unevenMaxima } from "../packages/core/src/scoring/criteria-items.ts";
import { agendaSources } from "../packages/core/src/test-support/plan-bench.ts";
import { writeHauGiang } from "../scripts/sample/generate.ts";

const sample = join(import.meta.dirname, "..", "examples", "hau-giang");
const regenerated = mkdtempSync(join(tmpdir(), "hau-giang-"));
afterAll(() => rmSync(regenerated, { recursive: true }));

const files = filesBelow(sample);
const CUTOFF: CalendarDay = "2023-09-30";
const PERIOD = { from: "2021-01-01", to: CUTOFF } as const;

const workspace = document("workspace", "cchc.json");
const unitsDocument = document("units", "units.json");
const units = unitDirectory(unitsDocument);
const people = document("people", "people.json");
const documents = document("documents", "documents.json");
const figures = document("figures", "figures/2021-2023.figures.json");
const visits = files.filter((file) => file.endsWith(".visit.json")).map((file) => document("visit", file));
const plans = files.filter((file) => file.endsWith(".plan.json")).map((file) => document("plan", file));
const duties = files.filter((file) => file.endsWith(".duty.json")).map((file) => document("duty", file));
const sets = files.filter((file) => file.endsWith(".criteria.json")).map((file) => document("criteria", file));
const scorecards = files.filter((file) => file.endsWith(".scorecard.json")).map((file) => document("scorecard", file));
const initiatives = document("initiatives", "initiatives.json");
const findings = visits.flatMap((visit) => visit.findings.map((finding) => ({ visit, finding })));
const started = visits.filter((visit) => visitState(visit, CUTOFF).startedOn !== null);

describe("the files", () => {
  test("SAMPLE-2 generating again writes the same files with the same bytes", () => {
    writeHauGiang(regenerated);
    expect(filesBelow(regenerated)).toEqual(files);
    for (const file of files) {
      expect(readFileSync(join(regenerated, file)).equals(readFileSync(join(sample, file))), file).toBe(true);
    }
  });

  test("FILE-3 every document reads, and writes back the bytes it had", () => {
    for (const file of files) {
      const kind = kindOfPath(file);
      if (kind !== undefined) expect(serialiseDocument(kind, document(kind, file)), file).toBe(text(file));
      else expect(file).toMatch(/^evidence\//);
    }
    expect(files.filter((file) => kindOfPath(file) === undefined)).toHaveLength(3);
  });

  test("SAMPLE-2 ids are ids, none is used twice, and files are named for day, unit and id", () => {
    const ids = [
      ...visits,
      ...findings.map(({ finding }) => finding),
      ...visits.flatMap((visit) => [...visit.acts, ...visit.evidence]),
      ...plans,
      ...plans.flatMap((plan) => [...plan.tasks, ...plan.tasks.flatMap(({ acts }) => acts)]),
      ...plans.flatMap((plan) => [...plan.targets, ...plan.rollouts]),
      ...initiatives.initiatives,
      ...duties,
      ...duties.flatMap(({ reports }) => reports),
      ...sets,
      ...scorecards,
      ...scorecards.flatMap(({ acts }) => acts),
    ];
    for (const { id } of ids) expect(isId(id), id).toBe(true);
    expect(new Set(ids.map(({ id }) => id)).size).toBe(ids.length);
    expect(new Set(visits.map((visit) => visit.number)).size).toBe(visits.length);
    const names = visits.map(({ acts, unitId, id }) => {
      const on = acts[0]?.on ?? "";
      return `visits/${on.slice(0, 4)}/${on}_${unitId}_${id.slice(-6)}.visit.json`;
    });
    expect(names).toEqual(files.filter((file) => file.startsWith("visits/")));
  });

  test("TEXT-1 all text is NFC without no-break spaces", () => {
    for (const file of files.filter((name) => name.endsWith(".json"))) {
      expect(text(file) === text(file).normalize("NFC") && !/[\u00a0\u202f\u00d0]/.test(text(file)), file).toBe(true);
    }
  });

  test("EVID-2 evidence has the size and the SHA-256 that the visits say", () => {
    const evidence = visits.flatMap((visit) => visit.evidence);
    expect(evidence.map(({ file }) => file).sort()).toEqual(files.filter((file) => file.startsWith("evidence/")));
    for (const { file, sha256, bytes } of evidence) {
      const content = readFileSync(join(sample, file));
      expect(createHash("sha256").update(content).digest("hex"), file).toBe(sha256);
      expect(content.byteLength).toBe(bytes);
    }
  });
});

describe("the scorecards of 2022", () => {
  const [criteria] = sets;
  if (criteria === undefined) throw new Error("the sample has a criteria set");

  test("SCORE-1 the invented criteria set adds up, and excepts two departments from what they do not do", () => {
    expect(sets).toHaveLength(1);
    expect(unevenMaxima(criteria)).toEqual([]);
    expect(criteria.title).toContain("minh họa");
  });

  test("SCORE-10 departments are ranked with ties and maxima of their own; one did not submit and stands apart", () => {
    const { rows, pending, notSubmitted, leftOut } = ranking(criteria, scorecards, "2022-12-31", units);
    expect([rows.length, pending.length, notSubmitted.length, leftOut.length]).toEqual([18, 0, 1, 0]);
    expect(notSubmitted).toMatchObject([{ unitId: "so-khoa-hoc-cong-nghe", status: "draft", overdue: true }]);
    const rankOf = new Map(rows.map(({ unitId, rank }) => [unitId, rank]));
    expect(rankOf.get("so-tu-phap")).toBe(rankOf.get("so-tai-chinh"));
    expect(new Set(["so-lao-dong", "so-cong-thuong", "so-nong-nghiep"].map((id) => rankOf.get(id))).size).toBe(1);
    expect(
      rows
        .filter(({ maximum }) => maximum === 78)
        .map(({ unitId }) => unitId)
        .sort(),
    ).toEqual(["ban-dan-toc", "thanh-tra-tinh"]);
    expect(new Set(rows.map(({ band }) => band))).toEqual(new Set(["Xuất sắc", "Tốt", "Khá", "Trung bình"]));
    // In 2026 the departments are no more, and the result of 2022 is what it was.
    expect(ranking(criteria, scorecards, "2026-11-22", units).rows).toEqual(rows);
  });

  test("SCORE-7 before the end nothing is final", () => {
    const { rows, pending } = ranking(criteria, scorecards, "2022-12-25", units);
    expect([rows.length, pending.length]).toEqual([0, 18]);
  });
});

describe("what is invented", () => {
  test("SAMPLE-1 every single record says that it is invented", () => {
    const records = [
      ...visits,
      ...visits.flatMap((visit) => [...visit.strengths, ...visit.findings, ...visit.evidence]),
      ...people.people,
      ...plans.flatMap((plan) => [...plan.tasks, ...plan.targets, ...plan.rollouts]),
      ...plans.filter(({ scope }) => scope === "year"),
      ...initiatives.initiatives,
      ...duties,
      ...sets,
      ...scorecards,
    ];
    expect(records.filter((record) => record.invented !== true)).toEqual([]);
    expect(workspace.notice).toMatch(/minh họa.*21\/01\/2024/);
  });

  test("SAMPLE-1 the texts are varied, and no two visits found the same", () => {
    expect(new Set(findings.map(({ finding }) => finding.title)).size).toBeGreaterThanOrEqual(60);
    const sets = started.map((visit) =>
      visit.findings
        .map(({ title }) => title)
        .sort()
        .join("|"),
    );
    expect(new Set(sets).size).toBe(sets.length);
    for (const visit of started) {
      expect(visit.findings.length, visit.number).toBeGreaterThanOrEqual(1);
      expect(visit.findings.length, visit.number).toBeLessThanOrEqual(5);
      expect(visit.strengths.length, visit.number).toBeGreaterThanOrEqual(1);
    }
    expect(JSON.stringify(visits)).not.toMatch(/\{\w+\}/);
  });
});

describe("the published totals", () => {
  const summary = periodSummary(visits, PERIOD, CUTOFF, units, []);

  test("PERIOD-3 122 visits = 26 + 32 + 64, and beside them the distinct units", () => {
    expect(summary.visits.visits.value).toBe(122);
    expect(summary.byLevel.map(({ level, visits: count }) => [level, count.value])).toEqual([
      ["province", 26],
      ["district", 32],
      ["commune", 64],
    ]);
    const distinct = Object.fromEntries(summary.byLevel.map(({ level, units: count }) => [level, count.value]));
    expect(distinct.district).toBe(8);
    expect(distinct.commune).toBeLessThan(64);
    expect(distinct.province).toBeLessThan(26);
  });

  test("PERIOD-3 every district was visited several times, surprise visits went to departments and districts only", () => {
    const counts = new Map<string, number>();
    for (const { unitId } of started) counts.set(unitId, (counts.get(unitId) ?? 0) + 1);
    for (const { id, versions } of unitsDocument.units) {
      if (versions[0]?.level === "district") expect(counts.get(id), id).toBeGreaterThanOrEqual(3);
    }
    for (const visit of started.filter(({ visitKind }) => visitKind === "surprise")) {
      expect(["department", "people-committee"]).toContain(units.version(visit.unitId, CUTOFF)?.category);
      expect(units.version(visit.unitId, CUTOFF)?.level).not.toBe("commune");
    }
    for (const kind of ["scheduled", "surprise", "follow-up"]) {
      expect(started.filter(({ visitKind }) => visitKind === kind).length).toBeGreaterThanOrEqual(8);
    }
  });

  test("CAL-1 visits start, conclude and are planned on working days", () => {
    for (const { acts, number } of visits) {
      for (const { act, on } of acts) {
        if (act === "plan" || act === "start" || act === "conclude")
          expect(isWorkingDay(announcedCalendar, on), number).toBe(true);
      }
    }
  });

  test("UNIT-1 the units of the province are those of the report and of its map", () => {
    const inForce = unitsDocument.units.flatMap(({ id, versions }) =>
      units.version(id, CUTOFF) === undefined ? [] : versions.slice(0, 1),
    );
    const count = (category: string) => inForce.filter((version) => version.category === category).length;
    expect([count("department"), count("vertical-agency"), count("public-service-unit")]).toEqual([19, 9, 4]);
    const communes = inForce.filter(({ level }) => level === "commune").map(({ name }) => name.split(" ")[0]);
    expect(["Xã", "Phường", "Thị"].map((kind) => communes.filter((word) => word === kind).length)).toEqual([
      51, 13, 11,
    ]);
    expect(inForce.filter(({ level }) => level === "district")).toHaveLength(8);
  });

  test("FIG-1 figures stand as printed; only the interlinked ones do not add up, by 27", () => {
    const byId = new Map(figures.figures.map((figure) => [figure.id, figure]));
    const differences = figures.figures.flatMap(({ id, value, parts }) => {
      if (parts === undefined) return [];
      return [[id, value - parts.reduce((sum, part) => sum + (byId.get(part)?.value ?? Number.NaN), 0)]];
    });
    expect(differences).toEqual([
      ["units-reporting", 0],
      ["visits", 0],
      ["procedures-published", 0],
      ["procedures-by-interlinking", 27],
    ]);
    const values = [89, 789, 124, 354, 1854, 114, 1407, 420, 151, 15, 170, 100];
    for (const value of values)
      expect(
        figures.figures.some((figure) => figure.value === value),
        String(value),
      ).toBe(true);
    expect(byId.get("coordination-procedures")?.qualifier).toBe("trên");
    expect(documents.documents.map(({ number }) => number)).toEqual(
      expect.arrayContaining(["03-NQ/TU", "1348/KHPH-UBNDTHG-TCTBĐVN", "TCVN ISO 90014:2015"]),
    );
    for (const { documentId } of figures.figures) expect(documents.documents[0]?.id).toBe(documentId);
  });
});

describe("the plans", () => {
  const stateCounts = (year: number, asOf: CalendarDay) => {
    const plan = plans.find(({ number }) => number === `KH${year}`);
    return taskCounts(plan?.tasks ?? [], asOf);
  };

  test("ROLL-1 40 units reported acting on the resolution: 19 + 9 + 4 + 8", () => {
    const period = plans.find(({ scope }) => scope === "period");
    expect(period).toMatchObject({ document: "03-NQ/TU", from: "2021-01-01", to: "2025-12-31", areaListId: "76-2021" });
    expect(period?.areas).toHaveLength(6);
    const {
      reports,
      units: reporting,
      byCategory,
    } = rolloutSummary(period as DocumentByKind["plan"], { asOf: CUTOFF, units });
    expect([reports, reporting]).toEqual([40, 40]);
    const count = (category: string) => byCategory.find((one) => one.category === category)?.units;
    expect(["department", "vertical-agency", "public-service-unit", "people-committee"].map(count)).toEqual([
      19, 9, 4, 8,
    ]);
    for (const { on } of period?.rollouts ?? []) expect(isWorkingDay(announcedCalendar, on), on).toBe(true);
  });

  test("TASK-3 years' plans are made from the period's; their tasks are done, done late, moved, dropped, late and unclear", () => {
    expect(plans.map(({ number }) => number)).toEqual(["KH2021-2025", "KH2021", "KH2022", "KH2023"]);
    for (const plan of plans.slice(1)) {
      expect(plan.periodPlanId).toBe(plans[0]?.id);
      expect(plan.tasks.filter(({ sourceTaskId }) => sourceTaskId !== undefined)).toHaveLength(6);
    }
    expect(stateCounts(2021, CUTOFF)).toMatchObject({ total: 12, done: 10, "done-late": 2 });
    expect(stateCounts(2022, CUTOFF)).toMatchObject({ total: 11, done: 9, "done-late": 2, dropped: 1 });
    expect(stateCounts(2023, CUTOFF)).toMatchObject({ total: 13, done: 2, "done-late": 1, late: 2, "not-started": 1 });
    const tasks = plans.flatMap((plan) => plan.tasks);
    expect(tasks.filter(({ acts }) => acts.some(({ act }) => act === "reschedule"))).toHaveLength(2);
    expect(tasks.filter((task) => unclearPoints(task).length > 2)).toHaveLength(1);
    for (const { acts } of tasks) for (const { on } of acts) expect(isWorkingDay(announcedCalendar, on), on).toBe(true);
  });

  test("DUTY-4 the districts reported every quarter of 2023, some late, one not at all", () => {
    const sources = { units, calendar: announcedCalendar, plans, visits: [] };
    const calls = duties.flatMap((duty) =>
      rollCalls(duty, { first: "2022-12-15", last: "2023-12-14" }, "2023-12-31", sources),
    );
    expect(calls.map(({ period, counts }) => [period, counts.bound, counts.missing])).toEqual([
      ["2023-Q1", 8, 0],
      ["2023-Q2", 8, 0],
      ["2023-Q3", 8, 1],
      ["2023-Q4", 8, 0],
    ]);
    expect(calls.reduce((sum, { counts }) => sum + counts["reported-late"], 0)).toBeGreaterThanOrEqual(2);
    expect(initiatives.initiatives.map(({ year }) => year)).toEqual([2021, 2022, 2023]);
  });
});

describe("as of 30 September 2023", () => {
  const states = findings.flatMap(({ visit, finding }) => {
    const state = findingState(finding, CUTOFF);
    return state === undefined ? [] : [{ visit, finding, state }];
  });
  const overdue = states.filter(({ state }) => state.overdue);

  test("ASOF-1 findings are in every state", () => {
    const count = (status: FindingStatus) => states.filter(({ state }) => state.status === status).length;
    expect(count("closed")).toBeGreaterThan(150);
    expect(count("reported")).toBeGreaterThanOrEqual(6);
    for (const status of ["recorded", "concluded", "returned", "accepted", "dismissed", "transferred"] as const) {
      expect(count(status), status).toBeGreaterThanOrEqual(2);
    }
  });

  test("DUE-1 some are overdue by days and some by months, some after an extension", () => {
    expect(overdue.length).toBeGreaterThanOrEqual(12);
    expect(overdue.length).toBeLessThanOrEqual(20);
    const late = overdue.map(({ state }) => daysBetween(state.due ?? CUTOFF, CUTOFF));
    expect(Math.min(...late)).toBeLessThan(15);
    expect(Math.max(...late)).toBeGreaterThan(180);
    expect(
      overdue.filter(({ finding }) => finding.acts.some(({ act, on }) => act === "extend" && on <= CUTOFF)).length,
    ).toBeGreaterThanOrEqual(2);
    expect(overdue.some(({ state }) => state.status === "returned")).toBe(true);
  });

  test("QUERY-4 the agenda has findings due soon and visits ahead", () => {
    const { dueSoon, visitsAhead } = agenda(
      agendaSources(visits, units),
      CUTOFF,
      addDays(CUTOFF, workspace.settings.dueSoonDays),
    );
    expect(dueSoon.length).toBeGreaterThanOrEqual(4);
    expect(visitsAhead.map(({ state }) => state.status)).toEqual(["notified", "planned"]);
  });

  test("DL-5 deadlines are of all kinds, some wait for the conclusion, none is provisional", () => {
    const triggers = new Set(findings.map(({ finding }) => finding.deadline.trigger.kind));
    expect([...triggers].sort()).toEqual(["conclusion", "fixed", "receipt", "signing"]);
    expect(states.some(({ state }) => state.status === "recorded" && state.due === null)).toBe(true);
    expect(findings.filter(({ finding }) => finding.deadline.provisional)).toEqual([]);
    expect(new Set(findings.map(({ finding }) => finding.severity)).size).toBe(3);
  });

  test("findings that came back point to one of an earlier visit of the same unit", () => {
    const byId = new Map(findings.map((entry) => [entry.finding.id, entry]));
    const back = findings.filter(({ finding }) => finding.previousFindingId !== undefined);
    expect(back.length).toBeGreaterThanOrEqual(8);
    for (const { visit, finding } of back) {
      const earlier = byId.get(finding.previousFindingId ?? "");
      expect(earlier?.visit.unitId).toBe(visit.unitId);
      expect(earlier?.finding.title).toBe(finding.title);
      expect(earlier === undefined ? undefined : findingState(earlier.finding, finding.foundOn)?.status).toBe("closed");
    }
  });
});

describe("afterwards", () => {
  test("ASOF-1 almost all is closed by the middle of January 2024, and nothing happens later but the hand-over", () => {
    const acts = visits.flatMap((visit) => [...visit.acts, ...visit.findings.flatMap((finding) => finding.acts)]);
    expect(acts.filter(({ act, on }) => act !== "hand-over" && on > "2024-01-15")).toEqual([]);
    const cancelled = visits.filter((visit) => visitState(visit, "2024-01-15").status === "cancelled");
    expect(cancelled).toHaveLength(2);
  });

  test("UNIT-4 what is open on 1 July 2025 passes to the heir, at each level one", () => {
    const day: CalendarDay = "2025-07-01";
    const open = findings.filter(({ finding }) => findingState(finding, day)?.unfinished === true);
    expect(open).toHaveLength(3);
    for (const { visit, finding } of open) {
      const before = findingState(finding, addDays(day, -1))?.responsibleUnitId ?? "";
      expect(before).toBe(visit.unitId);
      const heir = findingState(finding, day)?.responsibleUnitId ?? "";
      expect(units.version(before, day)).toBeUndefined();
      expect(units.version(heir, day)).toBeDefined();
      const handOver = finding.acts.at(-1);
      const event = handOver?.act === "hand-over" ? units.events.find(({ id }) => id === handOver.eventId) : undefined;
      expect(event).toMatchObject({ on: day, heirId: heir, unitIds: expect.arrayContaining([before]) });
    }
    expect(open.map(({ visit }) => units.version(visit.unitId, CUTOFF)?.level).sort()).toEqual([
      "commune",
      "district",
      "province",
    ]);
    const left = unitsDocument.units.filter(({ id }) => units.version(id, day) !== undefined);
    expect(left.every(({ id }) => units.isAtOrBelow(id, "can-tho", day))).toBe(true);
    expect(left).toHaveLength(29);
  });

  test("PERIOD-1 the reporting year 2023 has visits and findings", () => {
    const year = periodSummary(visits, { from: "2022-12-15", to: "2023-12-14" }, "2023-12-14", units, []);
    expect(year.visits.visits.value).toBeGreaterThan(30);
    expect(year.findings.total.value).toBeGreaterThan(60);
  });

  test("VISIT-1 an act is typed on its day or a few days later, in the order it happened", () => {
    for (const { history, number } of visits) {
      const times = history.map(({ at }) => at);
      expect([...times].sort(), number).toEqual(times);
      for (const { at, change } of history) {
        const on = "on" in change && typeof change.on === "string" ? change.on : at.slice(0, 10);
        if (change.type === "visit.plan" || change.type === "visit.resume" || change.type === "finding.add") continue;
        expect(
          on <= at.slice(0, 10) && daysBetween(on as CalendarDay, at.slice(0, 10) as CalendarDay) <= 5,
          `${number} ${at}`,
        ).toBe(true);
      }
    }
    expect(new Set(visits.flatMap(({ history }) => history.map(({ actor }) => actor))).size).toBeGreaterThanOrEqual(3);
  });
});

function document<K extends DocumentKind>(kind: K, file: string): DocumentByKind[K] {
  const parsed = parseDocument(kind, JSON.parse(text(file)));
  if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.issues)}`);
  return parsed.document;
}

function text(file: string): string {
  return readFileSync(join(sample, file), "utf8");
}

function filesBelow(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return (
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => name.split(sep).join("/"))
      // Whoever tries the CLI in the sample leaves a cache there.
      .filter((name) => !name.startsWith("."))
      .sort()
  );
}
