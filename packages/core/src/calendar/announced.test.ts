import { describe, expect, test } from "vitest";
import { addDays, type CalendarDay, parseDay, weekdayOf, yearOf } from "../day.ts";
import { announcedCalendar } from "./announced.ts";
import { calendarContentSchema } from "./model.ts";
import { isProvisional, isWorkingDay, workingDaysBetween } from "./working-days.ts";

/** As printed: weekdays off, Saturdays worked, and the number of working days counted by hand from them. */
const TABLE: { year: number; off: string; worked: string; workingDays: number }[] = [
  { year: 2021, off: "1/1; 10, 11, 12, 15, 16/2; 21/4; 30/4; 3/5; 2, 3/9", worked: "", workingDays: 250 },
  { year: 2022, off: "3/1; 31/1, 1, 2, 3, 4/2; 11/4; 2, 3/5; 1, 2/9", worked: "", workingDays: 249 },
  { year: 2023, off: "2/1; 20, 23, 24, 25, 26/1; 1, 2, 3/5; 1, 4/9", worked: "", workingDays: 249 },
  { year: 2024, off: "1/1; 8, 9, 12, 13, 14/2; 18/4; 29/4, 30/4, 1/5; 2, 3/9", worked: "4/5", workingDays: 251 },
  { year: 2025, off: "1/1; 27, 28, 29, 30, 31/1; 7/4; 30/4, 1/5, 2/5; 1, 2/9", worked: "26/4", workingDays: 250 },
  {
    year: 2026,
    off: "1/1, 2/1; 16, 17, 18, 19, 20/2; 27/4; 30/4, 1/5; 31/8, 1, 2/9; 24/11",
    worked: "10/1, 22/8",
    workingDays: 249,
  },
];

describe.each(TABLE)("$year", ({ year, off, worked, workingDays }) => {
  const daysOff = daysOf(off, year);
  const workedDays = daysOf(worked, year);

  test.each(daysOff)("CAL-3 %s is a weekday off, with its source", (day) => {
    expect(weekdayOf(day)).toBeLessThanOrEqual(5);
    expect(isWorkingDay(announcedCalendar, day)).toBe(false);
    const entry = announcedCalendar.years.flatMap((listed) => listed.daysOff).find((listed) => listed.day === day);
    expect(entry?.source).toMatch(/Bộ luật Lao động 2019|Hoán đổi|Nghị quyết/);
  });

  test.each(workedDays)("CAL-3 %s is a Saturday worked", (day) => {
    expect(weekdayOf(day)).toBe(6);
    expect(isWorkingDay(announcedCalendar, day)).toBe(true);
  });

  test("CAL-3 every other weekday is worked and every other weekend day is off", () => {
    const wrong: CalendarDay[] = [];
    for (let day: CalendarDay = `${year}-01-01`; yearOf(day) === year; day = addDays(day, 1)) {
      const expected = workedDays.includes(day) || (weekdayOf(day) <= 5 && !daysOff.includes(day));
      if (isWorkingDay(announcedCalendar, day) !== expected) wrong.push(day);
    }
    expect(wrong).toEqual([]);
  });

  test(`CAL-3 the year has ${workingDays} working days`, () => {
    expect(workingDaysBetween(announcedCalendar, `${year - 1}-12-31`, `${year}-12-31`).count).toBe(workingDays);
  });
});

test("CAL-2 the announced data are valid content", () => {
  expect(calendarContentSchema.safeParse(announcedCalendar).error?.issues ?? []).toEqual([]);
});

test("CAL-3 every swapped weekday has its worked Saturday, year by year", () => {
  for (const year of announcedCalendar.years) {
    expect(year.workedDays.length).toBe(year.daysOff.filter((entry) => entry.kind === "swap").length);
  }
});

test("CAL-5 of the announced years only 24/11/2026 and the days beside it are provisional", () => {
  const provisional: CalendarDay[] = [];
  for (let day: CalendarDay = "2021-01-01"; day <= "2026-12-31"; day = addDays(day, 1)) {
    if (isProvisional(announcedCalendar, day, day)) provisional.push(day);
  }
  expect(provisional).toEqual(["2026-11-23", "2026-11-24", "2026-11-25"]);
});

/** "1/1; 10, 11/2": a day without a month has the next month that is named. */
function daysOf(printed: string, year: number): CalendarDay[] {
  let month = "";
  const numbers = printed.split(/[;,]\s*/).filter((part) => part !== "");
  return numbers
    .reverse()
    .map((part) => {
      const [dayOfMonth, named] = part.split("/");
      month = named ?? month;
      const day = parseDay(`${dayOfMonth}/${month}/${year}`);
      if (day === undefined) throw new Error(`no day: ${part}`);
      return day;
    })
    .reverse();
}
