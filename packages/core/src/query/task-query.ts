import { addDays, type CalendarDay, lastDayOfMonth } from "../day.ts";
import { type ClarityPoint, type TaskStatus, taskStatuses } from "../model/codes.ts";
import type { Plan } from "../model/plan.ts";
import type { Task } from "../model/task.ts";
import { matchScore } from "../text.ts";
import { carriedOn } from "./carried-on.ts";
import { nameDay } from "./task-item.ts";
import { isReportedIn, type TaskState, taskNumber, taskState, unclearPoints } from "./task-state.ts";
import type { UnitDirectory } from "./unit-directory.ts";

/** Which tasks are wanted; what is not given does not narrow. */
export interface TaskFilter {
  planId?: string | undefined;
  status?: readonly TaskStatus[] | undefined;
  /** Unfinished and past the due date. */
  late?: boolean | undefined;
  /** Unfinished and due on or after the as-of day, at most so many calendar days ahead. */
  dueWithinDays?: number | undefined;
  /** The lead is this unit or below it. */
  leadUnitId?: string | undefined;
  /** Lead or co-ordinator is this unit or below it. */
  unitId?: string | undefined;
  /** The id of a person. */
  person?: string | undefined;
  area?: string | undefined;
  /** Tasks on which a report was owed in this month, `YYYY-MM`, and none is dated in it. */
  unreportedIn?: string | undefined;
  /** Tasks that leave one of these points unclear; dropped ones need no clearing up. */
  unclearIn?: readonly ClarityPoint[] | undefined;
  /** Words of title, code or product, without marks. */
  search?: string | undefined;
}

/** A task that matches, with its plan and its state as of the day asked for. */
export interface TaskRow {
  plan: Plan;
  task: Task;
  state: TaskState;
}

/**
 * The tasks of `plans` that match, in the order of their plans and of the tasks in them (SPEC TASK-8). Late, due and
 * unreported is asked of a task that another plan goes on with only there (SPEC TASK-16).
 */
export function queryTasks(
  plans: readonly Plan[],
  filter: TaskFilter,
  asOf: CalendarDay,
  units: UnitDirectory,
): TaskRow[] {
  const { late, dueWithinDays, unreportedIn } = filter;
  const isFollowedUp = late === true || dueWithinDays !== undefined || unreportedIn !== undefined;
  const elsewhere = isFollowedUp ? carriedOn(plans, asOf) : new Set<string>();
  return plans
    .filter(({ id }) => filter.planId === undefined || id === filter.planId)
    .flatMap((plan) =>
      plan.tasks
        .filter(({ id }) => !elsewhere.has(id))
        .map((task) => ({ plan, task, state: taskState(task, asOf) }))
        .filter((row) => matches(row, filter, asOf, units)),
    );
}

/** How many tasks stand in each state, and in all; dropped ones are in no total. */
export function taskCounts(
  tasks: readonly Task[],
  asOf: CalendarDay,
): { total: number } & { [S in TaskStatus]: number } {
  const counts = Object.fromEntries(taskStatuses.map((status) => [status, 0])) as { [S in TaskStatus]: number };
  for (const task of tasks) counts[taskState(task, asOf).status] += 1;
  return { total: tasks.length - counts.dropped, ...counts };
}

/**
 * Whether a report on the task was owed in a month: the plan had begun by its end, and the task was neither done before
 * the month nor dropped by its end (SPEC TASK-14). A month still running is judged as of the as-of day.
 */
export function owesReportIn(plan: Pick<Plan, "from">, task: Task, month: string, asOf: CalendarDay): boolean {
  const last = lastDayOfMonth(month);
  const day = asOf < last ? asOf : last;
  if (day.slice(0, 7) !== month || plan.from > day) return false;
  const { doneOn, droppedOn } = taskState(task, day);
  return droppedOn === null && (doneOn === null || doneOn.slice(0, 7) === month);
}

function matches({ plan, task, state }: TaskRow, filter: TaskFilter, asOf: CalendarDay, units: UnitDirectory): boolean {
  const day = nameDay(plan, asOf);
  const isBelow = (unit: string | null, ancestor: string) => unit !== null && units.isAtOrBelow(unit, ancestor, day);
  const { status, late, dueWithinDays, leadUnitId, unitId, person, area, unreportedIn, unclearIn, search } = filter;
  if (status !== undefined && !status.includes(state.status)) return false;
  if (late === true && state.status !== "late") return false;
  if (dueWithinDays !== undefined) {
    const until = addDays(asOf, dueWithinDays);
    if (!state.unfinished || state.due === null || state.due < asOf || state.due > until) return false;
  }
  if (leadUnitId !== undefined && !isBelow(task.leadUnitId, leadUnitId)) return false;
  if (unitId !== undefined && ![task.leadUnitId, ...task.coordinatorUnitIds].some((unit) => isBelow(unit, unitId)))
    return false;
  if (person !== undefined && task.person !== person) return false;
  if (area !== undefined && task.area !== area) return false;
  if (
    unreportedIn !== undefined &&
    (!owesReportIn(plan, task, unreportedIn, asOf) || isReportedIn(task, unreportedIn, asOf))
  )
    return false;
  if (unclearIn !== undefined && (state.droppedOn !== null || unclearPoints(task, unclearIn, asOf).length === 0))
    return false;
  if (search === undefined) return true;
  const text = [taskNumber(plan, task), task.code, task.title, task.product].filter((part) => part !== undefined);
  return matchScore(text.join(" "), search) > 0;
}
