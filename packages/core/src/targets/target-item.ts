import type { TargetStatus } from "../model/codes.ts";
import type { Plan } from "../model/plan.ts";
import type { Target } from "../model/target.ts";
import { type TargetItem, targetItem } from "../query/plan-item.ts";
import type { PlanItemContext } from "../query/task-item.ts";
import { targetNumber } from "../query/task-state.ts";
import { evaluateTarget, type TargetEvaluation } from "./evaluate-target.ts";
import { type MeasureDifference, measuredOtherwise } from "./measured-otherwise.ts";
import { periodGoal } from "./period-goal.ts";
import { measureOf, type TargetFacts } from "./target-facts.ts";

/** What the plan of the period asks for in the year of a target of a year's plan. */
export interface PeriodGoalItem {
  number: string;
  goal: number;
  /** The year's target asks for less. */
  isMissed: boolean;
}

/** A target as programs get it, and how it stands as of a day. */
export interface EvaluatedTarget extends TargetItem {
  /** What people call the indicator that it, or the target it goes on from, is measured by; null where it is none. */
  indicatorTitle: string | null;
  evaluation: TargetEvaluation;
  periodGoal: PeriodGoalItem | null;
  /** A target of another plan that measures the same thing in another way. */
  measuredOtherwise: { number: string; differences: readonly MeasureDifference[] } | null;
}

/** What evaluated targets are made with; `plans` are all there are. */
export interface TargetContext extends PlanItemContext {
  facts: TargetFacts;
  plans: readonly Plan[];
}

/** The item of one target of `plan` with its evaluation. */
export function evaluatedTarget(plan: Plan, target: Target, context: TargetContext): EvaluatedTarget {
  const asked = periodGoal(plan, target, context.plans);
  const measuredBy = measureOf(plan, target);
  const other = measuredOtherwise(plan, target, context.plans);
  return {
    ...targetItem(plan, target, context),
    indicatorTitle: measuredBy?.kind === "indicator" ? context.facts.about(measuredBy).title : null,
    evaluation: evaluateTarget(plan, target, context.facts),
    periodGoal:
      asked === null
        ? null
        : { number: targetNumber(asked.plan, asked.target), goal: asked.target.goal, isMissed: asked.isMissed },
    measuredOtherwise:
      other === null ? null : { number: targetNumber(other.plan, other.target), differences: other.differences },
  };
}

/** All targets of `plan` with their evaluations. */
export function evaluatedTargets(plan: Plan, context: TargetContext): EvaluatedTarget[] {
  return plan.targets.map((target) => evaluatedTarget(plan, target, context));
}

/** How many targets stand how. */
export type TargetCounts = { [S in TargetStatus]: number };

/** Targets counted by how they stand. */
export function targetCounts(items: readonly Pick<EvaluatedTarget, "evaluation">[]): TargetCounts {
  const count = (status: TargetStatus) => items.filter(({ evaluation }) => evaluation.status === status).length;
  return {
    reached: count("reached"),
    "on-course": count("on-course"),
    behind: count("behind"),
    "not-reached": count("not-reached"),
    unknown: count("unknown"),
  };
}
