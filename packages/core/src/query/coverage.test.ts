import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../day.ts";
import { after, contextOn, plannedVisit, someUnits, startedVisit } from "../test-support/workbench.ts";
import { coverage } from "./coverage.ts";
import { unitDirectory } from "./unit-directory.ts";

const units = unitDirectory(someUnits());
const year = { period: { from: "2022-12-15", to: "2023-12-14" }, programmeId: null } as const;
const end = "2023-12-14";
const counts = ({ planned, done, inForce, covered, percent }: ReturnType<typeof coverage>["total"]) => ({
  planned: [planned.visits.value, planned.units.value],
  done: [done.visits.value, done.units.value],
  inForce: inForce.value,
  covered: covered.value,
  percent,
});

test("COVER-1 the share is of units visited in units in force; the province above them all is none of them", () => {
  const covered = coverage([startedVisit(), startedVisit({ unitId: "district" })], year, end, units);
  expect(counts(covered.total)).toEqual({ planned: [2, 2], done: [2, 2], inForce: 4, covered: 2, percent: 50 });
  expect(covered.byLevel.map(({ level, ...row }) => [level, counts(row).covered, counts(row).inForce])).toEqual([
    ["province", 0, 1],
    ["district", 1, 1],
    ["commune", 1, 2],
  ]);
  expect(covered.byCategory.filter(({ inForce }) => inForce.value > 0).map(({ category }) => category)).toEqual([
    "people-committee",
  ]);
  expect(coverage([], year, "2003-01-01", unitDirectory({ units: [], events: [] })).total.percent).toBeNull();
});

test("COVER-1 a district counts until 30 June 2025, and stays a unit that was visited", () => {
  const scope = { period: { from: "2024-12-15", to: "2025-12-14" }, programmeId: null } as const;
  const planned = plannedVisit({ unitId: "district", on: "2025-05-05" });
  const visit = { ...planned, acts: [...planned.acts, { act: "start", id: "s", by: "", on: "2025-05-05" } as const] };
  const before = coverage([visit], scope, "2025-06-30", units);
  expect(counts(before.total)).toEqual({ planned: [1, 1], done: [1, 1], inForce: 4, covered: 1, percent: 25 });
  const afterwards = coverage([visit], scope, "2025-07-01", units);
  expect(counts(afterwards.total)).toEqual({ planned: [1, 1], done: [1, 1], inForce: 2, covered: 0, percent: 0 });
  expect(afterwards.unvisited).toEqual(["department", "new-commune"]);
});

test("COVER-2 visits and units stand side by side; what is planned has the done ones in it and no cancelled ones", () => {
  const visits = [
    startedVisit({ number: "2023-001" }),
    startedVisit({ number: "2023-002" }),
    plannedVisit({ number: "2023-003", on: "2023-11-01", unitId: "department" }),
    after(plannedVisit({ number: "2023-004", unitId: "district" }), {
      type: "visit.cancel",
      on: "2023-05-01",
      reason: "trùng",
    }),
    plannedVisit({ number: "2024-001", on: "2024-02-01", unitId: "district" }),
  ];
  expect(counts(coverage(visits, year, end, units).total)).toMatchObject({ planned: [3, 2], done: [2, 1] });
  // The day before anything started, the same visits were planned; the one cancelled on 1 May was already.
  expect(counts(coverage(visits, year, "2023-05-08", units).total)).toMatchObject({ planned: [3, 2], done: [0, 0] });
  expect(counts(coverage(visits, year, "2023-04-30", units).total)).toMatchObject({ planned: [4, 3] });
});

test("COVER-2 a programme has the visits that name it, whenever they take place", () => {
  const visits = [
    startedVisit({ programmeId: "p" }),
    startedVisit({ unitId: "district" }),
    plannedVisit({ programmeId: "p", unitId: "department", on: "2024-01-15" }),
  ];
  const covered = coverage(visits, { ...year, programmeId: "p" }, end, units);
  expect(counts(covered.total)).toEqual({ planned: [2, 2], done: [1, 1], inForce: 4, covered: 1, percent: 25 });
});

test("COVER-3 left are the planned units nobody visited, and the units in force no visit of the period went to", () => {
  const visits = [
    startedVisit({ programmeId: "p" }),
    plannedVisit({ number: "2023-009", programmeId: "p", on: "2023-12-01" }),
    plannedVisit({ number: "2023-008", programmeId: "p", unitId: "department", on: "2023-12-02" }),
    plannedVisit({ number: "2023-007", programmeId: "p", unitId: "department", on: "2023-11-02" }),
    startedVisit({ unitId: "district" }),
  ];
  const covered = coverage(visits, { ...year, programmeId: "p" }, end, units);
  expect(covered.waiting).toMatchObject([
    { unitId: "department", number: "2023-007", plannedOn: "2023-11-02", status: "planned" },
  ]);
  expect(covered.unvisited).toEqual(["department", "other-commune"]);
});

test("COVER-3 whatever the visits, units in force are visited, visited beside the programme, or left", () => {
  const ids = ["district", "commune", "other-commune", "department"];
  const visit = fc.record({ unit: fc.nat(3), start: fc.nat(400), ours: fc.boolean() });
  fc.assert(
    fc.property(fc.array(visit, { maxLength: 12 }), fc.nat(400), (list, asOfDay) => {
      const asOf = addDays("2022-12-15", asOfDay);
      const visits = list.map(({ unit, start, ours }) => {
        const on = addDays("2022-12-15", start);
        const planned = plannedVisit({ unitId: ids[unit] ?? "", on, programmeId: ours ? "p" : "q" }, contextOn());
        return { ...planned, acts: [...planned.acts, { act: "start", id: "s", by: "", on } as const] };
      });
      const ours = coverage(visits, { ...year, programmeId: "p" }, asOf, units);
      const all = coverage(visits, year, asOf, units);
      const visited = new Set([...ours.total.covered.ids, ...all.total.covered.ids]);
      expect([...visited, ...ours.unvisited].sort()).toEqual([...ours.total.inForce.ids].sort());
      expect(ours.total.done.units.value).toBeLessThanOrEqual(ours.total.done.visits.value);
      const byLevel = ours.byLevel.reduce((sum, { done }) => sum + done.visits.value, 0);
      const byCategory = ours.byCategory.reduce((sum, { done }) => sum + done.visits.value, 0);
      expect([byLevel, byCategory]).toEqual([ours.total.done.visits.value, ours.total.done.visits.value]);
    }),
    { numRuns: 200 },
  );
});
