import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, dayFromNumber } from "../day.ts";
import { type CalendarFrequency, nextPeriod, periodOfKey, periodOn } from "./period.ts";

const frequencies: readonly CalendarFrequency[] = ["weekly", "monthly", "quarterly", "half-yearly", "yearly"];

test("DUTY-1 periods are weeks, months, quarters, halves and years", () => {
  expect(periodOn("monthly", "2024-02-29", 1)).toEqual({ key: "2024-02", from: "2024-02-01", to: "2024-02-29" });
  expect(periodOn("quarterly", "2026-08-15", 1)).toEqual({ key: "2026-Q3", from: "2026-07-01", to: "2026-09-30" });
  expect(periodOn("half-yearly", "2026-12-31", 1)).toEqual({ key: "2026-H2", from: "2026-07-01", to: "2026-12-31" });
  expect(periodOn("yearly", "2026-05-01", 1)).toEqual({ key: "2026", from: "2026-01-01", to: "2026-12-31" });
});

test("DUTY-1 with the 15th as start day, March runs from 15 February to 14 March and the year from 15 December", () => {
  expect(periodOn("monthly", "2026-02-15", 15)).toEqual({ key: "2026-03", from: "2026-02-15", to: "2026-03-14" });
  expect(periodOn("quarterly", "2025-12-20", 15)).toEqual({ key: "2026-Q1", from: "2025-12-15", to: "2026-03-14" });
  expect(periodOn("yearly", "2026-12-14", 15)).toEqual({ key: "2026", from: "2025-12-15", to: "2026-12-14" });
});

test("DUTY-1 weeks are numbered as in ISO 8601, across the turn of the year", () => {
  expect(periodOn("weekly", "2027-01-01", 1)).toEqual({ key: "2026-W53", from: "2026-12-28", to: "2027-01-03" });
  expect(periodOn("weekly", "2024-12-30", 1).key).toBe("2025-W01");
});

test("DUTY-1 every day lies in one period, which its key names and which the next one follows", () => {
  const day = fc.integer({ min: -20_000, max: 60_000 }).map(dayFromNumber);
  const startDay = fc.integer({ min: 1, max: 28 });
  fc.assert(
    fc.property(fc.constantFrom(...frequencies), day, startDay, (frequency, on, start) => {
      const period = periodOn(frequency, on, start);
      expect(period.from <= on && on <= period.to).toBe(true);
      expect(periodOfKey(frequency, period.key, start)).toEqual(period);
      expect(nextPeriod(frequency, period, start).from).toBe(addDays(period.to, 1));
      expect(periodOn(frequency, period.from, start)).toEqual(period);
    }),
  );
});

test("DUTY-1 a key of another frequency, or of no period, is none", () => {
  expect(periodOfKey("monthly", "2026-Q1", 1)).toBeUndefined();
  expect(periodOfKey("monthly", "2026-13", 1)).toBeUndefined();
  expect(periodOfKey("monthly", "2026-00", 15)).toBeUndefined();
  expect(periodOfKey("weekly", "2025-W53", 1)).toBeUndefined();
  expect(periodOfKey("quarterly", "2026-q2", 1)?.key).toBe("2026-Q2");
  expect(periodOfKey("yearly", "tháng 3", 1)).toBeUndefined();
});
