import { type CalendarDay, isCalendarDay, parseDay } from "@cchc/core/day";
import { ShellProblem } from "./shell-problem.ts";

/** Vietnam keeps UTC+7 all year. */
const offsetMilliseconds = 7 * 3_600_000;

/** Today for every command: `CCHC_TODAY`, else the calendar day in Vietnam. */
export function today(): CalendarDay {
  const fixed = process.env.CCHC_TODAY;
  if (fixed === undefined || fixed === "") return dayOf(vietnamTime());
  const day = parseDay(fixed);
  if (day === undefined) throw new ShellProblem("bad-date", { value: fixed, where: "CCHC_TODAY" });
  return day;
}

/** The instant of recording, in Vietnam's time: on a fixed today the day is that one and the time of day the clock's. */
export function now(): string {
  return `${today()}T${vietnamTime().slice(11, 19)}+07:00`;
}

function vietnamTime(): string {
  return new Date(Date.now() + offsetMilliseconds).toISOString();
}

function dayOf(instant: string): CalendarDay {
  const day = instant.slice(0, 10);
  if (!isCalendarDay(day)) throw new Error(`the clock says ${instant}`);
  return day;
}
