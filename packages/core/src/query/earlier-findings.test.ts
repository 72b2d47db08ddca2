import { describe, expect, test } from "vitest";
import { checkFollowUp } from "../check/check-follow-up.ts";
import type { UnitEvent } from "../model/units.ts";
import type { Visit } from "../model/visit.ts";
import { after, concludedVisit, findingToAdd, plannedVisit, someUnits, unit } from "../test-support/workbench.ts";
import { earlierFindings, unmentionedFindings } from "./earlier-findings.ts";
import { unitDirectory } from "./unit-directory.ts";

const units = unitDirectory(someUnits());
const numbers = (list: readonly { number: string }[]) => list.map(({ number }) => number);
const followUp = (unitId = "commune") => {
  const planned = plannedVisit({ number: "2023-002", unitId, on: "2023-09-01", visitKind: "follow-up" });
  return after(planned, { type: "visit.start", on: "2023-09-01" });
};

describe("COVER-5 earlier findings", () => {
  test("COVER-5 are those found in the unit, or passed to it, with due date and whether overdue", () => {
    const { visit, findingId } = concludedVisit();
    expect(earlierFindings(followUp(), [visit], units, "2023-09-01")).toEqual([
      {
        id: findingId,
        number: "2023-001.1",
        title: "Hồ sơ trễ hạn",
        status: "concluded",
        due: "2023-06-30",
        overdue: true,
        responsibleUnitId: "commune",
      },
    ]);
    expect(earlierFindings(followUp("district"), [visit], units, "2023-09-01")).toEqual([]);
    const passed = after(visit, {
      type: "finding.hand-over",
      on: "2023-08-01",
      eventId: "e",
      from: "commune",
      to: "district",
      findingIds: [findingId],
    });
    expect(numbers(earlierFindings(followUp("district"), [passed], units, "2023-09-01"))).toEqual(["2023-001.1"]);
  });

  test("COVER-5 are also those left with a unit that became this one, over two mergers, and not before these", () => {
    const event = (id: string, unitIds: string[], intoIds: string[], on: UnitEvent["on"]): UnitEvent => ({
      ...{ id, event: "merge", unitIds, intoIds, heirId: null, on, document: "NQ 1" },
    });
    const directory = unitDirectory({
      units: [
        unit("commune", null, null, "2023-06-01"),
        unit("middle", null, "2023-06-01", "2023-08-01"),
        unit("last", null, "2023-08-01"),
      ],
      events: [event("e1", ["commune"], ["middle"], "2023-06-01"), event("e2", ["middle"], ["last"], "2023-08-01")],
    });
    const { visit } = concludedVisit();
    const later: Visit = { ...followUp(), unitId: "last" };
    expect(numbers(earlierFindings(later, [visit], directory, "2023-09-01"))).toEqual(["2023-001.1"]);
    expect(earlierFindings({ ...later, unitId: "middle" }, [visit], directory, "2023-09-01")).toHaveLength(1);
    expect(earlierFindings({ ...later, unitId: "other-commune" }, [visit], directory, "2023-09-01")).toEqual([]);
  });
});

describe("COVER-6 a follow-up visit", () => {
  const minuted = after(followUp(), { type: "visit.minute", on: "2023-09-02" });
  const { visit: earlier, findingId } = concludedVisit();
  const left = (first: Visit, second: Visit = minuted) =>
    numbers(unmentionedFindings(second, [first, second], units, "2023-12-20"));

  test("COVER-6 leaves unmentioned what nobody came back to since it started", () => {
    expect(left(earlier)).toEqual(["2023-001.1"]);
    const report = { type: "finding.report", findingId, by: "An", text: "Đã sửa" } as const;
    expect(left(after(earlier, { ...report, on: "2023-08-31" }))).toEqual(["2023-001.1"]);
    expect(left(after(earlier, { ...report, on: "2023-09-01" }))).toEqual([]);
    const extended = after(earlier, {
      type: "finding.extend",
      findingId,
      on: "2023-09-05",
      by: "An",
      until: "2023-10-30",
      approvedBy: "Lãnh đạo",
      document: "1/QĐ",
      reason: "mưa lũ",
    });
    expect(left(extended)).toEqual([]);
    expect(numbers(unmentionedFindings(minuted, [extended, minuted], units, "2023-09-04"))).toEqual(["2023-001.1"]);
  });

  test("COVER-6 mentions what one of its own findings points to", () => {
    const again = after(
      minuted,
      findingToAdd({ title: "Vẫn trễ", previousFindingId: findingId, deadline: { kind: "fixed", due: "2023-10-30" } }),
    );
    expect(left(earlier, again)).toEqual([]);
  });

  test("COVER-6 says nothing of what was finished before, of other visits, or before it started", () => {
    const report = { type: "finding.report", findingId, on: "2023-06-01", by: "An", text: "Đã sửa" } as const;
    const verify = { type: "finding.verify", findingId, on: "2023-06-05", by: "Bình", result: "accepted" } as const;
    expect(left(after(earlier, report, verify))).toEqual([]);
    expect(left(earlier, { ...minuted, visitKind: "scheduled" })).toEqual([]);
    expect(unmentionedFindings(minuted, [earlier, minuted], units, "2023-08-31")).toEqual([]);
  });

  test("COVER-6 is remarked on by check once it has its minutes", () => {
    const context = { units, today: "2023-12-20" } as const;
    expect(checkFollowUp("f", followUp(), [earlier], context)).toEqual([]);
    expect(checkFollowUp("f", minuted, [earlier, minuted], context)).toMatchObject([
      { code: "earlier-not-mentioned", path: ["acts", 2], params: { visit: "2023-002", findings: ["2023-001.1"] } },
    ]);
  });
});
