import { addDays, type CalendarDay, dayFromNumber, dayNumber, endOfDays, yearOf } from "../day.ts";
import { AppError, problem } from "../problem.ts";
import type { CalendarContent } from "./model.ts";
import { type YearIndex, yearIndex } from "./year-index.ts";

/** A day found by counting, and whether anything provisional was counted over (CAL-5). */
export interface CountedDay {
  day: CalendarDay;
  provisional: boolean;
}

/** A number of working days, and whether anything provisional was counted over (CAL-5). */
export interface DayCount {
  count: number;
  provisional: boolean;
}

/** Whether `day` is worked: no weekend unless swapped in, and no listed day off (CAL-1). */
export function isWorkingDay(calendar: CalendarContent, day: CalendarDay): boolean {
  const index = yearIndex(calendar, yearOf(day));
  const offset = offsetOf(index, day);
  return workingUpTo(index, offset) > workingUpTo(index, offset - 1);
}

/** Whether any day from `from` to `to`, both included, is in an unannounced year or at a provisional entry (CAL-5). */
export function isProvisional(calendar: CalendarContent, from: CalendarDay, to: CalendarDay): boolean {
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    const index = yearIndex(calendar, year);
    const start = year === yearOf(from) ? offsetOf(index, from) : 0;
    const end = year === yearOf(to) ? offsetOf(index, to) : index.provisionalUpTo.length - 1;
    const before = start === 0 ? 0 : (index.provisionalUpTo[start - 1] ?? 0);
    if ((index.provisionalUpTo[end] ?? 0) > before) return true;
  }
  return false;
}

/**
 * The working day that is the `count`-th after `from`; `from` itself is not counted and may be any day (CAL-6).
 * `count` is at least 1. Throws an AppError `day-out-of-range` past the year 2199.
 */
export function addWorkingDays(calendar: CalendarContent, from: CalendarDay, count: number): CountedDay {
  if (!Number.isInteger(count) || count < 1) throw new RangeError("addWorkingDays counts from 1");
  const last = yearOf(endOfDays);
  let year = yearOf(from);
  let index = yearIndex(calendar, year);
  let rank = workingUpTo(index, offsetOf(index, from)) + count;
  while (rank > index.workingNumbers.length) {
    if (year === last) throw outOfRange(from, count);
    rank -= index.workingNumbers.length;
    year++;
    index = yearIndex(calendar, year);
  }
  const number = index.workingNumbers[rank - 1];
  if (number === undefined) throw new RangeError("addWorkingDays: rank outside the year");
  const day = dayFromNumber(number);
  return { day, provisional: isProvisional(calendar, addDays(from, 1), day) };
}

/** The first working day on or after `from`. Throws an AppError `day-out-of-range` past the year 2199. */
export function nextWorkingDay(calendar: CalendarContent, from: CalendarDay): CountedDay {
  if (isWorkingDay(calendar, from)) return { day: from, provisional: isProvisional(calendar, from, from) };
  const { day } = addWorkingDays(calendar, from, 1);
  return { day, provisional: isProvisional(calendar, from, day) };
}

/**
 * Working days after `from` up to and including `to`: the inverse of `addWorkingDays`. Negative when `to` is earlier,
 * so that swapping the two only changes the sign.
 */
export function workingDaysBetween(calendar: CalendarContent, from: CalendarDay, to: CalendarDay): DayCount {
  if (to === from) return { count: 0, provisional: false };
  if (to < from) {
    const { count, provisional } = workingDaysBetween(calendar, to, from);
    return { count: count === 0 ? 0 : -count, provisional };
  }
  let count = 0;
  for (let year = yearOf(from); year < yearOf(to); year++) count += yearIndex(calendar, year).workingNumbers.length;
  const [first, last] = [yearIndex(calendar, yearOf(from)), yearIndex(calendar, yearOf(to))];
  count += workingUpTo(last, offsetOf(last, to)) - workingUpTo(first, offsetOf(first, from));
  return { count, provisional: isProvisional(calendar, addDays(from, 1), to) };
}

/** The problem of a count that leaves the days that can be written. */
export function outOfRange(from: CalendarDay, count: number): AppError {
  return new AppError(problem("day-out-of-range", { from, count, last: endOfDays }));
}

function offsetOf(index: YearIndex, day: CalendarDay): number {
  return dayNumber(day) - index.firstNumber;
}

function workingUpTo(index: YearIndex, offset: number): number {
  return index.workingUpTo[offset] ?? 0;
}
