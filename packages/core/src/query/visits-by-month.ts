import type { CalendarDay } from "../day.ts";
import type { VisitFacts } from "./facts.ts";
import type { MonthSpan } from "./months-of-period.ts";
import { isInPeriod, type Period } from "./period.ts";
import { tallyVisits, type VisitTally } from "./period-summary.ts";
import { visitState } from "./visit-state.ts";

/** How far the visits of a period had come by the end of a month; what is done is null for months to come (SPEC DASH-4). */
export interface VisitsToMonth {
  month: MonthSpan;
  /** All that were to be held by then, cancelled ones left out. */
  planned: VisitTally;
  /** All that had started by then. */
  done: VisitTally | null;
}

/**
 * Visits against their plan, summed up month by month: those that started in the period or wait for a day in it, as
 * coverage counts them. One that was planned for a day before the period stands in its first month, one moved in from
 * after it in its last.
 */
export function visitsByMonth(
  visits: readonly VisitFacts[],
  period: Period,
  asOf: CalendarDay,
  months: readonly MonthSpan[],
): VisitsToMonth[] {
  const counted = visits
    .map((visit) => ({ visit, state: visitState(visit, asOf) }))
    .filter(({ state }) => state.status !== "cancelled" && isInPeriod(period, state.startedOn ?? state.plannedOn));
  const last = months.length - 1;
  return months.map((month, index) => ({
    month,
    planned: tallyVisits(
      counted.filter(({ state }) => index === last || state.plannedOn <= month.to).map(({ visit }) => visit),
    ),
    done:
      month.from > asOf
        ? null
        : tallyVisits(
            counted
              .filter(({ state }) => state.startedOn !== null && state.startedOn <= month.to)
              .map(({ visit }) => visit),
          ),
  }));
}
