import { addDays, type CalendarDay, dayParts, formatDay, isCalendarDay, weekdayOf, yearOf } from "../day.ts";
import type { DutyFrequency } from "../model/codes.ts";
import type { Period } from "../query/period.ts";

/** The frequencies whose turns follow the calendar. */
export type CalendarFrequency = Exclude<DutyFrequency, "after-visit">;

/** One turn: what people call it (`2026-03`, `2026-Q1`, `2026-H1`, `2026`, `2026-W12`) and its days, both ends in. */
export interface DutyPeriod extends Period {
  key: string;
}

const monthsIn: { readonly [F in Exclude<CalendarFrequency, "weekly">]: number } = {
  monthly: 1,
  quarterly: 3,
  "half-yearly": 6,
  yearly: 12,
};

/**
 * The period that `day` lies in. With a start day after the first, "March" runs from that day of February to the day
 * before it in March, and quarters, halves and years are made of such months (SPEC DUTY-1).
 */
export function periodOn(frequency: CalendarFrequency, day: CalendarDay, startDay: number): DutyPeriod {
  if (frequency === "weekly") return weekOn(day);
  const { year, month, day: dayOfMonth } = dayParts(day);
  const shifted = year * 12 + (month - 1) + (startDay > 1 && dayOfMonth >= startDay ? 1 : 0);
  const size = monthsIn[frequency];
  return monthsFrom(frequency, shifted - (shifted % size), size, startDay);
}

/** The period after `period`. */
export function nextPeriod(frequency: CalendarFrequency, period: Period, startDay: number): DutyPeriod {
  return periodOn(frequency, addDays(period.to, 1), startDay);
}

/** The period with this key; undefined when no period of that frequency is called so. */
export function periodOfKey(frequency: CalendarFrequency, key: string, startDay: number): DutyPeriod | undefined {
  const match = /^(\d{4})(?:-(?:(\d{2})|Q([1-4])|H([12])|W(\d{2})))?$/i.exec(key.trim());
  if (match === null) return undefined;
  const [year, month, quarter, half, week] = match
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || year < 1901 || year > 2198) return undefined;
  // The day of the month before the start day always lies in the month that names the period.
  const last = monthNamed({ month, quarter, half });
  const day =
    week === undefined
      ? formatDay(year, last, Math.max(1, startDay - 1))
      : addDays(weekOn(formatDay(year, 1, 4)).from, 7 * (week - 1));
  if (!isCalendarDay(day)) return undefined;
  const period = periodOn(frequency, day, startDay);
  return period.key === key.trim().toUpperCase() ? period : undefined;
}

function monthNamed(named: {
  month: number | undefined;
  quarter: number | undefined;
  half: number | undefined;
}): number {
  if (named.month !== undefined) return named.month;
  if (named.quarter !== undefined) return named.quarter * 3;
  return named.half === undefined ? 12 : named.half * 6;
}

function monthsFrom(
  frequency: Exclude<CalendarFrequency, "weekly">,
  firstMonth: number,
  size: number,
  startDay: number,
): DutyPeriod {
  const lastMonth = firstMonth + size - 1;
  return {
    key: keyOf(frequency, firstMonth, size),
    from: startOf(firstMonth, startDay),
    to: addDays(startOf(lastMonth + 1, startDay), -1),
  };
}

/** The day on which the month with this number (year × 12 + month − 1) begins. */
function startOf(monthNumber: number, startDay: number): CalendarDay {
  const begins = startDay > 1 ? monthNumber - 1 : monthNumber;
  return formatDay(Math.floor(begins / 12), (begins % 12) + 1, startDay);
}

function keyOf(frequency: Exclude<CalendarFrequency, "weekly">, firstMonth: number, size: number): string {
  const year = Math.floor(firstMonth / 12);
  const month = firstMonth % 12;
  switch (frequency) {
    case "monthly":
      return `${year}-${String(month + 1).padStart(2, "0")}`;
    case "quarterly":
      return `${year}-Q${month / size + 1}`;
    case "half-yearly":
      return `${year}-H${month / size + 1}`;
    case "yearly":
      return String(year);
  }
}

/** Monday to Sunday, numbered as in ISO 8601: week 1 has the year's first Thursday. */
function weekOn(day: CalendarDay): DutyPeriod {
  const from = addDays(day, 1 - weekdayOf(day));
  const thursday = addDays(from, 3);
  const year = yearOf(thursday);
  const firstThursday = addDays(formatDay(year, 1, 4), 4 - weekdayOf(formatDay(year, 1, 4)));
  let week = 1;
  for (let at = firstThursday; at < thursday; at = addDays(at, 7)) week += 1;
  return { key: `${year}-W${String(week).padStart(2, "0")}`, from, to: addDays(from, 6) };
}
