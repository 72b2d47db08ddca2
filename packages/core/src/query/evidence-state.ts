import type { CalendarDay } from "../day.ts";

/** Evidence is there from the day that it shows, else from its entry; strengths have no day (SPEC ASOF-4). */
export function isThere({ on, addedOn }: { on: CalendarDay | null; addedOn: CalendarDay }, asOf: CalendarDay): boolean {
  return (on ?? addedOn) <= asOf;
}
