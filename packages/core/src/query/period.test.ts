import { describe, expect, test } from "vitest";
import type { Visit } from "../model/visit.ts";
import { workspaceSchema } from "../model/workspace.ts";
import { after, contextOn, findingToAdd, plannedVisit, someUnits } from "../test-support/workbench.ts";
import { findingItem } from "./finding-item.ts";
import { queryFindings } from "./finding-query.ts";
import { asOfPeriod, isInPeriod, parsePeriod, reportingYear, turnedPeriod } from "./period.ts";
import { percentOf, periodSummary } from "./period-summary.ts";
import { unitDirectory } from "./unit-directory.ts";
import { findingCounts } from "./visit-state.ts";

describe("PERIOD-1 the reporting year", () => {
  test("PERIOD-1 runs from 15/12 of the year before to 14/12, both ends in, unless set otherwise", () => {
    expect(reportingYear(2023, "12-15")).toEqual({ from: "2022-12-15", to: "2023-12-14" });
    expect(reportingYear(2024, "03-01")).toEqual({ from: "2023-03-01", to: "2024-02-29" });
    expect(reportingYear(2023, "01-01")).toEqual({ from: "2023-01-01", to: "2023-12-31" });
    const year = reportingYear(2023, "12-15");
    expect(["2022-12-14", "2022-12-15", "2023-12-14", "2023-12-15", null].map((day) => isInPeriod(year, day))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  test("PERIOD-1 starts on a day that every year has", () => {
    const start = workspaceSchema.shape.settings.shape.reportingYearStart;
    for (const day of ["12-15", "01-01", "02-28", "04-30", "12-31"]) expect(start.safeParse(day).success).toBe(true);
    for (const day of ["02-29", "02-30", "04-31", "11-31", "13-01", "00-10", "1-1"])
      expect(start.safeParse(day).success).toBe(false);
  });

  test("PERIOD-2 a report speaks as of its last day, or of today when that is earlier", () => {
    const period = parsePeriod("01/01/2023..2023-06-30");
    if (period === undefined) throw new Error("a period");
    expect(period).toEqual({ from: "2023-01-01", to: "2023-06-30" });
    expect([asOfPeriod(period, "2023-12-01"), asOfPeriod(period, "2023-03-01")]).toEqual(["2023-06-30", "2023-03-01"]);
    for (const text of ["2023-01-01", "2023-06-30..2023-01-01", "x..y", "2023-01-01..2023-02-30", ""])
      expect(parsePeriod(text)).toBeUndefined();
  });
});

describe("PERIOD-3 what is counted", () => {
  const units = unitDirectory(someUnits());
  const held = (
    number: string,
    unitId: string,
    on: `${number}-${number}-${number}`,
    visitKind: Visit["visitKind"] = "scheduled",
  ) => after(plannedVisit({ number, unitId, on, visitKind }), { type: "visit.start", on });
  const late = after(
    held("2023-003", "commune", "2023-06-01", "surprise"),
    findingToAdd({ area: "steering", deadline: { kind: "fixed", due: "2023-06-05" } }),
  );
  const visits: Visit[] = [
    plannedVisit({ number: "2023-009", on: "2023-05-01" }),
    held("2022-050", "commune", "2022-12-14"),
    held("2023-002", "district", "2023-05-09"),
    after(held("2023-001", "commune", "2022-12-15"), findingToAdd({ deadline: { kind: "fixed", due: "2023-12-31" } })),
    late,
    held("2024-001", "commune", "2023-12-15"),
  ];
  const summaryOn = (asOf: `${number}-${number}-${number}`) =>
    periodSummary(visits, reportingYear(2023, "12-15"), asOf, units, ["procedures"]);

  test("PERIOD-3 visits that started in the period, and beside them the distinct units they went to", () => {
    const summary = summaryOn("2023-12-14");
    expect(summary.visitList.map(({ number }) => number)).toEqual(["2023-001", "2023-002", "2023-003"]);
    expect([summary.visits.visits.value, summary.visits.units]).toEqual([
      3,
      { value: 2, ids: ["commune", "district"] },
    ]);
    expect(summary.byKind.map(({ kind, visits: { value } }) => [kind, value])).toEqual([
      ["scheduled", 2],
      ["surprise", 1],
      ["follow-up", 0],
    ]);
    expect(summary.byLevel.map(({ level, visits: { value }, inForce }) => [level, value, inForce.value])).toEqual([
      ["province", 0, 1],
      ["district", 1, 1],
      ["commune", 2, 2],
    ]);
    expect(summaryOn("2023-05-31").visits.visits.value).toBe(2);
  });

  test("PERIOD-4 areas come in the order asked for, then those that were met", () => {
    expect(summaryOn("2023-12-14").byArea.map(({ area, findings }) => [area, findings.total.value])).toEqual([
      ["procedures", 1],
      ["steering", 1],
    ]);
  });

  test("PERIOD-5 findings as they stood on the day, each number with the records behind it", () => {
    const { findings, byStatus } = summaryOn("2023-12-14");
    expect([findings.total.value, findings.unfinished.value, findings.resolved.value]).toEqual([2, 2, 0]);
    expect(findings.overdue.ids).toEqual([late.findings[0]?.id]);
    expect(summaryOn("2023-06-05").findings.overdue.value).toBe(0);
    expect(byStatus.find(({ status }) => status === "recorded")?.findings.value).toBe(2);
    expect([percentOf(1, 3), percentOf(0, 0)]).toEqual([33.33, null]);
  });
});

describe("PERIOD-6 what became of findings", () => {
  const units = unitDirectory(someUnits());
  const year = reportingYear(2023, "12-15");
  const added = (visit: Visit, count: number) => after(visit, ...Array.from({ length: count }, () => findingToAdd()));
  const idAt = (visit: Visit, index: number) => {
    const finding = visit.findings[index];
    if (finding === undefined) throw new Error("no such finding");
    return finding.id;
  };

  test("PERIOD-6 the total is resolved, transferred and unfinished; dismissed ones are no findings", () => {
    const open = added(after(plannedVisit(), { type: "visit.start", on: "2023-05-09" }), 4);
    const [dismissed, transferred, accepted] = [idAt(open, 0), idAt(open, 1), idAt(open, 2)];
    const visit = after(
      open,
      { type: "finding.dismiss", findingId: dismissed, on: "2023-05-10", by: "a", reason: "giải trình đạt" },
      { type: "visit.minute", on: "2023-05-10" },
      { type: "visit.conclude", on: "2023-05-15", notice: "12/TB-SNV" },
      {
        type: "finding.transfer",
        findingId: transferred,
        on: "2023-05-20",
        by: "a",
        to: "Thanh tra tỉnh",
        document: "3/CV",
        reason: "vượt thẩm quyền",
      },
      { type: "finding.report", findingId: accepted, on: "2023-06-01", by: "b", text: "xong" },
      { type: "finding.verify", findingId: accepted, on: "2023-06-02", by: "c", result: "accepted" },
    );
    const { findings, byArea, byStatus } = periodSummary([visit], year, "2023-12-14", units, ["procedures"]);
    expect([findings.total.value, findings.resolved.ids, findings.transferred.ids, findings.dismissed.ids]).toEqual([
      3,
      [accepted],
      [transferred],
      [dismissed],
    ]);
    expect(findings.unfinished.ids).toEqual([idAt(visit, 3)]);
    expect(byArea[0]?.findings.total.value).toBe(3);
    expect(byStatus.map(({ status }) => status)).not.toContain("dismissed");
    expect(byStatus.reduce((sum, { findings: counted }) => sum + counted.value, 0)).toBe(3);
    expect(findingCounts(visit, "2023-12-14")).toEqual({ total: 3, open: 1, overdue: 1, closed: 0 });
  });

  test("PERIOD-7 ASOF-3 a visit cancelled after it started counts until then, and so do its findings", () => {
    const open = added(after(plannedVisit(), { type: "visit.start", on: "2023-05-09" }), 1);
    const visit = after(open, { type: "visit.cancel", on: "2023-07-10", reason: "bão" });
    const summary = (asOf: `${number}-${number}-${number}`) => periodSummary([visit], year, asOf, units, []);
    expect([summary("2023-07-09").visits.visits.value, summary("2023-07-09").findings.overdue.value]).toEqual([1, 1]);
    expect([summary("2023-07-10").visits.visits.value, summary("2023-07-10").findings.total.value]).toEqual([0, 0]);
    expect(queryFindings([visit], { overdue: true }, "2023-07-09", units)).toHaveLength(1);
    expect(queryFindings([visit], {}, "2023-07-10", units)).toEqual([]);
    expect(findingCounts(visit, "2023-07-10")).toEqual({ total: 0, open: 0, overdue: 0, closed: 0 });
    const finding = visit.findings[0];
    if (finding === undefined) throw new Error("a finding");
    const context = { asOf: "2023-07-10", units, calendar: contextOn().calendar, explain: () => "" } as const;
    expect(findingItem(visit, finding, context)).toMatchObject({ overdue: false, daysLate: 0 });
    expect(findingItem(open, finding, context)).toMatchObject({ overdue: true, daysLate: 10 });
  });

  test("PERIOD-3 visits stand in the order of their numbers' values", () => {
    const held = ["2023-1000", "2023-999"].map((number) =>
      after(plannedVisit({ number }), { type: "visit.start", on: "2023-05-09" }),
    );
    const { visitList } = periodSummary(held, year, "2023-12-14", units, []);
    expect(visitList.map(({ number }) => number)).toEqual(["2023-999", "2023-1000"]);
  });
});

test("ASOF-4 evidence is there from the day that it shows, else from its entry", () => {
  const open = after(after(plannedVisit(), { type: "visit.start", on: "2023-05-09" }), findingToAdd());
  const finding = open.findings[0];
  if (finding === undefined) throw new Error("a finding");
  const shown = { findingId: finding.id, file: "a.pdf", sha256: "0".repeat(64), bytes: 1, note: "" };
  const visit = after(
    open,
    { type: "evidence.add", evidence: { ...shown, on: "2023-05-20" } },
    { type: "evidence.add", evidence: { ...shown, file: "b.pdf", on: null } },
  );
  const context = { units: unitDirectory(someUnits()), calendar: contextOn().calendar, explain: () => "" };
  const files = (asOf: `${number}-${number}-${number}`) =>
    findingItem(visit, finding, { ...context, asOf })?.evidence.map(({ file }) => file);
  expect([files("2023-05-19"), files("2023-05-20"), files("2023-12-20")]).toEqual([[], ["a.pdf"], ["a.pdf", "b.pdf"]]);
});

test("PERIOD-1 days typed from the last to the first are told from no days at all", () => {
  expect(turnedPeriod("1/1/2026..1/12/2025")).toBe("1/12/2025..1/1/2026");
  expect([turnedPeriod("1/12/2025..1/1/2026"), turnedPeriod("2025..2026"), turnedPeriod("a..b")]).toEqual([
    null,
    null,
    null,
  ]);
});
