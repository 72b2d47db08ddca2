import type { CalendarDay } from "../day.ts";
import type { VisitFacts } from "./facts.ts";
import { isCancelled, visitState } from "./visit-state.ts";

/** When a unit was last visited, and in which visit. */
export interface LastVisit {
  on: CalendarDay;
  number: string;
}

/** The last visit that started in each unit by the end of a day. */
export function lastVisits(visits: readonly VisitFacts[], asOf: CalendarDay): Map<string, LastVisit> {
  const last = new Map<string, LastVisit>();
  for (const visit of visits) {
    const { startedOn } = visitState(visit, asOf);
    if (startedOn === null || isCancelled(visit, asOf)) continue;
    const known = last.get(visit.unitId);
    if (known === undefined || known.on < startedOn) last.set(visit.unitId, { on: startedOn, number: visit.number });
  }
  return last;
}
