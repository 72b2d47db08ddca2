import { describe, expect, test } from "vitest";
import { announcedCalendar } from "../calendar/announced.ts";
import type { CalendarDay } from "../day.ts";
import { lateness } from "../deadline/lateness.ts";
import { after, concludedVisit, contextOn, lastFinding } from "../test-support/workbench.ts";
import type { FindingActFacts, FindingFacts } from "./facts.ts";
import { findingItem } from "./finding-item.ts";
import { findingState } from "./finding-state.ts";

/** A finding of 9 May 2023, due 30 June 2023. */
function finding(...acts: FindingActFacts[]): FindingFacts {
  return {
    id: "f",
    ordinal: 1,
    area: "steering",
    title: "x",
    severity: "minor",
    responsibleUnitId: "commune",
    foundOn: "2023-05-09",
    deadline: {
      due: "2023-06-30",
      original: "2023-06-30",
      trigger: { kind: "fixed", on: "2023-05-09" },
      count: null,
      dayKind: null,
      calendarVersion: "v",
      provisional: false,
    },
    acts,
  };
}
const conclude: FindingActFacts = { act: "conclude", on: "2023-05-15" };
const report = (on: CalendarDay): FindingActFacts => ({ act: "report", on });
const verify = (on: CalendarDay, result: "accepted" | "returned"): FindingActFacts => ({ act: "verify", on, result });

describe("DUE-1 overdue", () => {
  test("DUE-1 is due before the day, unfinished, and without a report that stands", () => {
    expect(findingState(finding(conclude), "2023-06-30")?.overdue).toBe(false);
    expect(findingState(finding(conclude), "2023-07-01")?.overdue).toBe(true);
    expect(findingState(finding(), "2023-07-01")).toMatchObject({ status: "recorded", overdue: true });
    expect(findingState(finding(), "2023-05-08")).toBeUndefined();
  });

  test("DUE-2 a report stops the clock on its day, a return starts it again", () => {
    const one = finding(conclude, report("2023-07-05"), verify("2023-07-10", "returned"), report("2023-07-20"));
    const overdueOn = (day: CalendarDay) => findingState(one, day)?.overdue;
    expect(overdueOn("2023-07-04")).toBe(true);
    expect(overdueOn("2023-07-05")).toBe(false);
    expect(overdueOn("2023-07-09")).toBe(false);
    expect(overdueOn("2023-07-10")).toBe(true);
    expect(overdueOn("2023-07-19")).toBe(true);
    expect(overdueOn("2023-07-20")).toBe(false);
    expect(overdueOn("2030-01-01")).toBe(false);
  });

  test("DUE-3 an extension moves the due date from the day it was granted", () => {
    const one = finding(conclude, { act: "extend", on: "2023-07-10", from: "2023-06-30", until: "2023-08-31" });
    expect(findingState(one, "2023-07-09")).toMatchObject({ due: "2023-06-30", overdue: true });
    expect(findingState(one, "2023-07-10")).toMatchObject({ due: "2023-08-31", overdue: false });
    expect(findingState(one, "2023-09-01")?.overdue).toBe(true);
  });

  test.each<[string, FindingActFacts[]]>([
    ["accepted", [conclude, report("2023-06-01"), verify("2023-06-02", "accepted")]],
    ["closed", [conclude, report("2023-06-01"), verify("2023-06-02", "accepted"), { act: "close", on: "2023-06-03" }]],
    ["dismissed", [{ act: "dismiss", on: "2023-06-01" }]],
    ["transferred", [conclude, { act: "transfer", on: "2023-06-01", to: "Sở" }]],
  ])("DUE-1 what is %s is not overdue", (status, acts) => {
    expect(findingState(finding(...acts), "2024-01-01")).toMatchObject({ status, overdue: false, unfinished: false });
  });
});

describe("DUE-4 on time", () => {
  test("DUE-4 is accepted with its report on the due date in force or before", () => {
    const accepted = (on: CalendarDay) =>
      findingState(finding(conclude, report(on), verify("2023-08-01", "accepted")), "2023-09-01");
    expect(accepted("2023-06-30")).toMatchObject({ onTime: true, lateUntil: null });
    expect(accepted("2023-07-01")).toMatchObject({ onTime: false, lateUntil: "2023-07-01" });
    expect(findingState(finding(conclude, report("2023-06-01")), "2023-09-01")?.onTime).toBeNull();
    const returned = finding(
      conclude,
      report("2023-06-01"),
      verify("2023-06-20", "returned"),
      report("2023-07-03"),
      verify("2023-07-04", "accepted"),
    );
    expect(findingState(returned, "2023-09-01")).toMatchObject({ onTime: false, reportedOn: "2023-07-03" });
  });

  test("DUE-5 days late run to the as-of day, or to the report that stands", () => {
    const lateOn = (one: FindingFacts, day: CalendarDay) => findingState(one, day)?.lateUntil;
    expect(lateOn(finding(conclude), "2023-07-10")).toBe("2023-07-10");
    expect(lateOn(finding(conclude, report("2023-07-05")), "2023-07-10")).toBe("2023-07-05");
    expect(lateOn(finding(conclude, report("2023-06-05")), "2023-07-10")).toBeNull();
    expect(lateOn(finding(conclude, { act: "transfer", on: "2023-07-05", to: "Sở" }), "2023-07-10")).toBeNull();
    expect(lateness("2023-06-30", "2023-07-10", announcedCalendar)).toEqual({ daysLate: 10, workingDaysLate: 6 });
  });
});

describe("ASOF-1 items", () => {
  const explain = () => "";
  const pending = concludedVisit({ deadline: { kind: "pending", term: { count: 10, dayKind: "working" } } });
  const itemOn = (asOf: CalendarDay, visit = pending.visit) => {
    const { units, calendar } = contextOn();
    return findingItem(visit, lastFinding(visit), { asOf, units, calendar, explain });
  };

  test("ASOF-1 a deadline that waits has no date before the conclusion, a forecast instead", () => {
    expect(itemOn("2023-05-08")).toBeUndefined();
    expect(itemOn("2023-05-14")?.deadline).toMatchObject({
      due: null,
      original: null,
      trigger: { kind: "conclusion", on: null },
      calendarVersion: null,
      forecast: "2023-05-26",
    });
    expect(itemOn("2023-05-15")?.deadline).toMatchObject({
      due: "2023-05-29",
      trigger: { on: "2023-05-15" },
      forecast: null,
    });
  });

  test("ASOF-1 a forecast date is not provisional because the pinned one is", () => {
    const deadline = { ...lastFinding(pending.visit).deadline, provisional: true };
    const visit = { ...pending.visit, findings: [{ ...lastFinding(pending.visit), deadline }] };
    expect(itemOn("2023-05-14", visit)?.deadline.provisional).toBe(false);
    expect(itemOn("2023-05-15", visit)?.deadline.provisional).toBe(true);
  });

  test("ASOF-1 an item shows what had happened by its day, reports with their verifications", () => {
    const { visit, findingId } = concludedVisit();
    const done = after(
      visit,
      { type: "finding.report", findingId, on: "2023-07-05", by: "UBND xã", text: "một" },
      { type: "finding.verify", findingId, on: "2023-07-10", by: "B", result: "returned", text: "thiếu" },
      { type: "finding.report", findingId, on: "2023-07-12", by: "UBND xã", text: "hai" },
      { type: "finding.verify", findingId, on: "2023-07-15", by: "B", result: "accepted" },
      { type: "finding.close", findingId, on: "2023-07-16", by: "B" },
    );
    expect(itemOn("2023-07-31", done)).toMatchObject({
      number: "2023-001.1",
      unitName: "Unit commune",
      status: "closed",
      closedOn: "2023-07-16",
      daysLate: 12,
      onTime: false,
      remediations: [
        { text: "một", verification: { result: "returned", text: "thiếu" } },
        { text: "hai", verification: { result: "accepted" } },
      ],
      verification: { on: "2023-07-15" },
    });
    expect(itemOn("2023-07-11", done)).toMatchObject({
      status: "returned",
      overdue: true,
      daysLate: 11,
      closedOn: null,
      verification: { result: "returned" },
    });
    expect(itemOn("2023-07-11", done)?.remediations).toHaveLength(1);
  });
});

test("UNIT-4 a hand-over recorded ahead of its day finds only what is unfinished by then", () => {
  const handOver: FindingActFacts = { act: "hand-over", on: "2023-07-01", from: "commune", to: "heir" };
  const close: FindingActFacts = { act: "close", on: "2023-06-20" };
  const done = finding(conclude, handOver, report("2023-06-01"), verify("2023-06-10", "accepted"), close);
  expect(findingState(done, "2023-08-01")?.responsibleUnitId).toBe("commune");
  expect(findingState(finding(conclude, handOver), "2023-08-01")?.responsibleUnitId).toBe("heir");
  expect(findingState(finding(conclude, handOver), "2023-06-30")?.responsibleUnitId).toBe("commune");
});
