import { addDays, type CalendarDay, daysBetween, formatDay } from "@cchc/core/day";

/** From which day a workbook counts: Excel on Windows from 1900, old ones from a Macintosh from 1904. */
export type DateSystem = 1900 | 1904;

/** The day that a whole number means in a workbook; null where there is none. */
export function serialDay(serial: number, system: DateSystem): CalendarDay | null {
  if (!Number.isInteger(serial) || serial < 0 || serial > 2_958_465) return null;
  if (system === 1904) return addDays(formatDay(1904, 1, 1), serial);
  // Excel counts a 29 February 1900, which never was, as 60.
  if (serial === 0 || serial === 60) return null;
  return addDays(formatDay(1899, 12, 31), serial > 60 ? serial - 1 : serial);
}

/** The number by which a workbook that counts from 1900 means a day; null before it can. */
export function daySerial(day: CalendarDay): number | null {
  const days = daysBetween(formatDay(1899, 12, 31), day);
  if (days < 1) return null;
  return days >= 60 ? days + 1 : days;
}
