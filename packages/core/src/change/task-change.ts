import type { CalendarDay } from "../day.ts";
import type { Plan } from "../model/plan.ts";
import type { Task, TaskAct } from "../model/task.ts";
import { problem } from "../problem.ts";
import { taskNumber, taskState } from "../query/task-state.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { ChangeContext } from "./context.ts";
import { definedOnly } from "./defined-only.ts";
import { latestDay } from "./finding-acts.ts";
import { refusalOfCode, refusalOfDue, refusalOfParent, refusalOfTask } from "./task-checks.ts";
import { withFields } from "./with-fields.ts";

/** A task to add; `parent` names one that is there or added before it: by id, by `code`, or by what it was made from. */
export interface TaskToAdd {
  code?: string | undefined;
  area: string;
  title: string;
  leadUnitId?: string | null | undefined;
  coordinatorUnitIds?: readonly string[] | undefined;
  person?: string | undefined;
  product?: string | undefined;
  due?: CalendarDay | null | undefined;
  authority?: string | undefined;
  parent?: string | undefined;
  sourceTaskId?: string | undefined;
  assignedBy?: string | undefined;
  note?: string | undefined;
  /** The task that it stands before, by id, code or number; behind all of them when absent. */
  before?: string | undefined;
  invented?: true | undefined;
}

/** Changes of the tasks of a plan. */
export type TaskChange =
  | SingleTaskChange
  /** Several changes of tasks as one: all of them or none, and taken back together (SPEC TASK-12). */
  | { type: "task.change-many"; changes: readonly SingleTaskChange[]; source?: string | undefined };

/** What is corrected of a task: null empties a field that may be empty, what is absent stays. */
export interface TaskFields {
  code?: string | null | undefined;
  area?: string | undefined;
  title?: string | undefined;
  leadUnitId?: string | null | undefined;
  coordinatorUnitIds?: readonly string[] | undefined;
  person?: string | null | undefined;
  product?: string | null | undefined;
  /** The first due date of a task that has none, or a mistyped one put right; a later day is `task.reschedule`. */
  due?: CalendarDay | null | undefined;
  authority?: string | null | undefined;
  /** Another task of the plan, by id, code or number; null for none. */
  parentTaskId?: string | null | undefined;
  assignedBy?: string | null | undefined;
  note?: string | null | undefined;
}

/** One change of the tasks of a plan. */
export type SingleTaskChange =
  | { type: "task.add"; tasks: readonly TaskToAdd[]; source?: string | undefined }
  | ({ type: "task.update"; taskId: string } & TaskFields)
  | {
      type: "task.progress";
      taskId: string;
      on: CalendarDay;
      by: string;
      percent: number;
      text?: string | undefined;
      evidenceIds?: readonly string[] | undefined;
    }
  | {
      type: "task.reschedule";
      taskId: string;
      on: CalendarDay;
      by: string;
      until: CalendarDay;
      reason: string;
      document?: string | undefined;
    }
  | {
      type: "task.drop";
      taskId: string;
      on: CalendarDay;
      by: string;
      reason: string;
      document?: string | undefined;
    }
  | { type: "task.renumber"; taskId: string; ordinal: number }
  /** Puts a task before another one of the plan, by id, code or number, or behind all; it keeps its number. */
  | { type: "task.move"; taskId: string; before: string | null };

/** The plan with more tasks, in their order; all of them or none. */
export function addTasks(plan: Plan, tasks: readonly TaskToAdd[], context: ChangeContext): Result<Plan> {
  let current = plan;
  for (const toAdd of tasks) {
    const task = newTask(current, toAdd, context);
    if (!task.ok) return task;
    const placed = moveTask(current, task.value, toAdd.before ?? null);
    if (!placed.ok) return placed;
    current = placed.value;
  }
  return succeed(current);
}

/** The plan after a change of its tasks; of several changes all are made or none. */
export function changeTasks(plan: Plan, change: TaskChange, context: ChangeContext): Result<Plan> {
  switch (change.type) {
    case "task.add":
      return addTasks(plan, change.tasks, context);
    case "task.change-many": {
      let current = plan;
      for (const one of change.changes) {
        const changed = changeTasks(current, one, context);
        if (!changed.ok) return changed;
        current = changed.value;
      }
      return succeed(current);
    }
    default:
      return changeTask(plan, change, context);
  }
}

/** A change of one task that is there. */
type ChangeOfOne = Exclude<SingleTaskChange, { type: "task.add" }>;
/** One that alters the task itself, not its place. */
type ChangeInside = Exclude<ChangeOfOne, { type: "task.move" }>;

function changeTask(plan: Plan, change: ChangeOfOne, context: ChangeContext): Result<Plan> {
  const task = plan.tasks.find(({ id }) => id === change.taskId);
  if (task === undefined) return fail(problem("task-not-found", { task: change.taskId }));
  if (change.type === "task.move") return moveTask(plan, task, change.before);
  const changed = changeOne(plan, task, change, context);
  if (!changed.ok) return changed;
  return succeed({ ...plan, tasks: plan.tasks.map((other) => (other === task ? changed.value : other)) });
}

/** The plan with a task, new or there already, in the place before another one (SPEC TASK-17). */
function moveTask(plan: Plan, task: Task, before: string | null): Result<Plan> {
  const next = before === null ? undefined : namedTask(plan, before);
  if (before !== null && next === undefined) return fail(problem("task-not-found", { task: before }));
  if (next === task) return succeed(plan);
  const others = plan.tasks.filter((other) => other !== task);
  const at = next === undefined ? others.length : others.indexOf(next);
  return succeed({ ...plan, tasks: others.toSpliced(at, 0, task) });
}

function newTask(plan: Plan, toAdd: TaskToAdd, context: ChangeContext): Result<Task> {
  const { parent, leadUnitId, coordinatorUnitIds, due, ...texts } = toAdd;
  const parentTask =
    parent === undefined
      ? undefined
      : (namedTask(plan, parent) ?? plan.tasks.find(({ sourceTaskId }) => sourceTaskId === parent));
  if (parent !== undefined && parentTask === undefined) return fail(problem("task-not-found", { task: parent }));
  const task: Task = {
    id: context.newId(),
    ordinal: Math.max(0, ...plan.tasks.map(({ ordinal }) => ordinal)) + 1,
    ...definedOnly({ code: texts.code }),
    area: texts.area,
    title: texts.title,
    leadUnitId: leadUnitId ?? null,
    coordinatorUnitIds: [...(coordinatorUnitIds ?? [])],
    ...definedOnly({ person: texts.person, product: texts.product }),
    due: due ?? null,
    ...definedOnly({ authority: texts.authority }),
    ...(parentTask === undefined ? {} : { parentTaskId: parentTask.id }),
    ...definedOnly({ sourceTaskId: texts.sourceTaskId, assignedBy: texts.assignedBy, note: texts.note }),
    acts: [],
    ...definedOnly({ invented: texts.invented }),
  };
  const refusal = refusalOfTask(plan, task, context) ?? refusalOfCode(plan, task);
  return refusal === null ? succeed(task) : fail(refusal);
}

/** The task of a plan that a table or a change names by id, code or number. */
function namedTask(plan: Plan, name: string): Task | undefined {
  return (
    plan.tasks.find(({ id }) => id === name) ??
    plan.tasks.find((task) => task.code === name || taskNumber(plan, task) === name)
  );
}

function changeOne(plan: Plan, task: Task, change: ChangeInside, context: ChangeContext): Result<Task> {
  switch (change.type) {
    case "task.update":
      return updateTask(plan, task, change, context);
    case "task.renumber":
      return succeed({ ...task, ordinal: change.ordinal });
    case "task.progress": {
      const { on, by, percent, text } = change;
      if (!Number.isInteger(percent) || percent < 0 || percent > 100) {
        return fail(problem("percent-out-of-range", { percent }));
      }
      const evidenceIds = [...(change.evidenceIds ?? [])];
      const unknown = evidenceIds.find((id) => !plan.evidence.some((evidence) => evidence.id === id));
      if (unknown !== undefined) return fail(problem("evidence-not-found", { evidence: unknown }));
      const said = definedOnly({ text });
      return addAct(
        plan,
        task,
        { act: "progress", id: context.newId(), on, by, percent, ...said, evidenceIds },
        context,
      );
    }
    case "task.reschedule": {
      const { on, by, until, reason, document } = change;
      const outside = refusalOfDue(plan, task.title, until);
      if (outside !== null) return fail(outside);
      const { due: from, doneOn, droppedOn } = taskState(task, on);
      if (doneOn !== null && droppedOn === null) {
        return fail(problem("task-finished", { task: taskNumber(plan, task), on: doneOn }));
      }
      if (until === from) return succeed(task);
      const act = { act: "reschedule" as const, id: context.newId(), on, by, from, until, reason };
      return addAct(plan, task, { ...act, ...definedOnly({ document }) }, context);
    }
    case "task.drop": {
      const { on, by, reason, document } = change;
      const act = { act: "drop" as const, id: context.newId(), on, by, reason, ...definedOnly({ document }) };
      return addAct(plan, task, act, context);
    }
  }
}

/**
 * The task with one more act, kept in the order of days: a month may be reported after the next one. Nothing follows a
 * drop, and an act is not dated after today or before its plan was there (SPEC TASK-4).
 */
function addAct(plan: Plan, task: Task, act: TaskAct, context: ChangeContext): Result<Task> {
  const number = taskNumber(plan, task);
  if (act.on > context.today) {
    return fail(problem("act-in-future", { record: number, act: act.act, on: act.on, today: context.today }));
  }
  const { number: planNumber, from, issuedOn } = plan;
  const earliest = issuedOn !== null && issuedOn < from ? issuedOn : from;
  // Nothing else takes a task out of a plan still in the making.
  const dropsToday = act.act === "drop" && act.on === context.today;
  if (act.on < earliest && !dropsToday) {
    return fail(problem("act-before-plan", { record: number, act: act.act, on: act.on, plan: planNumber, earliest }));
  }
  const { droppedOn } = taskState(task, latestDay);
  if (droppedOn !== null && (act.on >= droppedOn || act.act === "drop")) {
    return fail(problem("task-dropped", { task: number, on: droppedOn }));
  }
  const after = act.act === "drop" ? task.acts.find(({ on }) => on > act.on) : undefined;
  if (after !== undefined) {
    const previous = { previous: after.act, previousOn: after.on };
    return fail(problem("act-before-previous", { record: number, act: act.act, on: act.on, ...previous }));
  }
  const acts = [...task.acts];
  const place = acts.findIndex(({ on }) => on > act.on);
  acts.splice(place < 0 ? acts.length : place, 0, act);
  return succeed({ ...task, acts });
}

function updateTask(
  plan: Plan,
  task: Task,
  change: Extract<TaskChange, { type: "task.update" }>,
  context: ChangeContext,
): Result<Task> {
  const { code, area, title, leadUnitId, person, product, due, authority, assignedBy, note } = change;
  const parent = change.parentTaskId;
  const parentTaskId = parent == null ? parent : (namedTask(plan, parent)?.id ?? parent);
  if (due !== undefined && task.acts.some(({ act }) => act === "reschedule")) {
    return fail(problem("task-rescheduled", { task: taskNumber(plan, task) }));
  }
  const updated: Task = {
    ...withFields(task, { code, area, title, person, product, authority, parentTaskId, assignedBy, note }),
    leadUnitId: leadUnitId === undefined ? task.leadUnitId : leadUnitId,
    due: due === undefined ? task.due : due,
    coordinatorUnitIds:
      change.coordinatorUnitIds === undefined ? task.coordinatorUnitIds : [...change.coordinatorUnitIds],
  };
  const others = { ...plan, tasks: plan.tasks.filter((other) => other !== task) };
  const refusal =
    refusalOfTask(plan, updated, context) ?? refusalOfCode(others, updated) ?? refusalOfParent(plan, updated);
  return refusal === null ? succeed(updated) : fail(refusal);
}
