import { type CalendarDay, yearOf } from "../day.ts";
import type { Plan } from "../model/plan.ts";
import type { Target } from "../model/target.ts";
import { targetNumber } from "../query/task-state.ts";
import { evaluateTarget, type TargetEvaluation } from "./evaluate-target.ts";
import { dueDays, type SubjectVerdict } from "./judge-subject.ts";
import type { YearVerdict } from "./judge-year.ts";
import { mayOwe, yearsAskedFor } from "./may-owe.ts";
import type { TargetFacts } from "./target-facts.ts";
import type { Reason } from "./verdict.ts";

/** A target that asks for something to be done: it is behind, or its day came and nobody can say how it stands. */
export interface TargetRow {
  plan: Plan;
  target: Target;
  number: string;
  standing: "behind" | "unknown";
  /** The day by which it is to be reached: for what is behind the next one, for what is unknown the one that came. */
  due: CalendarDay;
  /** Why it stands so. */
  reason: Reason;
  evaluation: TargetEvaluation;
}

/**
 * The targets that are behind, and those whose day came, or comes up to `until`, without a verdict, by their days (SPEC
 * QUERY-10). What is only a matter of time is not asked for: an index is published in the year after its own.
 */
export function owedTargets(
  plans: readonly Plan[],
  facts: TargetFacts,
  until: CalendarDay,
  isMeant: (row: TargetRow) => boolean = () => true,
): TargetRow[] {
  const { asOf } = facts;
  const rows = plans.flatMap((plan) =>
    plan.targets.flatMap((target): TargetRow[] => {
      if (!mayOwe(target, asOf)) return [];
      const evaluation = evaluateTarget(plan, target, facts);
      const row = { plan, target, number: targetNumber(plan, target), evaluation };
      if (evaluation.status === "behind") {
        const days = dueDays(target.when);
        const due = days.find((day) => day >= asOf) ?? days.at(-1) ?? asOf;
        return [{ ...row, standing: "behind", due, reason: evaluation.reason }];
      }
      const open = openYear(evaluation, asOf, until);
      return open === undefined ? [] : [{ ...row, standing: "unknown", due: open.due, reason: open.reason }];
    }),
  );
  return rows.filter(isMeant).sort((left, right) => (left.due < right.due ? -1 : left.due === right.due ? 0 : 1));
}

/** Gives the targets of `plans` that ask for something up to a day, of the units that `isBelow` says yes to. */
export type TargetAsker = (
  until: CalendarDay,
  isBelow: (unit: string, day: CalendarDay) => boolean,
) => readonly TargetRow[];

/** Who leads a target is asked for it, else the province; so is each unit that is behind or unknown itself. */
export function targetAsker(plans: readonly Plan[], facts: TargetFacts): TargetAsker {
  const { asOf, provinceId } = facts;
  return (until, isBelow) =>
    owedTargets(
      plans,
      facts,
      until,
      (row) =>
        isBelow(row.target.leadUnitId ?? provinceId, asOf) ||
        subjectsOwing(row).some(({ unitId }) => unitId !== provinceId && isBelow(unitId, asOf)),
    );
}

/** Whom of those that it binds a target asks: the whole, or units. */
function subjectsOwing({ evaluation, standing, due }: TargetRow): SubjectVerdict[] {
  const { total, units } = evaluation;
  const all = [...(total === null ? [] : [total]), ...(units?.items ?? [])];
  return all.filter(({ status, years }) =>
    standing === "behind"
      ? status === "behind" || status === "not-reached"
      : years.some((year) => year.due === due && year.status === "unknown"),
  );
}

/** The last year whose day came and that has no verdict, of the whole before that of a unit. */
function openYear(
  { total, units, measuredBy, reason }: TargetEvaluation,
  asOf: CalendarDay,
  until: CalendarDay,
): { due: CalendarDay; reason: Reason } | undefined {
  const isOpen = ({ status, due, reason: why }: YearVerdict) => {
    if (status !== "unknown" || due > until || yearOf(due) < yearOf(asOf) - yearsAskedFor) return false;
    return due < asOf ? why.code !== "result-awaited" : measuredBy?.kind !== "index";
  };
  const whole = total?.years.findLast(isOpen);
  if (whole !== undefined) return whole;
  const open = (units?.items ?? []).flatMap(({ years }) => years.findLast(isOpen) ?? []);
  const last = open.reduce<YearVerdict | undefined>(
    (latest, one) => (latest === undefined || one.due > latest.due ? one : latest),
    undefined,
  );
  // Of several units the count says more than the reason of one of them.
  return last === undefined ? undefined : { due: last.due, reason: open.length === 1 ? last.reason : reason };
}
