import type { CalendarDay } from "../day.ts";
import type { Visit } from "../model/visit.ts";
import { findingNumber } from "./facts.ts";
import { findingState } from "./finding-state.ts";

/** A due day, and the numbers of the findings that are due then. */
export interface PinnedDeadline {
  due: CalendarDay;
  numbers: string[];
}

/** The due days of a visit's findings under remediation as of a day, each once, the soonest first (SPEC VISIT-6). */
export function pinnedDeadlines(visit: Visit, asOf: CalendarDay): PinnedDeadline[] {
  const byDay = new Map<CalendarDay, string[]>();
  for (const finding of visit.findings) {
    const state = findingState(finding, asOf);
    if (state?.status !== "concluded" || state.due === null) continue;
    byDay.set(state.due, [...(byDay.get(state.due) ?? []), findingNumber(visit, finding)]);
  }
  return [...byDay].map(([due, numbers]) => ({ due, numbers })).sort((left, right) => (left.due < right.due ? -1 : 1));
}
