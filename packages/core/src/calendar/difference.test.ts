import { expect, test } from "vitest";
import { changeCalendar } from "../change/register-changes.ts";
import type { CalendarDocument } from "../model/calendar-document.ts";
import { announcedCalendar } from "./announced.ts";
import { compareCalendars } from "./difference.ts";
import type { CalendarContent } from "./model.ts";
import { isWorkingDay } from "./working-days.ts";

const document: CalendarDocument = {
  kind: "calendar",
  schemaVersion: 1,
  revision: 1,
  id: "calendar",
  current: announcedCalendar,
  earlier: [],
  history: [],
};

function changed(...changes: Parameters<typeof changeCalendar>[1][]): CalendarContent {
  let current = document;
  for (const change of changes) {
    const next = changeCalendar(current, change);
    if (!next.ok) throw new Error(next.problem.code);
    current = next.value;
  }
  return current.current;
}

test("CAL-10 the same calendar differs in nothing", () => {
  expect(compareCalendars(announcedCalendar, structuredClone(announcedCalendar))).toEqual({
    yearsAdded: [],
    yearsRemoved: [],
    nowOff: [],
    nowWorked: [],
  });
});

test("CAL-10 days that are worked no longer, and days that now are", () => {
  const after = changed(
    { type: "calendar.set-off", day: "2026-08-28", source: "x", provisional: false },
    { type: "calendar.set-worked", day: "2026-11-21", source: "x" },
    { type: "calendar.clear", day: "2026-08-31" },
    { type: "calendar.set-off", day: "2026-11-22", source: "x", provisional: false },
  );
  expect(compareCalendars(announcedCalendar, after)).toEqual({
    yearsAdded: [],
    yearsRemoved: [],
    nowOff: ["2026-08-28"],
    nowWorked: ["2026-08-31", "2026-11-21"],
  });
});

test("CAL-11 the first entry of a year that is not listed leaves the law's days off standing", () => {
  const after = changed({ type: "calendar.set-off", day: "2027-01-05", source: "x", provisional: false });
  expect(compareCalendars(announcedCalendar, after)).toEqual({
    yearsAdded: [2027],
    yearsRemoved: [],
    nowOff: ["2027-01-05"],
    nowWorked: [],
  });
  expect(isWorkingDay(after, "2027-01-01")).toBe(false);
  expect(compareCalendars(after, announcedCalendar)).toMatchObject({ yearsRemoved: [2027], nowWorked: ["2027-01-05"] });
});

test("CAL-11 clearing a day of a year that is not listed changes no other day", () => {
  const after = changed({ type: "calendar.clear", day: "2028-03-03" });
  expect(compareCalendars(announcedCalendar, after)).toMatchObject({ nowOff: [], nowWorked: [] });
});
