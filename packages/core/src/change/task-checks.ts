import type { CalendarDay } from "../day.ts";
import type { Plan } from "../model/plan.ts";
import type { Task } from "../model/task.ts";
import { type Problem, problem } from "../problem.ts";
import { taskNumber } from "../query/task-state.ts";
import type { ChangeContext } from "./context.ts";
import type { TaskLedger } from "./task-ledger.ts";
import { unitInForce } from "./visit-checks.ts";

/** What a task may not be: outside the plan's areas or days, with units that did not exist then, or led twice (SPEC TASK-1, TASK-2). */
export function refusalOfTask(plan: Plan, task: Task, context: ChangeContext): Problem | null {
  if (!plan.areas.includes(task.area)) {
    return problem("area-not-in-plan", { plan: plan.number, area: task.area, allowed: [...plan.areas] });
  }
  if (task.due !== null) {
    const outside = refusalOfDue(plan, task.title, task.due);
    if (outside !== null) return outside;
  }
  const units = [...(task.leadUnitId === null ? [] : [task.leadUnitId]), ...task.coordinatorUnitIds];
  for (const [index, unit] of units.entries()) {
    if (task.leadUnitId === unit && task.coordinatorUnitIds.includes(unit)) {
      return problem("lead-co-ordinates", { task: task.title, unit: nameOf(unit, plan, context) });
    }
    if (units.indexOf(unit) < index) {
      return problem("co-ordinator-repeats", { task: task.title, unit: nameOf(unit, plan, context) });
    }
    const missing = refusalOfUnit(plan, unit, context);
    if (missing !== null) return missing;
  }
  const unknown = task.origin?.responsibleUnitIds.find((unit) => context.units.find(unit) === undefined);
  if (unknown !== undefined) return problem("unit-not-found", { unit: unknown });
  return null;
}

/** A unit of a task exists on some day of the plan: at its start, or it came later. */
function refusalOfUnit(plan: Plan, unitId: string, context: ChangeContext): Problem | null {
  const atStart = unitInForce(unitId, plan.from, context);
  if (atStart.ok || unitInForce(unitId, plan.to, context).ok) return null;
  const came = context.units
    .find(unitId)
    ?.versions.some(({ from }) => from !== null && plan.from <= from && from <= plan.to);
  return came === true ? null : atStart.problem;
}

/** The problem of a day outside the plan, or null (SPEC TASK-2). */
export function refusalOfDue({ number, from, to }: Plan, task: string, due: CalendarDay): Problem | null {
  return due < from || due > to ? problem("task-due-outside-plan", { task, due, plan: number, from, to }) : null;
}

/** A plan's own code names one task; `self` is the task as it was. */
export function refusalOfCode(ledger: TaskLedger, { code, title }: Task, self: Task | undefined): Problem | null {
  const other = code === undefined ? undefined : ledger.otherWithCode(code, self);
  return other === undefined || code === undefined
    ? null
    : problem("task-code-repeats", { code, task: title, other: taskNumber(ledger.plan, other) });
}

/** A task is part of another one of its plan, and not of itself (SPEC TASK-5). */
export function refusalOfParent(ledger: TaskLedger, task: Task): Problem | null {
  const { plan } = ledger;
  for (let id = task.parentTaskId, seen = 0; id !== undefined && seen <= ledger.count; seen++) {
    if (id === task.id) {
      const parent = task.parentTaskId === undefined ? undefined : ledger.byId(task.parentTaskId);
      const parentNumber = parent === undefined ? "" : taskNumber(plan, parent);
      return problem("task-circle", { task: taskNumber(plan, task), parent: parentNumber });
    }
    const next: Task | undefined = ledger.byId(id);
    if (next === undefined) return problem("task-not-found", { task: id });
    id = next.parentTaskId;
  }
  return null;
}

function nameOf(unitId: string, plan: Plan, { units }: ChangeContext): string {
  return units.nearestVersion(unitId, plan.from)?.name ?? unitId;
}
