import { yearOf } from "../day.ts";
import type { Plan } from "../model/plan.ts";
import type { Target } from "../model/target.ts";
import { type Problem, problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";
import { composedTarget, type TargetFields, type TargetToSet, yearsOfTarget } from "./compose-target.ts";
import type { ChangeContext } from "./context.ts";

/** Adds a target, or changes the one with `targetId`: what is not given stays (SPEC TARGET-5). */
type TargetSetting = { type: "target.set"; targetId?: string | undefined } & TargetFields;

/** Changes of the targets of a plan. */
export type TargetChange = TargetSetting | { type: "target.renumber"; targetId: string; ordinal: number };

/** The plan with more targets; all of them or none. */
export function addTargets(plan: Plan, targets: readonly TargetToSet[], context: ChangeContext): Result<Plan> {
  let current = plan;
  for (const target of targets) {
    const set = placeTarget(current, undefined, target, context);
    if (!set.ok) return set;
    current = set.value;
  }
  return succeed(current);
}

/** The plan after a change of its targets. */
export function changeTarget(plan: Plan, change: TargetChange, context: ChangeContext): Result<Plan> {
  const { targetId } = change;
  const existing = plan.targets.find(({ id }) => id === targetId);
  if (targetId !== undefined && existing === undefined) return fail(problem("target-not-found", { target: targetId }));
  if (change.type === "target.set") {
    const target = composedTarget(plan, existing, change);
    return target.ok ? placeTarget(plan, existing, target.value, context) : target;
  }
  const { ordinal } = change;
  const targets = plan.targets.map((target) => (target === existing ? { ...target, ordinal } : target));
  return succeed({ ...plan, targets });
}

/** The plan with a target added, or put in place of `existing` (SPEC TARGET-1 … TARGET-3). */
function placeTarget(
  plan: Plan,
  existing: Target | undefined,
  target: TargetToSet,
  context: ChangeContext,
): Result<Plan> {
  const set: Target = {
    ...target,
    id: existing?.id ?? context.newId(),
    ordinal: existing?.ordinal ?? Math.max(0, ...plan.targets.map(({ ordinal }) => ordinal)) + 1,
  };
  const refusal = refusalOfTarget(plan, set, context);
  if (refusal !== null) return fail(refusal);
  const targets =
    existing === undefined ? [...plan.targets, set] : plan.targets.map((other) => (other === existing ? set : other));
  return succeed({ ...plan, targets });
}

/** Why a target may not be of these years: reversed, or outside its plan (SPEC TARGET-2). */
export function refusalOfYears(
  { number, from, to }: Pick<Plan, "number" | "from" | "to">,
  { title, when }: Pick<Target, "title" | "when">,
): Problem | null {
  const { firstYear, lastYear } = yearsOfTarget(when);
  if (firstYear > lastYear) return problem("target-years-reversed", { target: title, firstYear, lastYear });
  return firstYear < yearOf(from) || lastYear > yearOf(to)
    ? problem("target-outside-plan", { target: title, firstYear, lastYear, plan: number, from, to })
    : null;
}

function refusalOfTarget(plan: Plan, target: Target, context: ChangeContext): Problem | null {
  const { area, when, baseline, goal, targetKind, title } = target;
  if (area !== undefined && !plan.areas.includes(area)) {
    return problem("area-not-in-plan", { plan: plan.number, area, allowed: [...plan.areas] });
  }
  const outside = refusalOfYears(plan, target);
  if (outside !== null) return outside;
  const { lastYear } = yearsOfTarget(when);
  if (targetKind === "rank" && (!Number.isInteger(goal) || goal < 1)) return problem("rank-not-positive", { goal });
  if (targetKind === "change" && baseline === undefined) return problem("target-needs-baseline", { target: title });
  if (baseline !== undefined && baseline.year > lastYear) {
    return problem("baseline-after-goal", { target: title, baselineYear: baseline.year, year: lastYear });
  }
  if (baseline?.targetId !== undefined) {
    const chained = plan.targets.find(({ id }) => id === baseline.targetId);
    if (chained === undefined) return problem("target-not-found", { target: baseline.targetId });
    if (chained.id === target.id) return problem("target-circle", { target: title });
    for (let next: Target | undefined = chained, seen = 0; next !== undefined && seen <= plan.targets.length; seen++) {
      if (next.id === target.id) return problem("target-circle", { target: title });
      const id: string | undefined = next.baseline?.targetId;
      next = id === undefined ? undefined : plan.targets.find((other) => other.id === id);
    }
  }
  const unknown = (target.bound?.unitIds ?? []).find((id) => context.units.find(id) === undefined);
  if (unknown !== undefined) return problem("unit-not-found", { unit: unknown });
  if (target.leadUnitId !== undefined && context.units.find(target.leadUnitId) === undefined) {
    return problem("unit-not-found", { unit: target.leadUnitId });
  }
  return null;
}
