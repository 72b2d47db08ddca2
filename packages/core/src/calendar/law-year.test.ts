import { describe, expect, test } from "vitest";
import { weekdayOf } from "../day.ts";
import { announcedCalendar } from "./announced.ts";
import { lawYear } from "./law-year.ts";
import type { CalendarYear } from "./model.ts";

const WEEKEND = [6, 7];

describe("against what was announced", () => {
  test.each(announcedCalendar.years)("CAL-4 $year by the law is the announced year without its swaps", (announced) => {
    expect(entriesOf(lawYear(announced.year, WEEKEND))).toEqual(
      entriesOf(announced).filter(([, kind]) => kind !== "swap"),
    );
  });
});

describe("other years", () => {
  test("CAL-4 2020: one day for 2/9 under the code of 2012, five for Tet", () => {
    expect(lawYear(2020, WEEKEND).daysOff.map((entry) => entry.day)).toEqual([
      "2020-01-01",
      "2020-01-23",
      "2020-01-24",
      "2020-01-27",
      "2020-01-28",
      "2020-01-29",
      "2020-04-02",
      "2020-04-30",
      "2020-05-01",
      "2020-09-02",
    ]);
  });

  test("CAL-4 2027: Tet on a Saturday, 1 May and 24 November by weekday", () => {
    expect(lawYear(2027, WEEKEND).daysOff.map((entry) => entry.day)).toEqual([
      "2027-01-01",
      "2027-02-04",
      "2027-02-05",
      "2027-02-08",
      "2027-02-09",
      "2027-02-10",
      "2027-04-16",
      "2027-04-30",
      "2027-05-03",
      "2027-09-02",
      "2027-09-03",
      "2027-11-24",
    ]);
  });

  test("CAL-4 the Hung Kings' day is off since 2007, 24 November since 2026, Tet has five days since 2014", () => {
    const days = (year: number, holiday: string) =>
      lawYear(year, WEEKEND).daysOff.filter((entry) => entry.holiday === holiday).length;
    expect([days(2006, "hung-kings"), days(2007, "hung-kings")]).toEqual([0, 1]);
    expect([days(2025, "culture-day"), days(2026, "culture-day")]).toEqual([0, 1]);
    expect([days(2013, "tet"), days(2014, "tet")]).toEqual([4, 5]);
  });

  test("CAL-4 in every year each entry is a weekday, no day comes twice, nothing is announced", () => {
    for (let year = 1900; year <= 2199; year++) {
      const { announced, daysOff, workedDays } = lawYear(year, WEEKEND);
      expect({ year, announced, workedDays }).toEqual({ year, announced: false, workedDays: [] });
      expect(new Set(daysOff.map((entry) => entry.day)).size).toBe(daysOff.length);
      expect(daysOff.filter((entry) => weekdayOf(entry.day) > 5 || !entry.day.startsWith(`${year}-`))).toEqual([]);
    }
  });
});

function entriesOf(year: CalendarYear) {
  return year.daysOff.map((entry) => [entry.day, entry.kind, entry.holiday]);
}
