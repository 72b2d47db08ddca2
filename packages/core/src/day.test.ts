import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  type CalendarDay,
  dayFromNumber,
  dayNumber,
  dayParts,
  daysBetween,
  formatDay,
  isCalendarDay,
  parseDay,
  weekdayOf,
  yearOf,
} from "./day.ts";

const MILLISECONDS_PER_DAY = 86_400_000;
const FIRST = Date.UTC(1900, 0, 1) / MILLISECONDS_PER_DAY;
const LAST = Date.UTC(2199, 11, 31) / MILLISECONDS_PER_DAY;

const anyDay = fc.integer({ min: FIRST, max: LAST }).map(dayFromNumber);

describe("arithmetic", () => {
  test("DAY-1 every day from 1900 to 2199 agrees with Date in UTC", () => {
    const wrong: string[] = [];
    for (let number = FIRST; number <= LAST; number++) {
      const date = new Date(number * MILLISECONDS_PER_DAY);
      const iso = date.toISOString().slice(0, 10);
      const day = dayFromNumber(number);
      const parts = dayParts(day);
      const agrees =
        day === iso &&
        isCalendarDay(day) &&
        dayNumber(day) === number &&
        weekdayOf(day) === ((date.getUTCDay() + 6) % 7) + 1 &&
        yearOf(day) === date.getUTCFullYear() &&
        parts.year === date.getUTCFullYear() &&
        parts.month === date.getUTCMonth() + 1 &&
        parts.day === date.getUTCDate() &&
        formatDay(parts.year, parts.month, parts.day) === day;
      if (!agrees) wrong.push(iso);
    }
    expect(wrong).toEqual([]);
    expect(LAST - FIRST + 1).toBe(109_573);
  });

  test("DAY-1 adding days and counting days between are inverse", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
        expect(addDays(addDays(day, count), -count)).toBe(day);
      }),
    );
  });

  test("DAY-1 the order of days is the order of their text", () => {
    fc.assert(fc.property(anyDay, anyDay, (left, right) => left < right === daysBetween(left, right) > 0));
  });
});

describe("days that exist", () => {
  test.each(["2024-02-29", "2000-02-29", "1900-01-01", "2199-12-31"])("DAY-1 %s is a day", (text) => {
    expect(isCalendarDay(text)).toBe(true);
  });

  test.each([
    "2023-02-29",
    "2023-02-30",
    "2100-02-29",
    "2023-04-31",
    "2023-13-01",
    "2023-00-10",
    "2023-01-00",
    "1899-12-31",
    "2200-01-01",
    "2023-1-1",
    "2023-01-01T00:00",
    "2023-01-01\n",
    "٢٠٢٣-01-01",
    "",
  ])("DAY-1 %j is no day", (text) => {
    expect(isCalendarDay(text)).toBe(false);
  });
});

describe("days as typed", () => {
  test.each<[string, CalendarDay]>([
    ["2023-05-09", "2023-05-09"],
    ["9/5/2023", "2023-05-09"],
    ["09/05/2023", "2023-05-09"],
    ["9-5-2023", "2023-05-09"],
    ["9.5.2023", "2023-05-09"],
    ["  9/5/2023 ", "2023-05-09"],
    ["31/12/2023", "2023-12-31"],
    ["29/2/2024", "2024-02-29"],
  ])("DAY-2 %s is %s, day first", (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  test.each([
    "12/31/2023",
    "5/13/2023",
    "2023-02-30",
    "30/2/2023",
    "29/2/2023",
    "9/5/23",
    "9/5-2023",
    "2023/05/09",
    "x",
  ])("DAY-2 %s is refused, never read month first", (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  test("DAY-2 every day is read back from the way it is shown", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: dayOfMonth } = dayParts(day);
        expect(parseDay(`${dayOfMonth}/${month}/${year}`)).toBe(day);
      }),
    );
  });
});
