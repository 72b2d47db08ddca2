import { type CalendarDay, isCalendarDay } from "@cchc/core/day";

/** Vietnam keeps UTC+7 all year. */
const offsetMilliseconds = 7 * 3_600_000;

/** The calendar day it is in Vietnam, wherever this machine stands. */
export function todayInVietnam(): CalendarDay {
  const instant = vietnamTime();
  const day = instant.slice(0, 10);
  if (!isCalendarDay(day)) throw new Error(`the clock says ${instant}`);
  return day;
}

/** The instant of recording on `day`, in Vietnam's time: `YYYY-MM-DDThh:mm:ss+07:00`, the time of day being the clock's. */
export function instantOn(day: CalendarDay): string {
  return `${day}T${vietnamTime().slice(11, 19)}+07:00`;
}

function vietnamTime(): string {
  return new Date(Date.now() + offsetMilliseconds).toISOString();
}
