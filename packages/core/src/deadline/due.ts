import type { CalendarContent } from "../calendar/model.ts";
import { calendarVersion } from "../calendar/version.ts";
import { addWorkingDays, nextWorkingDay, outOfRange } from "../calendar/working-days.ts";
import { addDays, type CalendarDay, daysBetween, endOfDays } from "../day.ts";
import type { Term } from "./term.ts";

/** The end of a term, and what it was counted by. */
export interface DueDate {
  due: CalendarDay;
  /** Something not announced was counted over; the date may yet move (CAL-5). */
  provisional: boolean;
  calendarVersion: string;
}

/**
 * When `term` ends that starts from `from`. The first day is not counted (DL-2); working days are counted by the calendar
 * (DL-3); calendar days are counted through, and a last day that is not worked moves to the next that is (DL-4).
 * Throws an AppError `day-out-of-range` past the year 2199.
 */
export function computeDue(term: Term, from: CalendarDay, calendar: CalendarContent): DueDate {
  const { day, provisional } =
    term.dayKind === "working"
      ? addWorkingDays(calendar, from, term.count)
      : nextWorkingDay(calendar, lastCalendarDay(term.count, from));
  return { due: day, provisional, calendarVersion: calendarVersion(calendar) };
}

/** The `count`-th calendar day after `from`, worked or not. */
export function lastCalendarDay(count: number, from: CalendarDay): CalendarDay {
  if (count > daysBetween(from, endOfDays)) throw outOfRange(from, count);
  return addDays(from, count);
}
