import { addDays, type CalendarDay, formatDay, isCalendarDay, parseDay } from "../day.ts";

/** Days from `from` to `to`, both ends in. */
export interface Period {
  from: CalendarDay;
  to: CalendarDay;
}

/**
 * The reporting year: by default 15/12 of the year before to 14/12 (NĐ 09/2019/NĐ-CP, Article 12, and 581/BNV-CCHC; the
 * start is a setting of the workspace; SPEC PERIOD-1). A start of 01-01 gives the calendar year.
 */
export function reportingYear(year: number, start: string): Period {
  const [month, day] = start.split("-").map(Number);
  if (month === undefined || day === undefined) throw new Error(`not a month and day: ${start}`);
  const startsIn = (calendarYear: number) => formatDay(calendarYear, month, day);
  if (start === "01-01") return { from: startsIn(year), to: formatDay(year, 12, 31) };
  return { from: startsIn(year - 1), to: addDays(startsIn(year), -1) };
}

/** A period written `FROM..TO` with days as people type them; undefined when it is none or ends before it starts. */
export function parsePeriod(text: string): Period | undefined {
  const [from, to, ...rest] = text.split("..");
  if (from === undefined || to === undefined || rest.length > 0) return undefined;
  const [first, last] = [parseDay(from), parseDay(to)];
  return first !== undefined && last !== undefined && first <= last ? { from: first, to: last } : undefined;
}

/** A period that was typed from its last day to its first, the right way round; null for everything else. */
export function turnedPeriod(text: string): string | null {
  const turned = text
    .split("..")
    .reverse()
    .map((day) => day.trim())
    .join("..");
  return parsePeriod(text) === undefined && parsePeriod(turned) !== undefined ? turned : null;
}

const yearsPattern = /^\s*(\d{4})\s*(?:-|–|\.\.)\s*(\d{4})\s*$/;

/** Whole years written `2021-2025` or `2021..2025`, or a period of days; undefined when it is none (SPEC PLAN-1). */
export function parseYears(text: string): Period | undefined {
  const [, first, last] = yearsPattern.exec(text) ?? [];
  return first === undefined ? parsePeriod(text) : parsePeriod(`${first}-01-01..${last}-12-31`);
}

/** A report speaks as of the last day of its period, or of today when that is earlier (SPEC PERIOD-2). */
export function asOfPeriod(period: Period, today: CalendarDay): CalendarDay {
  return period.to < today ? period.to : today;
}

/** Whether `text` is a day in `period`. */
export function isInPeriod(period: Period, day: string | null): boolean {
  return day !== null && isCalendarDay(day) && period.from <= day && day <= period.to;
}

/** Whether two periods have a day in common. */
export function meets(one: Period, other: Period): boolean {
  return one.from <= other.to && other.from <= one.to;
}
