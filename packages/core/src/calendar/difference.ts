import type { CalendarDay } from "../day.ts";
import type { CalendarContent } from "./model.ts";
import { isWorkingDay } from "./working-days.ts";
import { yearIndex } from "./year-index.ts";

/** How one calendar differs from another in what is worked. */
export interface CalendarDifference {
  /** Years that only the second lists, or only the first. */
  yearsAdded: number[];
  yearsRemoved: number[];
  /** Days that were worked and are off, and the reverse. */
  nowOff: CalendarDay[];
  nowWorked: CalendarDay[];
}

/** What `after` changes in the years that either calendar lists. */
export function compareCalendars(before: CalendarContent, after: CalendarContent): CalendarDifference {
  const [oldYears, newYears] = [before, after].map(({ years }) => years.map(({ year }) => year));
  const years = [...new Set([...(oldYears ?? []), ...(newYears ?? [])])].sort((left, right) => left - right);
  const nowOff: CalendarDay[] = [];
  const nowWorked: CalendarDay[] = [];
  for (const year of years) {
    const days = new Set<CalendarDay>();
    for (const calendar of [before, after]) {
      const { daysOff, workedDays } = yearIndex(calendar, year);
      for (const day of [...daysOff.keys(), ...workedDays]) days.add(day);
    }
    for (const day of [...days].sort()) {
      const [was, is] = [isWorkingDay(before, day), isWorkingDay(after, day)];
      if (was && !is) nowOff.push(day);
      if (!was && is) nowWorked.push(day);
    }
  }
  return {
    yearsAdded: years.filter((year) => oldYears?.includes(year) === false),
    yearsRemoved: years.filter((year) => newYears?.includes(year) === false),
    nowOff,
    nowWorked,
  };
}
