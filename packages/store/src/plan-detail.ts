import { type ClarityPoint, clarityPoints } from "@cchc/core/model/codes";
import type { Plan } from "@cchc/core/model/plan";
import { isThere } from "@cchc/core/query/evidence-state";
import { type PlanItem, planItem } from "@cchc/core/query/plan-item";
import { type TaskItem, taskItem } from "@cchc/core/query/task-item";
import {
  type EvaluatedTarget,
  evaluatedTargets,
  type TargetContext,
  type TargetCounts,
  targetCounts,
} from "@cchc/core/targets/target-item";
import type { FoundPlan } from "./find-plan.ts";
import { type EvidenceItem, planEvidenceItem } from "./list-evidence.ts";

/** Everything there is about one plan as of a day: its item, and what in it asks for attention. */
export interface PlanDetail extends PlanItem {
  periodPlanNumber: string | null;
  previousPlanNumber: string | null;
  /** The yearly plans that realise this one. */
  yearlyPlanNumbers: string[];
  /** Unfinished tasks past their due date, the longest late first. */
  lateTasks: TaskItem[];
  /** How many tasks that are still owed leave a point unclear, by the points the workspace asks for (SPEC TASK-6). */
  unclear: { tasks: number; byPoint: { point: ClarityPoint; tasks: number }[] };
  /** Targets by how they stand. */
  targetCounts: TargetCounts;
  targetItems: EvaluatedTarget[];
  evidence: EvidenceItem[];
  revision: number;
}

/** The plan as of the context's day; `plans` are all there are, for the numbers of those it belongs with. */
export function planDetail(plan: Plan, plans: readonly FoundPlan[], context: TargetContext): PlanDetail {
  const numberOf = (id: string | undefined) => plans.find((found) => found.plan.id === id)?.plan.number ?? null;
  const tasks = plan.tasks.map((task) => taskItem(plan, task, context));
  const owed = tasks.filter(({ status }) => status === "not-started" || status === "on-course" || status === "late");
  const targetItems = evaluatedTargets(plan, context);
  return {
    ...planItem(plan, context),
    periodPlanNumber: numberOf(plan.periodPlanId),
    previousPlanNumber: numberOf(plan.previousPlanId),
    yearlyPlanNumbers: plans.filter((found) => found.plan.periodPlanId === plan.id).map((found) => found.plan.number),
    lateTasks: tasks.filter(({ status }) => status === "late").sort((left, right) => right.daysLate - left.daysLate),
    unclear: {
      tasks: owed.filter(({ unclear }) => unclear.length > 0).length,
      byPoint: clarityPoints.flatMap((point) => {
        const count = owed.filter(({ unclear }) => unclear.includes(point)).length;
        return count === 0 ? [] : [{ point, tasks: count }];
      }),
    },
    targetCounts: targetCounts(targetItems),
    targetItems,
    evidence: plan.evidence
      .filter((evidence) => isThere(evidence, context.asOf))
      .map((evidence) => planEvidenceItem(plan, evidence)),
    revision: plan.revision,
  };
}
