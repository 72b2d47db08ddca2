import { type CalendarDay, parseDay } from "@cchc/core/day";
import { instantOn, todayInVietnam } from "@cchc/store/clock";
import { ShellProblem } from "./shell-problem.ts";

/** Today for every command: `CCHC_TODAY`, else the calendar day in Vietnam. */
export function today(): CalendarDay {
  const fixed = process.env.CCHC_TODAY;
  if (fixed === undefined || fixed === "") return todayInVietnam();
  const day = parseDay(fixed);
  if (day === undefined) throw new ShellProblem("bad-date", { value: fixed, where: "CCHC_TODAY" });
  return day;
}

/** The instant of recording: on a fixed today the day is that one and the time of day the clock's. */
export function now(): string {
  return instantOn(today());
}
