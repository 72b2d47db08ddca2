import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type CalendarDay } from "../day.ts";
import { agendaSources, lastTask, planAfter, planWithTask, taskToAdd, yearPlan } from "../test-support/plan-bench.ts";
import { datedKinds, live, type Throw } from "../test-support/random-life.ts";
import { after, concludedVisit, plannedVisit, someUnits, startedVisit } from "../test-support/workbench.ts";
import { agenda } from "./agenda.ts";
import { type DashboardQuestion, type DashboardSources, dashboard } from "./dashboard.ts";
import type { VisitFacts } from "./facts.ts";
import { monthsOfPeriod } from "./months-of-period.ts";
import { type Period, reportingYear } from "./period.ts";
import type { Tally } from "./period-summary.ts";
import { type RankPoint, rankLines } from "./rank-lines.ts";
import { unitDirectory } from "./unit-directory.ts";

const units = unitDirectory(someUnits());
const period = reportingYear(2023, "12-15");
const sources = (visits: readonly VisitFacts[], change: Partial<DashboardSources> = {}): DashboardSources => ({
  visits,
  units,
  plans: [],
  areaLists: [],
  reportingYearStart: "12-15",
  ranks: [],
  ...change,
});
const asked = (change: Partial<DashboardQuestion> = {}): DashboardQuestion => ({
  asOf: "2023-12-14",
  period,
  dueSoonDays: 10,
  ...change,
});

const day = fc.integer({ min: -200, max: 400 }).map((days) => addDays("2023-05-09", days));
const aThrow: fc.Arbitrary<Throw> = fc.record({
  what: fc.nat(1000),
  which: fc.nat(3),
  gap: fc.nat(7),
  back: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(15) }),
});
/** Visits that lived through anything, to several units. */
const someVisits = fc
  .array(fc.record({ throws: fc.array(aThrow, { minLength: 5, maxLength: 40 }), unit: fc.nat(3) }), { maxLength: 4 })
  .map((lives) =>
    lives.map(({ throws, unit }, index) => {
      const { revisions, planned } = live(throws, datedKinds);
      const unitId = ["commune", "district", "department", "unknown"][unit] ?? "commune";
      return { ...(revisions.at(-1) ?? planned), unitId, number: `2023-00${index}` };
    }),
  );

test("DASH-1 the months of a reporting year begin on its start day, and cover every day of it once", () => {
  const months = monthsOfPeriod(period, "12-15");
  expect(months).toHaveLength(12);
  expect([months[0], months[11]]).toEqual([
    { month: "2023-01", from: "2022-12-15", to: "2023-01-14" },
    { month: "2023-12", from: "2023-11-15", to: "2023-12-14" },
  ]);
  expect(monthsOfPeriod({ from: "2023-02-10", to: "2023-03-05" }, "01-01")).toEqual([
    { month: "2023-02", from: "2023-02-10", to: "2023-02-28" },
    { month: "2023-03", from: "2023-03-01", to: "2023-03-05" },
  ]);
  const start = fc.constantFrom("12-15", "01-01", "12-31", "11-30", "03-01");
  fc.assert(
    fc.property(day, fc.nat(800), start, (from, length, startOfYear) => {
      const to = addDays(from, length);
      const spans = monthsOfPeriod({ from, to }, startOfYear);
      expect([spans[0]?.from, spans.at(-1)?.to]).toEqual([from, to]);
      for (const [index, { from: begins, to: ends }] of spans.entries()) {
        expect(begins <= ends).toBe(true);
        expect(spans[index + 1]?.from ?? addDays(to, 1)).toBe(addDays(ends, 1));
      }
    }),
  );
});

test("DASH-2 overdue findings are those of the agenda, and each way to break them down sums to all of them", () => {
  const met = new Set<string>();
  fc.assert(
    fc.property(someVisits, day, (visits, asOf) => {
      const { overdue, dueSoon } = dashboard(sources(visits), asked({ asOf }));
      const due = agenda(agendaSources(visits, units), asOf, addDays(asOf, 10));
      expect(ids(overdue.total)).toEqual(due.overdue.map(({ finding }) => finding.id).sort());
      expect(ids(dueSoon.findings)).toEqual(due.dueSoon.map(({ finding }) => finding.id).sort());
      expect(ids(...overdue.byLength)).toEqual(ids(overdue.total));
      expect(ids(...overdue.byLevel.map(({ findings }) => findings))).toEqual(ids(overdue.total));
      expect(ids(...overdue.byArea.map(({ findings }) => findings))).toEqual(ids(overdue.total));
      for (const { findings, byLength } of overdue.byLevel) expect(ids(...byLength)).toEqual(ids(findings));
      for (const { findings, byLevel } of overdue.byArea) expect(ids(...byLevel)).toEqual(ids(findings));
      for (const { level } of overdue.byLevel) met.add(level ?? "unknown");
    }),
    { numRuns: 300 },
  );
  expect([...met].sort()).toEqual(["commune", "district", "province", "unknown"]);
});

test("DASH-2 a finding is overdue for one to ten days, a month, a quarter, or longer", () => {
  const { visit } = concludedVisit();
  const lengths = (days: number) =>
    dashboard(sources([visit]), asked({ asOf: addDays("2023-06-30", days) })).overdue.byLength.map(
      ({ value }) => value,
    );
  expect([0, 1, 10, 11, 30, 31, 90, 91].map(lengths)).toEqual([
    [0, 0, 0, 0],
    [1, 0, 0, 0],
    [1, 0, 0, 0],
    [0, 1, 0, 0],
    [0, 1, 0, 0],
    [0, 0, 1, 0],
    [0, 0, 1, 0],
    [0, 0, 0, 1],
  ]);
});

test("DASH-3 every followed finding of the period stands in one column, and the columns sum to the period's numbers", () => {
  fc.assert(
    fc.property(someVisits, day, (visits, asOf) => {
      const { remediation, findings } = dashboard(sources(visits), asked({ asOf }));
      const done = remediation.flatMap(({ onTime, late }) => [onTime, late]);
      expect(ids(...done)).toEqual(ids(findings.resolved));
      expect(ids(...remediation.map(({ late }) => late))).toEqual(ids(findings.late));
      expect(ids(...remediation.map(({ open }) => open))).toEqual(ids(findings.unfinished));
      const months = remediation.filter(({ column }) => typeof column === "object");
      expect(months).toHaveLength(12);
      for (const { column, onTime, late, open, donePercent } of remediation) {
        const all = onTime.value + late.value + open.value;
        expect(donePercent).toBe(all === 0 ? null : Math.round(((onTime.value + late.value) / all) * 10_000) / 100);
        if (typeof column !== "object") expect(all).toBeGreaterThan(0);
      }
    }),
    { numRuns: 300 },
  );
});

test("DASH-3 a finding stands in the month of the due date in force; what is late is told from what was in time", () => {
  const { visit, findingId } = concludedVisit();
  const verified = (reportedOn: CalendarDay) =>
    after(
      visit,
      { type: "finding.report", findingId, on: reportedOn, by: "UBND", text: "xong" },
      { type: "finding.verify", findingId, on: reportedOn, by: "Trần Thị B", result: "accepted" },
    );
  const inMonth = (one: VisitFacts) =>
    dashboard(sources([one]), asked())
      .remediation.filter(({ donePercent }) => donePercent !== null)
      .map(({ column, onTime, late, open }) => [
        typeof column === "object" ? column.month : column,
        onTime.value,
        late.value,
        open.value,
      ]);
  expect(inMonth(visit)).toEqual([["2023-07", 0, 0, 1]]);
  expect(inMonth(verified("2023-06-30"))).toEqual([["2023-07", 1, 0, 0]]);
  expect(inMonth(verified("2023-07-01"))).toEqual([["2023-07", 0, 1, 0]]);
  const next = concludedVisit({ deadline: { kind: "fixed", due: "2024-01-10" } }).visit;
  expect(inMonth(next)).toEqual([["later", 0, 0, 1]]);
});

test("DASH-4 planned and done grow month by month to the numbers of the period, and nothing is done in months to come", () => {
  const planning = fc.record({ planned: fc.nat(500), late: fc.integer({ min: -40, max: 40 }), starts: fc.boolean() });
  fc.assert(
    fc.property(fc.array(planning, { maxLength: 8 }), fc.nat(400), (plans, asOfDay) => {
      const visits = plans.map(({ planned, late, starts }, index) => {
        const on = addDays("2022-11-01", planned);
        const visit = plannedVisit({ number: `2023-00${index}`, on, unitId: index % 2 === 0 ? "commune" : "district" });
        const start = { act: "start", id: `s${index}`, by: "", on: addDays(on, late) } as const;
        return starts ? { ...visit, acts: [...visit.acts, start] } : visit;
      });
      const asOf = addDays("2022-12-01", asOfDay);
      const { visitsToMonth, visits: reach } = dashboard(sources(visits), asked({ asOf }));
      expect(visitsToMonth.at(-1)?.planned).toEqual(reach.planned);
      const known = visitsToMonth.filter(({ done }) => done !== null);
      expect(known.map(({ month }) => month.from <= asOf)).toEqual(known.map(() => true));
      if (known.length > 0) expect(known.at(-1)?.done).toEqual(reach.done);
      for (const [index, { planned, done }] of visitsToMonth.entries()) {
        const next = visitsToMonth[index + 1];
        if (next === undefined) continue;
        expect(next.planned.visits.value).toBeGreaterThanOrEqual(planned.visits.value);
        if (next.done !== null) expect(next.done.visits.value).toBeGreaterThanOrEqual(done?.visits.value ?? 0);
      }
    }),
  );
});

test("DASH-5 what is owed is of all visits, the rest of the period's; every number names the records it counts", () => {
  const { visit } = concludedVisit();
  const { plan } = planWithTask();
  const next: Period = reportingYear(2024, "12-15");
  const later = dashboard(sources([visit], { plans: [plan] }), asked({ asOf: "2024-02-01", period: next }));
  expect([later.overdue.total.value, later.findings.total.value, later.visits.done.visits.value]).toEqual([1, 0, 0]);
  expect(later.tasks.total.value).toBe(0);
  const now = dashboard(sources([visit], { plans: [plan] }), asked());
  expect([now.overdue.total.value, now.findings.total.value, now.visits.done.visits.value]).toEqual([1, 1, 1]);
  expect([now.tasks.overdue.value, now.plans.map(({ number }) => number)]).toEqual([1, ["KH2023"]]);
  for (const { value, ids: counted } of tallies(now)) expect(counted).toHaveLength(value);
});

test("DASH-5 the tasks of each area sum to those of the plans that are counted", () => {
  const areas = ["procedures", "institutions", "organization"] as const;
  const aTask = fc.record({ area: fc.nat(2), due: fc.nat(360), percent: fc.constantFrom(0, 40, 100), on: fc.nat(300) });
  fc.assert(
    fc.property(fc.array(aTask, { minLength: 1, maxLength: 8 }), fc.nat(340), (list, asOfDay) => {
      const plan = list.reduce((before, { area, due, percent, on }) => {
        const task = taskToAdd({ area: areas[area] ?? "procedures", due: addDays("2023-01-01", due) });
        const added = planAfter(before, { type: "task.add", tasks: [task] });
        const { id: taskId } = lastTask(added);
        if (percent === 0) return added;
        const report = { type: "task.progress", taskId, on: addDays("2023-01-01", on), by: "Sở", percent } as const;
        return planAfter(added, report);
      }, yearPlan());
      const made = dashboard(sources([], { plans: [plan] }), asked({ asOf: addDays("2023-01-01", asOfDay) }));
      for (const part of ["total", "doneOnTime", "doneLate", "onCourse", "notStarted", "overdue"] as const)
        expect(ids(...made.tasksByArea.map(({ tasks }) => tasks[part]))).toEqual(ids(made.tasks[part]));
      const { doneOnTime, doneLate, onCourse, notStarted, overdue, total } = made.tasks;
      expect(ids(doneOnTime, doneLate, onCourse, notStarted, overdue)).toEqual(ids(total));
    }),
    { numRuns: 60 },
  );
});

test("DASH-5 nothing there makes a dashboard of noughts that says no share", () => {
  const empty = dashboard(sources([]), asked());
  const {
    visits: { inForce: _units, ...visits },
    ...rest
  } = empty;
  expect(tallies([visits, rest]).every(({ value }) => value === 0)).toBe(true);
  expect([empty.resolvedPercent, empty.tasks.donePercent, empty.hasInvented, empty.ranks]).toEqual([
    null,
    null,
    false,
    [],
  ]);
  expect(dashboard(sources([{ ...startedVisit(), invented: true }]), asked()).hasInvented).toBe(true);
});

test("DASH-6 ranks among 63 and among 34 make two lines, and so do years with a gap between", () => {
  const point = (year: number, rank: number, outOf: number, scheme = "PAR"): RankPoint => ({
    scheme,
    year,
    rank,
    outOf,
    ...{ title: scheme, peerGroup: "", unit: "hau-giang", qualifier: null, group: null, changes: [] },
    value: 80 + rank / 10,
    scale: { measure: "percent", maximum: 100 },
  });
  const known = [point(2025, 20, 34), point(2023, 18, 63), point(2024, 12, 63), point(2021, 30, 63)];
  expect(rankLines(known).map(({ outOf, points }) => [outOf, points.map(({ year }) => year)])).toEqual([
    [63, [2021]],
    [63, [2023, 2024]],
    [34, [2025]],
  ]);
  const anyPoint = fc
    .record({ year: fc.integer({ min: 2015, max: 2030 }), rank: fc.nat(33), scheme: fc.constantFrom("PAR", "PCI") })
    .map(({ year, rank, scheme }) => point(year, rank + 1, year < 2025 ? 63 : 34, scheme));
  const distinct = { selector: ({ scheme, year }: RankPoint) => `${scheme} ${year}` };
  fc.assert(
    fc.property(fc.uniqueArray(anyPoint, distinct), (points) => {
      const lines = rankLines(points);
      expect(lines.flatMap((line) => line.points)).toHaveLength(points.length);
      for (const { scheme, outOf, points: joined } of lines)
        for (const [index, one] of joined.entries()) {
          expect([one.scheme, one.outOf]).toEqual([scheme, outOf]);
          expect(one.year).toBe((joined[0]?.year ?? 0) + index);
        }
    }),
  );
});

/** All ids of some numbers, sorted: what is counted twice stands twice. */
function ids(...counted: readonly Tally[]): string[] {
  return counted.flatMap((one) => one.ids).sort();
}

/** Every number with its records that is somewhere in `value`. */
function tallies(value: unknown): Tally[] {
  if (typeof value !== "object" || value === null) return [];
  if ("value" in value && "ids" in value) return [value as Tally];
  return Object.values(value).flatMap(tallies);
}
