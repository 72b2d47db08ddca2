import { type CalendarDay, formatDay } from "../day.ts";
import type { Initiative } from "../model/initiatives.ts";
import { compareVietnamese } from "../text.ts";
import { meets, type Period, reportingYear } from "./period.ts";

/**
 * The initiatives a report of `period` lists: of the years of which both the calendar year and the reporting year have a
 * day in it, begun by `asOf`; oldest year first (SPEC REP-8).
 */
export function initiativesOfPeriod(
  initiatives: readonly Initiative[],
  period: Period,
  asOf: CalendarDay,
  start: string,
): Initiative[] {
  return initiatives
    .filter(({ year }) => {
      const calendarYear = { from: formatDay(year, 1, 1), to: formatDay(year, 12, 31) };
      return calendarYear.from <= asOf && meets(calendarYear, period) && meets(reportingYear(year, start), period);
    })
    .toSorted((left, right) => left.year - right.year || compareVietnamese(left.number, right.number));
}
