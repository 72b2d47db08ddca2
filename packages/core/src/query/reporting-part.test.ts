import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../day.ts";
import { reportingYear } from "./period.ts";
import { daysOfPart, partOfDays, readPeriod, reportingParts } from "./reporting-part.ts";

test("PERDOC-1 quarters and six months are typed in several ways, and are the days of the reporting year", () => {
  const firstQuarter = { from: "2025-12-15", to: "2026-03-14" };
  for (const text of ["2026-Q1", "Q1/2026", " q1/2026 ", "2026/Q1", "Q1-2026"])
    expect(readPeriod(text, "12-15")).toEqual(firstQuarter);
  expect(readPeriod("2026-6T", "12-15")).toEqual({ from: "2025-12-15", to: "2026-06-14" });
  expect(readPeriod("2026-H1", "12-15")).toEqual(readPeriod("6t/2026", "12-15"));
  expect(readPeriod("2026-Q3", "12-15")).toEqual({ from: "2026-06-15", to: "2026-09-14" });
  expect(readPeriod("2026-Q4", "01-01")).toEqual({ from: "2026-10-01", to: "2026-12-31" });
  expect(readPeriod("1/1/2021..30/9/2023", "12-15")).toEqual({ from: "2021-01-01", to: "2023-09-30" });
  for (const text of ["2026-Q5", "2026-Q0", "Q1", "2026", "1900-Q1", "9999-Q1", "2026-3T", "2026-Q1..2026-Q2", ""])
    expect(readPeriod(text, "12-15")).toBeUndefined();
});

test("PERDOC-1 four quarters make the year, whatever its first day, and their days tell which they are", () => {
  const start = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(two);
  fc.assert(
    fc.property(start, fc.integer({ min: 1950, max: 2100 }), (day, year) => {
      const whole = reportingYear(year, day);
      const quarters = (["Q1", "Q2", "Q3", "Q4"] as const).map((part) => daysOfPart({ part, year }, day));
      expect([quarters[0]?.from, quarters.at(-1)?.to]).toEqual([whole.from, whole.to]);
      for (const [index, quarter] of quarters.slice(1).entries())
        expect(quarter.from).toBe(addDays(quarters[index]?.to ?? whole.to, 1));
      for (const part of reportingParts)
        expect(partOfDays(daysOfPart({ part, year }, day), day)).toEqual({ part, year });
      expect(partOfDays(whole, day)).toBeUndefined();
    }),
  );
});

function two([month, day]: readonly [number, number]): string {
  return `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
