import { addDays, type CalendarDay, formatDay, weekdayOf } from "../day.ts";
import {
  COMPENSATION_2019,
  CULTURE_DAY_LAW,
  compensationEntry,
  holidayEntry,
  LABOUR_CODE_2019,
  lawSource,
} from "./holidays.ts";
import { hungKingsDay, lunarNewYear } from "./lunar.ts";
import type { CalendarYear, DayOff, HolidayCode } from "./model.ts";

/** One day of a holiday, on whatever weekday it falls. */
interface HolidayDay {
  day: CalendarDay;
  holiday: HolidayCode;
}

/**
 * A year as the law alone gives it, without the announcements: its holidays, each one on a weekend made up for on the
 * next working day, no swaps (CAL-4). Always unannounced, so provisional. Offices worked on Saturdays until October
 * 1999; that is not known here.
 */
export function lawYear(year: number, weekend: readonly number[]): CalendarYear {
  const holidays = holidaysOf(year).sort((left, right) => (left.day < right.day ? -1 : 1));
  const taken = new Set<CalendarDay>(holidays.map(({ day }) => day));
  const isWeekend = (day: CalendarDay) => weekend.includes(weekdayOf(day));
  const source = lawSource(year);
  const daysOff: DayOff[] = [];
  for (const { day, holiday } of holidays) {
    if (!isWeekend(day)) {
      daysOff.push(holidayEntry(day, holiday, holiday === "culture-day" ? CULTURE_DAY_LAW : holidaySource(year)));
      continue;
    }
    let compensation = addDays(day, 1);
    while (isWeekend(compensation) || taken.has(compensation)) compensation = addDays(compensation, 1);
    taken.add(compensation);
    daysOff.push(compensationEntry(compensation, holiday, year >= 2021 ? COMPENSATION_2019 : source));
  }
  daysOff.sort((left, right) => (left.day < right.day ? -1 : 1));
  return { year, announced: false, daysOff, workedDays: [], source };
}

function holidaySource(year: number): string {
  return year >= 2021 ? LABOUR_CODE_2019 : lawSource(year);
}

function holidaysOf(year: number): HolidayDay[] {
  const days: HolidayDay[] = [
    { day: formatDay(year, 1, 1), holiday: "new-year" },
    ...tetDays(year).map((day): HolidayDay => ({ day, holiday: "tet" })),
    { day: formatDay(year, 4, 30), holiday: "reunification" },
    { day: formatDay(year, 5, 1), holiday: "labour" },
    { day: formatDay(year, 9, 2), holiday: "national-day" },
  ];
  if (year >= 2007) days.push({ day: hungKingsDay(year), holiday: "hung-kings" });
  if (year >= 2021) days.push({ day: besideNationalDay(year), holiday: "national-day" });
  if (year >= 2026) days.push({ day: formatDay(year, 11, 24), holiday: "culture-day" });
  return withoutClashes(days);
}

/**
 * Five days since the code of 2012 (four before), split around the lunar new year as announced for 2021 to 2026:
 * two before it and three from it on, but one and four when the new year is a Tuesday and the five fill a week.
 */
function tetDays(year: number): CalendarDay[] {
  const first = lunarNewYear(year);
  const length = year >= 2014 ? 5 : 4;
  const before = length === 5 && weekdayOf(first) !== 2 ? 2 : 1;
  return Array.from({ length }, (_, index) => addDays(first, index - before));
}

/** The second day of the National Day, before or after it: the side that joins it to the weekend, as announced so far. */
function besideNationalDay(year: number): CalendarDay {
  const weekday = weekdayOf(formatDay(year, 9, 2));
  return formatDay(year, 9, weekday === 1 || weekday === 4 || weekday === 7 ? 3 : 1);
}

/** The Hung Kings' day can fall on 30/4; the day is off once, and the law gives no day for the other. */
function withoutClashes(days: HolidayDay[]): HolidayDay[] {
  return days.filter(({ day }, index) => days.findIndex((other) => other.day === day) === index);
}
