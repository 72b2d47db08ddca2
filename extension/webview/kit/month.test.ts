import { type CalendarDay, dayFromNumber, daysBetween, weekdayOf } from "@cchc/core/day";
import fc from "fast-check";
import { expect, test } from "vitest";
import { addMonths, dayByKey, weeksOf } from "./month.ts";

const day = fc.integer({ min: -20_000, max: 60_000 }).map(dayFromNumber);

test("PFORM-6 a month is whole weeks from Monday that hold all of its days", () => {
  fc.assert(
    fc.property(day, (one) => {
      const weeks = weeksOf(one);
      const days = weeks.flat();
      expect(weeks.every((week) => week.length === 7 && weekdayOf(week[0] as CalendarDay) === 1)).toBe(true);
      expect(days).toContain(one);
      expect(days.every((other, index) => daysBetween(days[0] as CalendarDay, other) === index)).toBe(true);
    }),
  );
});

test("PFORM-6 keys move by a day, a week and a month", () => {
  expect(dayByKey("2026-01-31", "PageDown")).toBe("2026-02-28");
  expect(dayByKey("2026-01-01", "ArrowLeft")).toBe("2025-12-31");
  expect(dayByKey("2026-11-22", "Home")).toBe("2026-11-16");
  expect(dayByKey("2026-11-22", "a")).toBeUndefined();
  expect(addMonths("2024-03-31", -1)).toBe("2024-02-29");
  expect(addMonths("2026-01-15", -13)).toBe("2024-12-15");
});
