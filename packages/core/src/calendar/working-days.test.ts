import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type CalendarDay, dayFromNumber, daysBetween } from "../day.ts";
import { announcedCalendar } from "./announced.ts";
import type { CalendarContent } from "./model.ts";
import { addWorkingDays, isProvisional, isWorkingDay, nextWorkingDay, workingDaysBetween } from "./working-days.ts";

/** Any day from 1950 to 2149: announced years and many by the law's rule on both sides. */
const anyDay = fc.integer({ min: -7305, max: 65_742 }).map(dayFromNumber);
const anyCount = fc.integer({ min: 1, max: 3650 });

describe("laws", () => {
  test("CAL-6 counting back gives the count, and the result is worked", () => {
    fc.assert(
      fc.property(anyDay, anyCount, (from, count) => {
        const { day } = addWorkingDays(announcedCalendar, from, count);
        expect(workingDaysBetween(announcedCalendar, from, day).count).toBe(count);
        expect(isWorkingDay(announcedCalendar, day)).toBe(true);
      }),
    );
  });

  test("CAL-6 one more day to count ends later, a later start never ends earlier", () => {
    fc.assert(
      fc.property(anyDay, anyCount, (from, count) => {
        const { day } = addWorkingDays(announcedCalendar, from, count);
        expect(addWorkingDays(announcedCalendar, from, count + 1).day > day).toBe(true);
        expect(addWorkingDays(announcedCalendar, addDays(from, 1), count).day >= day).toBe(true);
      }),
    );
  });

  test("CAL-6 counting in two steps is counting once", () => {
    fc.assert(
      fc.property(anyDay, anyCount, anyCount, (from, first, second) => {
        const between = addWorkingDays(announcedCalendar, from, first).day;
        expect(addWorkingDays(announcedCalendar, between, second).day).toBe(
          addWorkingDays(announcedCalendar, from, first + second).day,
        );
      }),
    );
  });

  test("CAL-6 days between are the worked days one by one, and change sign with the order", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 800 }), (from, length) => {
        const to = addDays(from, length);
        let worked = 0;
        for (let step = 1; step <= length; step++) if (isWorkingDay(announcedCalendar, addDays(from, step))) worked++;
        expect(workingDaysBetween(announcedCalendar, from, to).count).toBe(worked);
        expect(workingDaysBetween(announcedCalendar, to, from).count + worked).toBe(0);
      }),
    );
  });

  test("CAL-6 the next working day is the first worked on or after", () => {
    fc.assert(
      fc.property(anyDay, (from) => {
        const { day } = nextWorkingDay(announcedCalendar, from);
        expect(isWorkingDay(announcedCalendar, day)).toBe(true);
        for (let step = 0; step < daysBetween(from, day); step++) {
          expect(isWorkingDay(announcedCalendar, addDays(from, step))).toBe(false);
        }
      }),
    );
  });
});

describe("provisional", () => {
  test.each<[CalendarDay, number, CalendarDay, boolean]>([
    ["2026-11-20", 1, "2026-11-23", true],
    ["2026-11-19", 1, "2026-11-20", false],
    ["2026-11-20", 2, "2026-11-25", true],
    ["2026-12-30", 1, "2026-12-31", false],
    ["2026-12-31", 1, "2027-01-04", true],
    ["2020-12-31", 1, "2021-01-04", false],
    ["2020-12-30", 1, "2020-12-31", true],
  ])("CAL-5 %s + %i is %s, provisional: %s", (from, count, day, provisional) => {
    expect(addWorkingDays(announcedCalendar, from, count)).toEqual({ day, provisional });
  });

  test("CAL-5 a range is provisional exactly when one of its days is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 18_000, max: 21_500 }).map(dayFromNumber), fc.nat({ max: 900 }), (from, length) => {
        let touched = false;
        for (let step = 0; step <= length; step++) {
          const day = addDays(from, step);
          if (isProvisional(announcedCalendar, day, day)) touched = true;
        }
        expect(isProvisional(announcedCalendar, from, addDays(from, length))).toBe(touched);
      }),
    );
  });

  test("CAL-5 a listed year that is not announced is used, and provisional", () => {
    const expected: CalendarContent = {
      weekend: [6, 7],
      years: [{ year: 2027, announced: false, source: "s", daysOff: [], workedDays: [] }],
    };
    expect(addWorkingDays(expected, "2026-12-31", 1)).toEqual({ day: "2027-01-01", provisional: true });
  });
});

describe("edges", () => {
  test("DAY-1 counting past 2199 is a problem with its numbers, not a wrong day", () => {
    expect(() => addWorkingDays(announcedCalendar, "2199-12-30", 5)).toThrow(
      expect.objectContaining({
        problem: { code: "day-out-of-range", params: { from: "2199-12-30", count: 5, last: "2199-12-31" } },
      }),
    );
  });

  test.each([0, -1, 1.5, Number.NaN])("CAL-6 a count of %d is a bug of the caller", (count) => {
    expect(() => addWorkingDays(announcedCalendar, "2024-01-02", count)).toThrow(RangeError);
  });

  test("CAL-1 the weekend is data: with only Sunday off Saturdays count", () => {
    const calendar: CalendarContent = { ...announcedCalendar, weekend: [7] };
    expect(addWorkingDays(calendar, "2024-03-01", 1).day).toBe("2024-03-02");
    expect(addWorkingDays(calendar, "2024-03-02", 1).day).toBe("2024-03-04");
  });

  test("CAL-4 a calendar without any year counts by the law's rule", () => {
    expect(addWorkingDays({ weekend: [6, 7], years: [] }, "2024-02-05", 10)).toEqual({
      day: "2024-02-26",
      provisional: true,
    });
  });
});
