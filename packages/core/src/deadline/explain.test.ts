import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { announcedCalendar } from "../calendar/announced.ts";
import type { CalendarContent } from "../calendar/model.ts";
import { calendarVersion } from "../calendar/version.ts";
import { type CalendarDay, dayFromNumber, daysBetween } from "../day.ts";
import { type Deadline, fixedDeadline, pendingDeadline, pinDeadline, type Term } from "./deadline.ts";
import { explainDeadline } from "./explain.ts";

const VERSION = calendarVersion(announcedCalendar);

test("DL-9 working days: what was counted over, holidays by name, weekends by number", () => {
  const explanation = explainDeadline(pinned({ count: 10, dayKind: "working" }, "2024-02-05"), announcedCalendar);
  expect(explanation).toMatchObject({
    rule: "working-days",
    trigger: "signing",
    from: "2024-02-05",
    count: 10,
    original: "2024-02-26",
    due: "2024-02-26",
    computed: "2024-02-26",
    provisional: false,
    pinnedVersion: VERSION,
    shownVersion: VERSION,
    versionDiffers: false,
    skipped: { weekendDays: 6, workedDays: [] },
  });
  if (explanation.rule !== "working-days") throw new Error(explanation.rule);
  expect(explanation.skipped.daysOff.map(({ day, kind, holiday }) => [day, kind, holiday])).toEqual([
    ["2024-02-08", "holiday", "tet"],
    ["2024-02-09", "holiday", "tet"],
    ["2024-02-12", "holiday", "tet"],
    ["2024-02-13", "compensation", "tet"],
    ["2024-02-14", "compensation", "tet"],
  ]);
  expect(explanation.skipped.daysOff[0]?.name).toBe("Tết Âm lịch");
});

test("DL-9 working days: a worked Saturday and a swapped Monday are named", () => {
  const explanation = explainDeadline(pinned({ count: 10, dayKind: "working" }, "2026-08-20"), announcedCalendar);
  expect(explanation).toMatchObject({
    due: "2026-09-07",
    skipped: {
      workedDays: ["2026-08-22"],
      daysOff: [{ day: "2026-08-31", kind: "swap", holiday: null }, { day: "2026-09-01" }, { day: "2026-09-02" }],
    },
  });
});

test("DL-9 calendar days: a moved end says from where and why", () => {
  const explanation = explainDeadline(pinned({ count: 10, dayKind: "calendar" }, "2024-01-30"), announcedCalendar);
  expect(explanation).toMatchObject({
    rule: "calendar-days",
    due: "2024-02-15",
    moved: { lastDay: "2024-02-09", movedTo: "2024-02-15" },
  });
  if (explanation.rule !== "calendar-days") throw new Error(explanation.rule);
  expect(explanation.moved?.because.map((fact) => fact.kind)).toEqual([
    "holiday",
    "weekend",
    "weekend",
    "holiday",
    "compensation",
    "compensation",
  ]);
});

test("DL-9 calendar days: an end that stayed has nothing to explain", () => {
  const explanation = explainDeadline(pinned({ count: 14, dayKind: "calendar" }, "2024-03-01"), announcedCalendar);
  expect(explanation).toMatchObject({ due: "2024-03-15", moved: null });
});

describe("DL-9 another calendar than the pinned one", () => {
  const later: CalendarContent = {
    ...announcedCalendar,
    years: announcedCalendar.years.map((year) =>
      year.year === 2024
        ? { ...year, daysOff: [...year.daysOff, { day: "2024-02-26", kind: "swap", source: "s" }] }
        : year,
    ),
  };

  test("DL-9 the facts say that the version differs and what it would give now; the deadline stands", () => {
    const deadline = pinned({ count: 10, dayKind: "working" }, "2024-02-05");
    expect(explainDeadline(deadline, later)).toMatchObject({
      original: "2024-02-26",
      due: "2024-02-26",
      computed: "2024-02-27",
      versionDiffers: true,
      pinnedVersion: VERSION,
      shownVersion: calendarVersion(later),
    });
  });
});

test("DL-9 an extended deadline shows both dates, and counts to the first", () => {
  const extended = { ...pinned({ count: 10, dayKind: "working" }, "2024-02-05"), due: "2024-03-29" as const };
  expect(explainDeadline(extended, announcedCalendar)).toMatchObject({
    original: "2024-02-26",
    due: "2024-03-29",
    computed: "2024-02-26",
  });
});

test("DL-9 a pending deadline has its term to show", () => {
  expect(explainDeadline(pendingDeadline({ count: 10, dayKind: "working" }), announcedCalendar)).toEqual({
    rule: "pending",
    trigger: "conclusion",
    count: 10,
    dayKind: "working",
  });
});

test.each<[CalendarDay, object | null]>([
  ["2024-03-04", null],
  ["2024-03-03", { kind: "weekend" }],
  ["2024-04-18", { kind: "holiday", holiday: "hung-kings" }],
])("DL-9 a fixed deadline on %s tells whether that is a day off", (due, dueDayOff) => {
  const fixed = fixedDeadline(due, "2024-03-01", announcedCalendar);
  if (!fixed.ok) throw new Error(fixed.problem.code);
  const explanation = explainDeadline(fixed.value, announcedCalendar);
  expect(explanation).toMatchObject({ rule: "fixed", foundOn: "2024-03-01", due });
  if (explanation.rule !== "fixed") throw new Error(explanation.rule);
  if (dueDayOff === null) expect(explanation.dueDayOff).toBeNull();
  else expect(explanation.dueDayOff).toMatchObject(dueDayOff);
});

test("DL-9 the facts add up: count, days off and weekends are the days from start to end", () => {
  const anyDay = fc.integer({ min: 18_000, max: 22_000 }).map(dayFromNumber);
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 300 }), (from, count) => {
      const explanation = explainDeadline(pinned({ count, dayKind: "working" }, from), announcedCalendar);
      if (explanation.rule !== "working-days") throw new Error(explanation.rule);
      const { skipped, computed } = explanation;
      expect(count + skipped.daysOff.length + skipped.weekendDays).toBe(daysBetween(from, computed));
    }),
  );
});

function pinned(term: Term, from: CalendarDay): Deadline {
  const pending = pendingDeadline(term);
  return pinDeadline({ ...pending, trigger: { kind: "signing", on: null } }, from, announcedCalendar);
}
