import type { CalendarDay } from "../day.ts";
import type { TargetKind } from "../model/codes.ts";
import type { Plan } from "../model/plan.ts";
import type { Target } from "../model/target.ts";
import { foldText } from "../text.ts";
import { measureKey } from "./observation.ts";
import { measureOf } from "./target-facts.ts";

/** How another document measures otherwise; `own` is the target asked about. */
export type MeasureDifference =
  | { code: "kind"; own: TargetKind; other: TargetKind }
  | { code: "direction" }
  | { code: "measure"; own: string; other: string }
  | { code: "baseline-year"; own: number; other: number }
  | { code: "baseline-value"; year: number; own: number; other: number };

/** What of a plan this looks at. */
export type PlanToCompare = Pick<Plan, "id" | "number" | "from" | "to" | "targets">;

/** A target of another plan by the same index or indicator that is measured in another way. */
export interface MeasuredOtherwise {
  plan: PlanToCompare;
  target: Target;
  differences: readonly MeasureDifference[];
}

/**
 * The target of another plan that says of the same index or indicator something that cannot be held against this one: a
 * value against a rank, another base (SPEC TARGET-16). Null where each plan of the same time that names the measure has a
 * target which can. The plan of the period is asked first.
 */
export function measuredOtherwise(
  plan: PlanToCompare & Pick<Plan, "periodPlanId">,
  target: Target,
  plans: readonly PlanToCompare[],
): MeasuredOtherwise | null {
  const measuredBy = measureOf(plan, target);
  if (measuredBy === null) return null;
  const key = measureKey(measuredBy);
  const isPeriod = ({ id }: PlanToCompare) => id === plan.periodPlanId;
  const others = plans.filter(({ id, from, to }) => id !== plan.id && from <= plan.to && plan.from <= to);
  for (const other of [...others.filter(isPeriod), ...others.filter((one) => !isPeriod(one))]) {
    const found = other.targets.flatMap((one) => {
      const measure = measureOf(other, one);
      return measure !== null && measureKey(measure) === key
        ? [{ plan: other, target: one, differences: differencesOf(target, one) }]
        : [];
    });
    const nearest = found.toSorted((left, right) => left.differences.length - right.differences.length)[0];
    if (nearest !== undefined && nearest.differences.length > 0) return nearest;
  }
  return null;
}

/** Of two plans that measure differently, the one that came after is told: the shorter one where both begin together. */
export function isAfter(plan: PlanToCompare, other: PlanToCompare): boolean {
  const key = ({ from, to, number }: PlanToCompare): readonly [CalendarDay, CalendarDay, string] => [from, to, number];
  const [[from, to, number], [otherFrom, otherTo, otherNumber]] = [key(plan), key(other)];
  if (from !== otherFrom) return from > otherFrom;
  return to === otherTo ? number > otherNumber : to < otherTo;
}

function differencesOf(own: Target, other: Target): MeasureDifference[] {
  if (own.targetKind !== other.targetKind) return [{ code: "kind", own: own.targetKind, other: other.targetKind }];
  const differences: MeasureDifference[] = [];
  if (own.direction !== other.direction) differences.push({ code: "direction" });
  if (own.targetKind === "value" && foldText(own.measure) !== foldText(other.measure))
    differences.push({ code: "measure", own: own.measure, other: other.measure });
  const [base, otherBase] = [own.baseline, other.baseline];
  if (base === undefined || otherBase === undefined) return differences;
  if (base.year !== otherBase.year) {
    // A value or a rank is not counted from its baseline: that only draws the line to it.
    if (own.targetKind === "change") differences.push({ code: "baseline-year", own: base.year, other: otherBase.year });
  } else if (base.value !== null && otherBase.value !== null && base.value !== otherBase.value) {
    differences.push({ code: "baseline-value", year: base.year, own: base.value, other: otherBase.value });
  }
  return differences;
}
