import type { CalendarDay } from "../day.ts";
import type { Plan } from "../model/plan.ts";
import type { Task, TaskAct, TaskOrigin } from "../model/task.ts";
import { type Problem, problem } from "../problem.ts";
import { taskNumber, taskState } from "../query/task-state.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { ChangeContext } from "./context.ts";
import { definedOnly } from "./defined-only.ts";
import { latestDay } from "./finding-acts.ts";
import { refusalOfCode, refusalOfDue, refusalOfParent, refusalOfTask } from "./task-checks.ts";
import { TaskLedger } from "./task-ledger.ts";
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
  /** The weak result or component it answers to. */
  origin?: TaskOrigin | undefined;
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
  return changeTasks(plan, { type: "task.add", tasks }, context);
}

/** The plan after a change of its tasks; of several changes all are made or none. */
export function changeTasks(plan: Plan, change: TaskChange, context: ChangeContext): Result<Plan> {
  const ledger = new TaskLedger(plan);
  for (const one of change.type === "task.change-many" ? change.changes : [change]) {
    const refusal = enterTaskChange(ledger, one, context);
    if (refusal !== null) return fail(refusal);
  }
  return succeed(ledger.changed);
}

/**
 * Makes one change in a ledger of tasks, or says why it may not be: then the ledger is as it was, but for a `task.add` of
 * several tasks, of which those before the refused one are in.
 */
export function enterTaskChange(ledger: TaskLedger, change: SingleTaskChange, context: ChangeContext): Problem | null {
  if (change.type === "task.add") {
    for (const toAdd of change.tasks) {
      const task = newTask(ledger, toAdd, context);
      if (!task.ok) return task.problem;
      const refusal = place(ledger, toAdd.before ?? null, (before) => ledger.add(task.value, before));
      if (refusal !== null) return refusal;
    }
    return null;
  }
  const task = ledger.byId(change.taskId);
  if (task === undefined) return problem("task-not-found", { task: change.taskId });
  if (change.type === "task.move") return place(ledger, change.before, (before) => ledger.move(task, before));
  const changed = changeOne(ledger, task, change, context);
  if (!changed.ok) return changed.problem;
  ledger.replace(task, changed.value);
  return null;
}

/** A change of one task that is there and that alters the task itself, not its place. */
type ChangeInside = Exclude<SingleTaskChange, { type: "task.add" } | { type: "task.move" }>;

/** Puts a task, new or there already, before the one that is named, or behind all for null (SPEC TASK-17). */
function place(ledger: TaskLedger, before: string | null, put: (before: Task | null) => void): Problem | null {
  const next = before === null ? null : ledger.named(before);
  if (next === undefined) return problem("task-not-found", { task: before ?? "" });
  put(next);
  return null;
}

function newTask(ledger: TaskLedger, toAdd: TaskToAdd, context: ChangeContext): Result<Task> {
  const { parent, leadUnitId, coordinatorUnitIds, due, ...texts } = toAdd;
  const parentTask = parent === undefined ? undefined : (ledger.named(parent) ?? ledger.bySource(parent));
  if (parent !== undefined && parentTask === undefined) return fail(problem("task-not-found", { task: parent }));
  const task: Task = {
    id: context.newId(),
    ordinal: ledger.nextOrdinal,
    ...definedOnly({ code: texts.code }),
    area: texts.area,
    title: texts.title,
    leadUnitId: leadUnitId ?? null,
    coordinatorUnitIds: [...(coordinatorUnitIds ?? [])],
    ...definedOnly({ person: texts.person, product: texts.product }),
    due: due ?? null,
    ...definedOnly({ authority: texts.authority }),
    ...(parentTask === undefined ? {} : { parentTaskId: parentTask.id }),
    ...definedOnly({ sourceTaskId: texts.sourceTaskId, assignedBy: texts.assignedBy, origin: texts.origin }),
    ...definedOnly({ note: texts.note }),
    acts: [],
    ...definedOnly({ invented: texts.invented }),
  };
  const refusal = refusalOfTask(ledger.plan, task, context) ?? refusalOfCode(ledger, task, undefined);
  return refusal === null ? succeed(task) : fail(refusal);
}

function changeOne(ledger: TaskLedger, task: Task, change: ChangeInside, context: ChangeContext): Result<Task> {
  const { plan } = ledger;
  switch (change.type) {
    case "task.update":
      return updateTask(ledger, task, change, context);
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
  ledger: TaskLedger,
  task: Task,
  change: Extract<TaskChange, { type: "task.update" }>,
  context: ChangeContext,
): Result<Task> {
  const { plan } = ledger;
  const { code, area, title, leadUnitId, person, product, due, authority, assignedBy, note } = change;
  const parent = change.parentTaskId;
  const parentTaskId = parent == null ? parent : (ledger.named(parent)?.id ?? parent);
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
  const refusal =
    refusalOfTask(plan, updated, context) ??
    refusalOfCode(ledger, updated, task) ??
    // A parent that stays makes no circle that is not there.
    (parentTaskId === undefined ? null : refusalOfParent(ledger, updated));
  return refusal === null ? succeed(updated) : fail(refusal);
}
