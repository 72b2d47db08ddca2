import { type CalendarDay, yearOf } from "../day.ts";
import type { Plan } from "../model/plan.ts";
import type { Target } from "../model/target.ts";

/** For so many years after its day a target that is still unknown is asked for; then it is history. */
export const yearsAskedFor = 2;

/** Whether any target of `plans` can ask for something on the day: what answers that is loaded and read only then. */
export function mayOweTargets(plans: readonly Pick<Plan, "targets">[], asOf: CalendarDay): boolean {
  return plans.some(({ targets }) => targets.some((target) => mayOwe(target, asOf)));
}

/** Whether a target is young enough to ask for something on the day. */
export function mayOwe({ when }: Pick<Target, "when">, asOf: CalendarDay): boolean {
  const last = when.frequency === "once" ? yearOf(when.due) : when.lastYear;
  return last >= yearOf(asOf) - yearsAskedFor;
}
