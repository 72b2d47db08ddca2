import fc from "fast-check";
import { expect, test } from "vitest";
import { announcedCalendar } from "../calendar/announced.ts";
import { addDays, type CalendarDay, dayFromNumber } from "../day.ts";
import { lateness } from "./lateness.ts";

test.each<[CalendarDay, CalendarDay, number, number]>([
  ["2024-02-05", "2024-02-04", 0, 0],
  ["2024-02-05", "2024-02-05", 0, 0],
  ["2024-02-05", "2024-02-06", 1, 1],
  ["2024-02-07", "2024-02-14", 7, 0],
  ["2024-02-07", "2024-02-15", 8, 1],
  ["2024-05-03", "2024-05-05", 2, 1],
])("DL-10 due %s, on %s: %i days late, %i of them working days", (due, day, daysLate, workingDaysLate) => {
  expect(lateness(due, day, announcedCalendar)).toEqual({ daysLate, workingDaysLate });
});

test("DL-10 a day later is a day later, and at most one working day", () => {
  fc.assert(
    fc.property(fc.integer({ min: 18_000, max: 22_000 }).map(dayFromNumber), fc.nat({ max: 500 }), (due, days) => {
      const today = lateness(due, addDays(due, days), announcedCalendar);
      const tomorrow = lateness(due, addDays(due, days + 1), announcedCalendar);
      expect(tomorrow.daysLate).toBe(today.daysLate + 1);
      expect([0, 1]).toContain(tomorrow.workingDaysLate - today.workingDaysLate);
    }),
  );
});
