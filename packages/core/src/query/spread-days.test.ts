import { expect, test } from "vitest";
import { announcedCalendar } from "../calendar/announced.ts";
import { isWorkingDay } from "../calendar/working-days.ts";
import { spreadDays } from "./spread-days.ts";

test("FLOW-8 visits are spread evenly over the working days of the chosen months", () => {
  const days = spreadDays(6, ["2024-03", "2024-04", "2024-05"], "2024-01-01", announcedCalendar);
  expect(days).toHaveLength(6);
  expect(days.every((day) => isWorkingDay(announcedCalendar, day))).toBe(true);
  expect(days.map((day) => day.slice(0, 7))).toEqual([
    "2024-03",
    "2024-03",
    "2024-04",
    "2024-04",
    "2024-05",
    "2024-05",
  ]);
  expect(new Set(days).size).toBe(6);
});

test("FLOW-8 none is before the day it begins, and months that are over give none", () => {
  const [first] = spreadDays(10, ["2024-03"], "2024-03-20", announcedCalendar);
  expect(first && first >= "2024-03-20").toBe(true);
  expect(spreadDays(3, ["2024-03"], "2024-04-01", announcedCalendar)).toEqual([]);
});

test("FLOW-8 more visits than working days share the days", () => {
  const days = spreadDays(60, ["2024-02"], "2024-02-01", announcedCalendar);
  expect(days).toHaveLength(60);
  expect(new Set(days).size).toBe(16);
});
