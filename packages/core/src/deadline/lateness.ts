import type { CalendarContent } from "../calendar/model.ts";
import { workingDaysBetween } from "../calendar/working-days.ts";
import { type CalendarDay, daysBetween } from "../day.ts";

/** How late something is: calendar days, and the working days among them. */
export interface Lateness {
  daysLate: number;
  workingDaysLate: number;
}

/** Lateness on `day` — the as-of date or the day of the report — against `due`; both 0 on the due date and before (DL-10). */
export function lateness(due: CalendarDay, day: CalendarDay, calendar: CalendarContent): Lateness {
  if (day <= due) return { daysLate: 0, workingDaysLate: 0 };
  return { daysLate: daysBetween(due, day), workingDaysLate: workingDaysBetween(calendar, due, day).count };
}
