import type { CalendarDay } from "../day.ts";
import type { Plan } from "../model/plan.ts";

/**
 * The ids of tasks that a task of another plan goes on with as of a day: the period's task in the year's plan, last
 * year's in this year's. Who has to report and who is late is asked of that one only (SPEC TASK-16), from the first day
 * of its plan and for good: done there, the work is done; still open when that plan has ended, it is late there.
 */
export function carriedOn(plans: readonly Plan[], asOf: CalendarDay): ReadonlySet<string> {
  const begun = plans.filter(({ from }) => from <= asOf);
  return new Set(begun.flatMap(({ tasks }) => tasks.flatMap(({ sourceTaskId }) => sourceTaskId ?? [])));
}
