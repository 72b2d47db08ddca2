import { expect, test } from "vitest";
import * as z from "zod";
import { dayFromNumber } from "../day.ts";
import { calendarDaySchema } from "./calendar-day.ts";

test("DAY-1 a day that exists is taken as it is", () => {
  expect(calendarDaySchema.parse("2024-02-29")).toBe("2024-02-29");
});

test.each(["2023-02-30", "2023-2-3", "9/5/2023", "2023--5-09", "2023-05-09\n", "1899-12-31", "x", "", null, 20230509])(
  "DAY-1 %j is refused with one code",
  (value) => {
    const result = calendarDaySchema.safeParse(value);
    expect(result.success).toBe(false);
    expect(result.error?.issues.map((issue) => issue.message)).toEqual(["calendar-day"]);
  },
);

test("DAY-1 the JSON Schema's pattern takes every day there is", () => {
  const schema = z.toJSONSchema(calendarDaySchema);
  const pattern = new RegExp(schema.pattern ?? "(?!)");
  const days = Array.from({ length: 109_573 }, (_, index) => dayFromNumber(index - 25_567));
  expect(days.filter((day) => !pattern.test(day))).toEqual([]);
  expect(pattern.test("2023-13-01")).toBe(false);
  expect(pattern.test("2200-01-01")).toBe(false);
});
