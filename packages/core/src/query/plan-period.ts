import type { CalendarDay } from "../day.ts";
import { yearOf } from "../day.ts";
import type { Plan } from "../model/plan.ts";
import { meets, type Period, reportingYear } from "./period.ts";

/**
 * The plans a report of `period` speaks of, the longer ones first: those in force on a day of it, begun and issued by
 * `asOf` (or without a day of issue yet). A year's plan belongs to its reporting year, of which a few days may lie in
 * the calendar year before (SPEC REP-6). `start` is the first day of the reporting year, as in the settings.
 */
export function plansOfPeriod(plans: readonly Plan[], period: Period, asOf: CalendarDay, start: string): Plan[] {
  return plans
    .filter((plan) => meets(plan, period) && plan.from <= asOf && (plan.issuedOn === null || plan.issuedOn <= asOf))
    .filter(({ scope, from }) => scope === "period" || meets(reportingYear(yearOf(from), start), period))
    .toSorted((left, right) => (sortKey(left) < sortKey(right) ? -1 : 1));
}

/**
 * The plans whose tasks make the totals: those of years, for their tasks realise those of the period, which would be
 * counted twice; the period's own where no year has a plan (SPEC REP-6).
 */
export function plansCounted(plans: readonly Plan[]): Plan[] {
  const yearly = plans.filter(({ scope }) => scope === "year");
  return yearly.length > 0 ? yearly : [...plans];
}

function sortKey({ scope, from, number, id }: Plan): string {
  return `${scope === "period" ? 0 : 1} ${from} ${number} ${id}`;
}
