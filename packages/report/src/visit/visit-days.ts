import type { CalendarContent } from "@cchc/core/calendar/model";
import { addWorkingDays, isWorkingDay } from "@cchc/core/calendar/working-days";
import { addDays, type CalendarDay, yearOf } from "@cchc/core/day";
import { isInPeriod, reportingYear } from "@cchc/core/query/period";

/** Working days that the team has for the unit's own report before it comes. */
const readingDays = 3;
/** Working days that a unit has to answer a letter. */
const answerDays = 10;

/** The first day of the reporting year that the day of a visit lies in (SPEC PERIOD-1). */
export function reportingYearOf(visitDay: CalendarDay, start: string): CalendarDay {
  const year = reportingYear(yearOf(visitDay), start);
  return isInPeriod(year, visitDay) ? year.from : reportingYear(yearOf(visitDay) + 1, start).from;
}

/** The third working day before the visit; null when that is not after the day the letter is written (SPEC VDOC-4). */
export function ownReportDue(
  visitDay: CalendarDay,
  writtenOn: CalendarDay,
  calendar: CalendarContent,
): CalendarDay | null {
  let day = visitDay;
  for (let left = readingDays; left > 0; ) {
    day = addDays(day, -1);
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return day > writtenOn ? day : null;
}

/** Ten working days after a letter (SPEC VDOC-6). */
export function replyDue(writtenOn: CalendarDay, calendar: CalendarContent): CalendarDay {
  return addWorkingDays(calendar, writtenOn, answerDays).day;
}
