import type { CalendarDay } from "../day.ts";
import { yearOf } from "../day.ts";
import type { Plan } from "../model/plan.ts";
import { meets, type Period, reportingYear } from "./period.ts";

/**
 * The plans a report of `period` speaks of, the longer ones first: those in force on a day of it, begun and issued by
 * `asOf` (or without a day of issue yet). A plan belongs to the reporting years of its calendar years: one of 2021–2025 is
 * over when the reporting year 2026 begins, though that is a few days before the calendar year (SPEC REP-6). `start` is
 * the first day of the reporting year, as in the settings.
 */
export function plansOfPeriod(plans: readonly Plan[], period: Period, asOf: CalendarDay, start: string): Plan[] {
  return begunPlans(plans, asOf)
    .filter((plan) => meets(plan, period))
    .filter((plan) => meets(reportingYears(plan, start), period))
    .toSorted((left, right) => (sortKey(left) < sortKey(right) ? -1 : 1));
}

/** The plans that had begun by a day and were issued, or have no day of issue yet. */
export function begunPlans(plans: readonly Plan[], asOf: CalendarDay): Plan[] {
  return plans.filter(({ from, issuedOn }) => from <= asOf && (issuedOn === null || issuedOn <= asOf));
}

/**
 * The plans that were there on a day, those still to begin included: issued by it, or made by it as long as they have no
 * day of issue. Withdrawn ones are none.
 */
export function knownPlans(plans: readonly Plan[], asOf: CalendarDay): Plan[] {
  const begun = new Set(begunPlans(plans, asOf));
  return plans.filter((plan) => {
    if (plan.withdrawn !== undefined) return false;
    if (plan.from <= asOf) return begun.has(plan);
    const since = plan.issuedOn ?? plan.history[0]?.at.slice(0, 10);
    return since !== undefined && since <= asOf;
  });
}

/**
 * The plans whose tasks make the totals: those of years, for their tasks realise those of the period, which would be
 * counted twice; the period's own where no year has a plan (SPEC REP-6).
 */
export function plansCounted(plans: readonly Plan[]): Plan[] {
  const yearly = plans.filter(({ scope }) => scope === "year");
  return yearly.length > 0 ? yearly : [...plans];
}

function reportingYears({ scope, from, to }: Plan, start: string): Period {
  const first = reportingYear(yearOf(from), start);
  return scope === "year" ? first : { from: first.from, to: reportingYear(yearOf(to), start).to };
}

function sortKey({ scope, from, number, id }: Plan): string {
  return `${scope === "period" ? 0 : 1} ${from} ${number} ${id}`;
}
