import { lawYear } from "../calendar/law-year.ts";
import type { CalendarContent, HolidayCode } from "../calendar/model.ts";
import { calendarVersion } from "../calendar/version.ts";
import type { CalendarDay } from "../day.ts";

/** One year of a calendar as programs get it. */
export interface CalendarItem {
  version: string;
  year: number;
  /** False for a year that is counted by the law alone. */
  announced: boolean;
  source: string;
  /** Weekdays off in every week, Monday 1 to Sunday 7. */
  weekend: readonly number[];
  daysOff: readonly {
    day: CalendarDay;
    kind: "holiday" | "compensation" | "swap";
    holiday: HolidayCode | null;
    name: string | null;
    source: string;
    provisional: boolean;
  }[];
  workedDays: readonly { day: CalendarDay; source: string }[];
}

/** A year as the calendar lists it, or as the law gives it when it is not listed (CAL-4). */
export function calendarItem(calendar: CalendarContent, year: number): CalendarItem {
  const listed = calendar.years.find((candidate) => candidate.year === year);
  const { announced, source, daysOff, workedDays } = listed ?? lawYear(year, calendar.weekend);
  return {
    version: calendarVersion(calendar),
    year,
    announced,
    source,
    weekend: calendar.weekend,
    daysOff: daysOff.map(({ day, kind, holiday = null, name = null, source: itsSource, provisional = false }) => ({
      day,
      kind,
      holiday,
      name,
      source: itsSource,
      provisional: provisional || !announced,
    })),
    workedDays: workedDays.map(({ day, source: itsSource }) => ({ day, source: itsSource })),
  };
}
