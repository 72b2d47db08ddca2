import type { CalendarDay } from "../day.ts";
import type { Plan } from "../model/plan.ts";
import { taskState } from "./task-state.ts";

/**
 * The ids of tasks that a task of another plan goes on with as of a day: the period's task in the year's plan, last
 * year's in this year's. Who has to report and who is late is asked of that one only (SPEC TASK-16): from the first day
 * of its plan, until the plan is over and its task finished.
 */
export function carriedOn(plans: readonly Plan[], asOf: CalendarDay): ReadonlySet<string> {
  const begun = plans.filter(({ from }) => from <= asOf);
  const copies = begun.flatMap((plan) =>
    plan.tasks.filter((task) => asOf <= plan.to || taskState(task, asOf).unfinished),
  );
  return new Set(copies.flatMap(({ sourceTaskId }) => sourceTaskId ?? []));
}
