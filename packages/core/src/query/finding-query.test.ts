import { describe, expect, test } from "vitest";
import type { Visit } from "../model/visit.ts";
import { agendaSources } from "../test-support/plan-bench.ts";
import { after, contextOn, findingToAdd, plannedVisit, someUnits, startedVisit } from "../test-support/workbench.ts";
import { agenda } from "./agenda.ts";
import { visitFacts } from "./facts.ts";
import { type FindingFilter, queryFindings } from "./finding-query.ts";
import { unitDirectory } from "./unit-directory.ts";
import { visitItem } from "./visit-item.ts";
import { findingCounts } from "./visit-state.ts";

const units = unitDirectory(someUnits());

/** Two visits: three findings due 10, 20 and 30 June in a commune, one waiting in the district. */
function someVisits(): Visit[] {
  const due = (day: "10" | "20" | "30") => ({ kind: "fixed", due: `2023-06-${day}` }) as const;
  const commune = after(
    startedVisit(),
    findingToAdd({ title: "Hồ sơ trễ hạn", deadline: due("20"), severity: "critical" }),
    findingToAdd({ title: "Niêm yết thiếu", deadline: due("10"), area: "steering", responsibleUnitId: "department" }),
    findingToAdd({ title: "Chưa họp", deadline: due("30"), cause: "Thiếu phòng Đa năng", severity: "minor" }),
    { type: "visit.minute", on: "2023-05-10" },
    { type: "visit.conclude", on: "2023-05-15", notice: null },
  );
  const reported = after(commune, {
    type: "finding.report",
    findingId: commune.findings[0]?.id ?? "",
    on: "2023-06-15",
    by: "C",
    text: "x",
  });
  const district = after(
    startedVisit({ number: "2023-010", unitId: "district" }),
    findingToAdd({ deadline: { kind: "pending", term: { count: 5, dayKind: "working" } } }),
  );
  return [district, reported];
}
const numbers = (
  filter: FindingFilter,
  asOf: `${number}-${number}-${number}` = "2023-06-16",
  visits: Visit[] = someVisits(),
) => queryFindings(visits, filter, asOf, units).map(({ number }) => number);

test("QUERY-6 a row says who has to remedy where that is not the inspected unit", () => {
  const rows = queryFindings(someVisits(), { unitId: "commune" }, "2023-06-16", units);
  const department = units.nearestVersion("department", "2023-06-16");
  expect(department).toBeDefined();
  expect(rows.map(({ responsible }) => responsible)).toEqual([undefined, department, undefined]);
});

describe("QUERY-1 filters", () => {
  test.each<[string, FindingFilter, string[]]>([
    ["nothing", {}, ["2023-001.1", "2023-001.2", "2023-001.3", "2023-010.1"]],
    ["unit and below", { unitId: "district" }, ["2023-001.1", "2023-001.2", "2023-001.3", "2023-010.1"]],
    ["unit", { unitId: "commune" }, ["2023-001.1", "2023-001.2", "2023-001.3"]],
    ["responsible", { responsibleUnitId: "department" }, ["2023-001.2"]],
    ["level", { level: "district" }, ["2023-010.1"]],
    ["area", { areas: ["steering"] }, ["2023-001.2"]],
    ["severity", { severities: ["critical", "minor"] }, ["2023-001.1", "2023-001.3"]],
    ["status", { statuses: ["recorded", "reported"] }, ["2023-001.1", "2023-010.1"]],
    ["overdue", { overdue: true }, ["2023-001.2"]],
    ["words without marks", { search: "ho so TRE" }, ["2023-001.1", "2023-010.1"]],
    ["words of the cause, đ as d", { search: "da nang" }, ["2023-001.3"]],
    ["words of the unit", { search: "unit district" }, ["2023-010.1"]],
    ["the number", { search: "001.2" }, ["2023-001.2"]],
  ])("QUERY-1 by %s", (_what, filter, expected) => {
    expect(numbers(filter)).toEqual(expected);
  });

  test("QUERY-1 by visit; what was found later is not there", () => {
    const visits = someVisits();
    expect(numbers({ visitId: visits[0]?.id }, "2023-06-16", visits)).toEqual(["2023-010.1"]);
    expect(numbers({}, "2023-05-08")).toEqual([]);
  });
});

describe("QUERY-2 due soon", () => {
  test("QUERY-2 both ends count, and only what still has to be reported", () => {
    expect(numbers({ dueWithinDays: 4 }, "2023-06-06")).toEqual(["2023-001.2"]);
    expect(numbers({ dueWithinDays: 3 }, "2023-06-06")).toEqual([]);
    expect(numbers({ dueWithinDays: 0 }, "2023-06-10")).toEqual(["2023-001.2"]);
    expect(numbers({ dueWithinDays: 30 }, "2023-06-14")).toEqual(["2023-001.1", "2023-001.3"]);
    expect(numbers({ dueWithinDays: 30 }, "2023-06-15")).toEqual(["2023-001.3"]);
  });

  test("QUERY-3 with a deadline the earliest comes first, else numbers count by value", () => {
    expect(numbers({ dueWithinDays: 60 }, "2023-06-01")).toEqual(["2023-001.2", "2023-001.1", "2023-001.3"]);
    expect(numbers({ overdue: true }, "2023-07-15")).toEqual(["2023-001.2", "2023-001.3"]);
    const visits = ["2023-10", "2023-9"].map((number) => after(startedVisit({ number }), findingToAdd()));
    expect(numbers({}, "2023-06-16", visits)).toEqual(["2023-9.1", "2023-10.1"]);
  });
});

test("QUERY-4 the agenda: overdue, due soon, visits ahead and those that slipped", () => {
  const ahead = [
    plannedVisit({ number: "2023-020", on: "2023-06-26" }),
    plannedVisit({ number: "2023-021", on: "2023-06-27" }),
    plannedVisit({ number: "2023-019", on: "2023-06-26" }),
    plannedVisit({ number: "2023-018", on: "2023-06-01" }),
    after(plannedVisit({ number: "2023-017", on: "2023-06-20" }), {
      type: "visit.postpone",
      on: "2023-06-01",
      reason: "lũ",
    }),
  ];
  const seen = agenda(agendaSources([...someVisits(), ...ahead], units), "2023-06-16", "2023-06-26");
  expect(seen.until).toBe("2023-06-26");
  expect(seen.overdue.map(({ number }) => number)).toEqual(["2023-001.2"]);
  expect(seen.dueSoon.map(({ number }) => number)).toEqual([]);
  expect(seen.visitsAhead.map(({ visit }) => visit.number)).toEqual(["2023-018", "2023-019", "2023-020"]);
});

test("QUERY-5 facts answer like their documents", () => {
  const visits = someVisits();
  const facts = visits.map(visitFacts);
  const filters: FindingFilter[] = [
    {},
    { overdue: true },
    { dueWithinDays: 30 },
    { unitId: "district" },
    { search: "ho so" },
    { statuses: ["reported"] },
  ];
  for (const asOf of ["2023-05-09", "2023-05-15", "2023-06-16", "2023-08-01"] as const) {
    for (const filter of filters) {
      const answer = (from: readonly Parameters<typeof queryFindings>[0][number][]) =>
        queryFindings(from, filter, asOf, units).map(({ number, state }) => ({ number, state }));
      expect(answer(facts)).toEqual(answer(visits));
    }
    expect(facts.map((one) => findingCounts(one, asOf))).toEqual(visits.map((one) => findingCounts(one, asOf)));
    expect(facts.map((one) => visitItem(one, asOf, units))).toEqual(visits.map((one) => visitItem(one, asOf, units)));
  }
});

test("QUERY-6 a list knows the team as a visit does", () => {
  const team = [{ person: "Lê Thị B", role: "head" as const }];
  expect(visitItem(visitFacts(plannedVisit({ team })), "2023-06-16", units).team).toEqual(team);
});

test("QUERY-6 a visit shows its state, its unit as it was then, and counts of its findings", () => {
  const visit = someVisits()[1];
  if (visit === undefined) throw new Error("two visits");
  expect(visitItem(visit, "2023-06-16", units)).toMatchObject({
    number: "2023-001",
    unitName: "Unit commune",
    level: "commune",
    kind: "scheduled",
    status: "following-up",
    plannedOn: "2023-05-09",
    startedOn: "2023-05-09",
    findingCounts: { total: 3, open: 3, overdue: 1, closed: 0 },
  });
  expect(visitItem(visit, "2023-05-09", contextOn().units)).toMatchObject({ status: "in-progress", concludedOn: null });
});
