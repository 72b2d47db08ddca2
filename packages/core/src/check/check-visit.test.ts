import { describe, expect, test } from "vitest";
import { announcedCalendar } from "../calendar/announced.ts";
import { calendarVersion } from "../calendar/version.ts";
import type { CalendarDay } from "../day.ts";
import type { Finding, FindingAct } from "../model/finding.ts";
import type { Visit } from "../model/visit.ts";
import { unitDirectory } from "../query/unit-directory.ts";
import {
  after,
  concludedVisit,
  findingToAdd,
  lastFinding,
  plannedVisit,
  someUnits,
  startedVisit,
} from "../test-support/workbench.ts";
import { checkVisit, type VisitCheckContext } from "./check-visit.ts";

const context: VisitCheckContext = {
  today: "2023-12-20",
  units: unitDirectory(someUnits()),
  calendar: announcedCalendar,
  areaLists: [],
  people: new Map([["known", "Lê Văn Hòa"]]),
  calendarVersions: new Set([calendarVersion(announcedCalendar)]),
  findingIds: new Set(["earlier"]),
  programmeIds: new Set(["programme"]),
};
const codesOf = (visit: Visit, change: Partial<VisitCheckContext> = {}) =>
  checkVisit("f", visit, { ...context, ...change }).map(({ code, path }) => [code, path.join(".")].join(" ").trim());
const { visit, findingId } = concludedVisit();

/** The visit with something different in its one finding, as if typed into the file. */
function withFinding(change: Partial<Finding>): Visit {
  return { ...visit, findings: [{ ...lastFinding(visit), ...change }] };
}
const signed = { id: "a", by: "B" };
const concluded: FindingAct = { act: "conclude", id: "c", on: "2023-05-15" };
const on = (day: CalendarDay) => ({ ...signed, on: day });

describe("CHECK-1 what contradicts itself", () => {
  test("CHECK-1 FIND-6 who verified is who reported, once by id and once by name", () => {
    const verified = (by: string, result: "accepted" | "returned" = "accepted") =>
      withFinding({
        acts: [
          concluded,
          { act: "report", id: "r", on: "2023-06-01", by: "known", text: "xong", evidenceIds: [] },
          { act: "verify", id: "v", on: "2023-06-02", by, result },
        ],
      });
    expect(codesOf(verified("lê văn hoà"))).toContain("verifier-reported findings.0.acts.2.by");
    expect(codesOf(verified("Lê Văn Hoá"))).not.toContain("verifier-reported findings.0.acts.2.by");
  });

  test("CHECK-1 nothing that came through the door does, but a scheduled visit without notice is remarked on", () => {
    expect(codesOf(visit)).toEqual(["notice-skipped acts"]);
    const unscheduled = { ...visit, visitKind: "surprise" } as const;
    expect(codesOf(unscheduled)).toEqual([]);
  });

  test.each<[string, Visit, string]>([
    ["unknown unit", { ...visit, unitId: "none" }, "unknown-unit unitId"],
    ["unit not in force then", { ...visit, unitId: "new-commune" }, "unit-not-in-force-then unitId"],
    ["area list", { ...visit, areaListId: "none" }, "unknown-area-list areaListId"],
    ["area of no list", { ...visit, areas: [...visit.areas, "workforce"] }, "area-not-looked-at areas.8"],
    ["area not looked at", withFinding({ area: "workforce" }), "area-not-looked-at findings.0.area"],
    ["owner unknown", withFinding({ responsibleUnitId: "none" }), "unknown-unit findings.0.responsibleUnitId"],
    [
      "owner not in force",
      withFinding({ responsibleUnitId: "new-commune" }),
      "unit-not-in-force-then findings.0.responsibleUnitId",
    ],
    [
      "earlier finding unknown",
      withFinding({ previousFindingId: "none" }),
      "previous-finding-unknown findings.0.previousFindingId",
    ],
    ["no plan first", { ...visit, acts: visit.acts.slice(1) }, "act-not-possible acts.0"],
    [
      "act not possible",
      { ...visit, acts: [...visit.acts, { act: "minute", ...on("2023-05-16") }] },
      "act-not-possible acts.4",
    ],
    [
      "act out of order",
      { ...visit, acts: [...visit.acts, { act: "close", ...on("2023-05-14") }] },
      "act-out-of-order acts.4",
    ],
    ["act not yet", { ...visit, acts: [...visit.acts, { act: "close", ...on("2024-01-01") }] }, "act-not-yet acts.4"],
    [
      "closed with unfinished",
      { ...visit, acts: [...visit.acts, { act: "close", ...on("2023-05-16") }] },
      "closed-unfinished acts.4",
    ],
    ["recorded in a concluded visit", withFinding({ acts: [] }), "finding-not-concluded findings.0"],
    [
      "verified before reported",
      withFinding({ acts: [concluded, { act: "verify", ...on("2023-06-01"), result: "accepted" }] }),
      "act-not-possible findings.0.acts.1",
    ],
    [
      "finding act out of order",
      withFinding({ acts: [{ ...concluded, on: "2023-05-08" }] }),
      "act-out-of-order findings.0.acts.0",
    ],
    [
      "due date disagrees",
      withFinding({ deadline: { ...lastFinding(visit).deadline, due: "2023-07-01" } }),
      "deadline-disagrees findings.0.deadline.due",
    ],
    [
      "due before its trigger",
      withFinding({ deadline: { ...lastFinding(visit).deadline, due: "2023-05-01", original: "2023-05-01" } }),
      "due-before-trigger findings.0.deadline.original",
    ],
    [
      "verified by the reporter",
      withFinding({
        acts: [
          concluded,
          { act: "report", ...on("2023-06-01"), by: "Nguyễn Đức", text: "x", evidenceIds: [] },
          { act: "verify", ...on("2023-06-02"), by: "nguyễn đức", result: "returned" },
        ],
      }),
      "verifier-reported findings.0.acts.2.by",
    ],
    [
      "extended to an earlier day",
      withFinding({
        acts: [
          concluded,
          {
            act: "extend",
            ...on("2023-06-01"),
            from: "2023-06-30",
            until: "2023-06-29",
            approvedBy: "known",
            document: "1",
            reason: "x",
          },
        ],
        deadline: { ...lastFinding(visit).deadline, due: "2023-06-29" },
      }),
      "extension-not-later findings.0.acts.1.until",
    ],
    [
      "calendar version not kept",
      withFinding({ deadline: { ...lastFinding(visit).deadline, calendarVersion: "gone" } }),
      "calendar-version-lost findings.0.deadline.calendarVersion",
    ],
  ])("CHECK-1 %s", (_what, broken, expected) => {
    expect(codesOf(broken)).toContain(expected);
  });
});

describe("CHECK-2 what is doubtful", () => {
  test("CHECK-2 a notice and an extension without number, free text for a person, a visit that slipped", () => {
    const doubtful = after(
      plannedVisit({
        team: [
          { person: "Nguyễn Văn A", role: "head" },
          { person: "known", role: "member" },
        ],
        visitKind: "surprise",
      }),
      { type: "visit.start", on: "2023-05-09" },
      findingToAdd({ responsiblePerson: "Chị Hoa" }),
      { type: "visit.minute", on: "2023-05-10" },
      { type: "visit.conclude", on: "2023-05-15", notice: null },
    );
    const extend = {
      type: "finding.extend",
      findingId: lastFinding(doubtful).id,
      on: "2023-06-01",
      by: "B",
      until: "2023-08-01",
      approvedBy: "Giám đốc",
      document: null,
      reason: "x",
    } as const;
    expect(codesOf(after(doubtful, extend))).toEqual([
      "free-text-person team.0",
      "notice-without-number acts.3",
      "extension-without-document findings.0.acts.1",
      "free-text-person findings.0.acts.1.approvedBy",
      "free-text-person findings.0.responsiblePerson",
    ]);
    expect(codesOf(plannedVisit())).toEqual(["visit-slipped acts"]);
    expect(codesOf(plannedVisit({ on: "2023-12-20" }))).toEqual([]);
  });

  test("CHECK-2 a provisional deadline is named until its years are announced", () => {
    const provisional = after(
      startedVisit({ visitKind: "surprise" }),
      findingToAdd({
        deadline: { kind: "started", term: { count: 900, dayKind: "working" }, from: "2023-05-09", trigger: "signing" },
      }),
    );
    expect(lastFinding(provisional).deadline.provisional).toBe(true);
    expect(codesOf(provisional)).toEqual(["deadline-provisional findings.0.deadline"]);
  });

  test("UNIT-4 an owner that ended is named with its heir", () => {
    const event = {
      id: "e",
      event: "merge",
      on: "2025-07-01",
      unitIds: ["commune"],
      intoIds: ["new-commune"],
      heirId: "new-commune",
      document: "NQ",
    } as const;
    const units = unitDirectory({
      units: someUnits().units,
      events: [{ ...event, unitIds: ["commune"], intoIds: ["new-commune"] }],
    });
    expect(codesOf(visit, { units, today: "2025-06-30" })).not.toContain("owner-ended findings.0");
    expect(codesOf(visit, { units, today: "2025-07-01" })).toContain("owner-ended findings.0");
    const handed = after(visit, {
      type: "finding.hand-over",
      on: "2025-07-01",
      eventId: "e",
      from: "commune",
      to: "new-commune",
      findingIds: [findingId],
    });
    expect(codesOf(handed, { units, today: "2025-07-01" })).not.toContain("owner-ended findings.0");
  });
});
