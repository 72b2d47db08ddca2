import { addDays, type CalendarDay } from "../day.ts";
import type { UnitVersion } from "../model/units.ts";
import { compareVietnamese } from "../text.ts";
import type { VisitFacts } from "./facts.ts";
import { type FindingRow, queryFindings } from "./finding-query.ts";
import type { UnitDirectory } from "./unit-directory.ts";
import { type VisitState, visitState } from "./visit-state.ts";

/** A visit in a list, with its state on the as-of day and its unit as it was on the day of the visit. */
export interface VisitRow {
  visit: VisitFacts;
  state: VisitState;
  unit: UnitVersion | undefined;
}

/** What needs doing, as of a day. */
export interface Agenda {
  asOf: CalendarDay;
  /** The last day that counts as soon. */
  until: CalendarDay;
  overdue: FindingRow[];
  dueSoon: FindingRow[];
  /** Visits planned up to `until` that have not started; earlier ones slipped. */
  visitsAhead: VisitRow[];
}

/** The agenda at the end of `asOf`, looking `days` calendar days ahead (SPEC QUERY-4). */
export function agenda(visits: readonly VisitFacts[], asOf: CalendarDay, days: number, units: UnitDirectory): Agenda {
  const until = addDays(asOf, days);
  const ahead: VisitRow[] = [];
  for (const visit of visits) {
    const state = visitState(visit, asOf);
    const waiting = state.status === "planned" || state.status === "notified" || state.status === "self-reported";
    if (!waiting || state.plannedOn > until) continue;
    ahead.push({ visit, state, unit: units.nearestVersion(visit.unitId, state.plannedOn) });
  }
  return {
    asOf,
    until,
    overdue: queryFindings(visits, { overdue: true }, asOf, units),
    dueSoon: queryFindings(visits, { dueWithinDays: days }, asOf, units),
    visitsAhead: ahead.sort(byPlannedDay),
  };
}

function byPlannedDay(left: VisitRow, right: VisitRow): number {
  const [leftDay, rightDay] = [left.state.plannedOn, right.state.plannedOn];
  return leftDay === rightDay ? compareVietnamese(left.visit.number, right.visit.number) : leftDay < rightDay ? -1 : 1;
}
