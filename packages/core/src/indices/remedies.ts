import type { CalendarDay } from "../day.ts";
import type { Plan } from "../model/plan.ts";
import type { TaskOrigin } from "../model/task.ts";
import { knownPlans } from "../query/plan-period.ts";
import type { TaskRow } from "../query/task-query.ts";
import { type TaskState, taskState } from "../query/task-state.ts";

/** A task that answers to a result of an index or to one of its components, as it stood on a day. */
export interface Remedy extends TaskRow {
  origin: TaskOrigin;
  /** The first day of its plan where that had not begun yet; null where it had. */
  beginsOn: CalendarDay | null;
}

/**
 * What was done or planned by a day about what is weak, in the order of `plans` (SPEC INDEX-20): the tasks of all plans
 * that were there then. One of a plan still to begin is a remedy, and says from when.
 */
export function remediesOn(plans: readonly Plan[], asOf: CalendarDay): Remedy[] {
  return knownPlans(plans, asOf).flatMap((plan) =>
    plan.tasks.flatMap((task) => {
      const { origin } = task;
      if (origin === undefined) return [];
      return [{ plan, task, state: taskState(task, asOf), origin, beginsOn: plan.from > asOf ? plan.from : null }];
    }),
  );
}

/** Whether anything is done about it, or planned: a dropped task is no remedy (SPEC TASK-7). */
export function isTreated(remedies: readonly Pick<TaskState, "status">[]): boolean {
  return remedies.some(({ status }) => status !== "dropped");
}

/** The components that a remedy of their own answers to; one for the result as a whole is none of its components'. */
export function treatedComponents(plans: readonly Plan[], asOf: CalendarDay): Set<string> {
  return new Set(
    remediesOn(plans, asOf).flatMap(({ origin: { componentId }, state }) =>
      componentId !== null && isTreated([state]) ? [componentId] : [],
    ),
  );
}
