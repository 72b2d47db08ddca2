/**
 * Calendar days as `YYYY-MM-DD` strings in the proleptic Gregorian calendar.
 * Nothing here knows a time zone, so nothing can shift a date (SPEC DAY-1).
 */
export type CalendarDay = `${number}-${number}-${number}`;

/** The last day that is reckoned with: as of it everything that is recorded has happened. */
export const endOfDays: CalendarDay = "2199-12-31";

/** Monday is 1, Sunday is 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAYS_FROM_YEAR_ZERO_TO_1970 = 719_468;
const DAYS_PER_ERA = 146_097;

/** Whether `text` is a day that exists, written `YYYY-MM-DD` with a year from 1900 to 2199. */
export function isCalendarDay(text: string): text is CalendarDay {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * A day as people in Vietnam type it: `2023-05-09`, `9/5/2023`, `09/05/2023`, `9-5-2023`, `9.5.2023`; day first, never
 * month first (SPEC DAY-2). `undefined` when it is no day that exists.
 */
export function parseDay(text: string): CalendarDay | undefined {
  const trimmed = text.trim();
  if (isCalendarDay(trimmed)) return trimmed;
  const match = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(trimmed);
  if (match === null) return undefined;
  const candidate = `${match[4]}-${match[3]?.padStart(2, "0")}-${match[1]?.padStart(2, "0")}`;
  return isCalendarDay(candidate) ? candidate : undefined;
}

/** The number of days from 1970-01-01 to `day`; negative before. */
export function dayNumber(day: CalendarDay): number {
  const { year, month, day: dayOfMonth } = dayParts(day);
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_FROM_YEAR_ZERO_TO_1970;
}

/** The day that lies `number` days after 1970-01-01: the inverse of `dayNumber`. */
export function dayFromNumber(number: number): CalendarDay {
  const shifted = number + DAYS_FROM_YEAR_ZERO_TO_1970;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return formatDay(year, month, dayOfMonth);
}

/** `day` moved by `count` calendar days; negative counts go back. */
export function addDays(day: CalendarDay, count: number): CalendarDay {
  return dayFromNumber(dayNumber(day) + count);
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return dayNumber(to) - dayNumber(from);
}

/** The weekday of `day`, Monday 1 to Sunday 7. */
export function weekdayOf(day: CalendarDay): Weekday {
  const shifted = (((dayNumber(day) + 3) % 7) + 7) % 7;
  return (shifted + 1) as Weekday;
}

/** The year of `day` as a number. */
export function yearOf(day: CalendarDay): number {
  return Number(day.slice(0, 4));
}

/** Year, month 1–12 and day of the month of `day`. */
export function dayParts(day: CalendarDay): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** The day written from its parts, which must exist. */
export function formatDay(year: number, month: number, day: number): CalendarDay {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` as CalendarDay;
}

/** The last day of a month written `YYYY-MM`, which must exist. */
export function lastDayOfMonth(month: string): CalendarDay {
  const [year, ofYear] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  return formatDay(year, ofYear, daysInMonth(year, ofYear));
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
