import { yearsOfTarget } from "../change/compose-target.ts";
import type { Plan } from "../model/plan.ts";
import type { Target } from "../model/target.ts";
import { measureKey } from "./observation.ts";
import { measureOf } from "./target-facts.ts";

/** What of a plan its targets are known by. */
type PlanOfTargets = Pick<Plan, "id" | "number" | "targets">;

/** The target of the period's plan that a target of a year's plan realises. */
export interface PeriodGoal {
  plan: PlanOfTargets;
  target: Target;
  /** The year's goal asks for less than the period's does for that year. */
  isMissed: boolean;
}

/**
 * What the period's plan asks for in the year of `target` by the same index or indicator (SPEC TARGET-15); null where it
 * asks for nothing in that year: what is to be reached by its last year leaves the years before free.
 */
export function periodGoal(
  plan: Pick<Plan, "periodPlanId" | "targets">,
  target: Target,
  plans: readonly PlanOfTargets[],
): PeriodGoal | null {
  const period = plans.find(({ id }) => id === plan.periodPlanId);
  const measuredBy = measureOf(plan, target);
  if (period === undefined || measuredBy === null) return null;
  const { lastYear: year } = yearsOfTarget(target.when);
  for (const asked of period.targets) {
    const measure = measureOf(period, asked);
    if (measure === null || measureKey(measure) !== measureKey(measuredBy)) continue;
    if (asked.targetKind !== target.targetKind || asked.direction !== target.direction) continue;
    if (asked.baseline?.year !== target.baseline?.year && asked.targetKind === "change") continue;
    const { firstYear, lastYear } = yearsOfTarget(asked.when);
    if (year < firstYear || year > lastYear) continue;
    const isMissed = asked.direction === "at-least" ? target.goal < asked.goal : target.goal > asked.goal;
    return { plan: period, target: asked, isMissed };
  }
  return null;
}
