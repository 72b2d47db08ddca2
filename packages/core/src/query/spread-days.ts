import type { CalendarContent } from "../calendar/model.ts";
import { isWorkingDay } from "../calendar/working-days.ts";
import { addDays, type CalendarDay, isCalendarDay, lastDayOfMonth } from "../day.ts";

/**
 * `count` days spread evenly over the working days of months (`YYYY-MM`), none before `notBefore`, in order; more days
 * than there are working days share them. Empty when the months have no such day left (SPEC FLOW-8).
 */
export function spreadDays(
  count: number,
  months: readonly string[],
  notBefore: CalendarDay,
  calendar: CalendarContent,
): CalendarDay[] {
  const days = months.toSorted().flatMap((month) => workingDaysOf(month, notBefore, calendar));
  if (days.length === 0) return [];
  return Array.from({ length: count }, (_, at) => {
    // The middle of its share: neither the first nor the last day of all is special.
    const day = days[Math.floor(((at + 0.5) * days.length) / count)];
    if (day === undefined) throw new Error("a share lies inside the days");
    return day;
  });
}

function workingDaysOf(month: string, notBefore: CalendarDay, calendar: CalendarContent): CalendarDay[] {
  const first = `${month}-01`;
  if (!isCalendarDay(first)) throw new Error(`${month} is no month`);
  const last = lastDayOfMonth(month);
  const days: CalendarDay[] = [];
  for (let day: CalendarDay = first; day <= last; day = addDays(day, 1)) {
    if (day >= notBefore && isWorkingDay(calendar, day)) days.push(day);
  }
  return days;
}
