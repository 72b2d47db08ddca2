import { yearOf } from "../day.ts";
import type { Plan } from "../model/plan.ts";
import type { Target } from "../model/target.ts";
import { type Problem, problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { ChangeContext } from "./context.ts";

/** A target to set: all of it but what is given to it here. */
export type TargetToSet = Omit<Target, "id" | "ordinal">;

/** Adds a target, or replaces the one with `targetId`. */
type TargetSetting = { type: "target.set"; targetId?: string | undefined; target: TargetToSet };

/** Changes of the targets of a plan. */
export type TargetChange = TargetSetting | { type: "target.renumber"; targetId: string; ordinal: number };

/** The plan with more targets; all of them or none. */
export function addTargets(plan: Plan, targets: readonly TargetToSet[], context: ChangeContext): Result<Plan> {
  let current = plan;
  for (const target of targets) {
    const set = setTarget(current, { type: "target.set", target }, context);
    if (!set.ok) return set;
    current = set.value;
  }
  return succeed(current);
}

/** The plan after a change of its targets. */
export function changeTarget(plan: Plan, change: TargetChange, context: ChangeContext): Result<Plan> {
  if (change.type === "target.set") return setTarget(plan, change, context);
  const { targetId, ordinal } = change;
  const known = plan.targets.some(({ id }) => id === targetId);
  if (!known) return fail(problem("target-not-found", { target: targetId }));
  const targets = plan.targets.map((target) => (target.id === targetId ? { ...target, ordinal } : target));
  return succeed({ ...plan, targets });
}

/** The plan with a target added or replaced (SPEC TARGET-1 … TARGET-3). */
function setTarget(plan: Plan, change: TargetSetting, context: ChangeContext): Result<Plan> {
  const { targetId, target } = change;
  const existing = plan.targets.find(({ id }) => id === targetId);
  if (targetId !== undefined && existing === undefined) return fail(problem("target-not-found", { target: targetId }));
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

function refusalOfTarget(plan: Plan, target: Target, context: ChangeContext): Problem | null {
  const { area, when, baseline, goal, targetKind, title } = target;
  if (area !== undefined && !plan.areas.includes(area)) {
    return problem("area-not-in-plan", { plan: plan.number, area, allowed: [...plan.areas] });
  }
  const [first, last] =
    when.frequency === "yearly" ? [when.firstYear, when.lastYear] : [yearOf(when.due), yearOf(when.due)];
  if (first > last) return problem("target-years-reversed", { target: title, firstYear: first, lastYear: last });
  const { from, to, number } = plan;
  if (first < yearOf(from) || last > yearOf(to)) {
    return problem("target-outside-plan", { target: title, firstYear: first, lastYear: last, plan: number, from, to });
  }
  if (targetKind === "rank" && (!Number.isInteger(goal) || goal < 1)) return problem("rank-not-positive", { goal });
  if (targetKind === "change" && baseline === undefined) return problem("target-needs-baseline", { target: title });
  if (baseline !== undefined && baseline.year > last) {
    return problem("baseline-after-goal", { target: title, baselineYear: baseline.year, year: last });
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
  if (target.leadUnitId !== undefined && context.units.find(target.leadUnitId) === undefined) {
    return problem("unit-not-found", { unit: target.leadUnitId });
  }
  return null;
}
