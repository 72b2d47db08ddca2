import type { CalendarContent } from "../calendar/model.ts";
import { calendarVersion } from "../calendar/version.ts";
import { nextWorkingDay } from "../calendar/working-days.ts";
import { addDays, type CalendarDay, dayParts, formatDay, isCalendarDay } from "../day.ts";
import { computeDue, type DueDate } from "../deadline/due.ts";
import type { DutyDue } from "../model/duty.ts";

/**
 * Until when a turn is due that ended on `last`. A term is counted as every deadline is; a day of the month is the first
 * one after `last`, the month's last day where it has no such day, and moves on to a working day (Civil Code, Articles
 * 147–148; SPEC DUTY-2).
 */
export function dutyDue(rule: DutyDue, last: CalendarDay, calendar: CalendarContent): DueDate {
  if (rule.kind === "term") return computeDue({ count: rule.count, dayKind: rule.dayKind }, last, calendar);
  const { year, month } = dayParts(last);
  const here = dayOfMonth(year, month, rule.dayOfMonth);
  const next = month === 12 ? dayOfMonth(year + 1, 1, rule.dayOfMonth) : dayOfMonth(year, month + 1, rule.dayOfMonth);
  const { day, provisional } = nextWorkingDay(calendar, here > last ? here : next);
  return { due: day, provisional, calendarVersion: calendarVersion(calendar) };
}

function dayOfMonth(year: number, month: number, day: number): CalendarDay {
  const wanted = formatDay(year, month, day);
  if (isCalendarDay(wanted)) return wanted;
  return month === 12 ? formatDay(year, 12, 31) : addDays(formatDay(year, month + 1, 1), -1);
}
