import { type CalendarDay, daysBetween } from "../day.ts";
import type { ClarityPoint, TaskStatus } from "../model/codes.ts";
import type { Plan } from "../model/plan.ts";
import type { Task, TaskOrigin } from "../model/task.ts";
import { isThere } from "./evidence-state.ts";
import { taskNumber, taskState, unclearPoints } from "./task-state.ts";
import type { UnitDirectory } from "./unit-directory.ts";

/** A task as programs get it, as of a day. */
export interface TaskItem {
  id: string;
  number: string;
  planId: string;
  planNumber: string;
  code: string | null;
  area: string;
  title: string;
  leadUnitId: string | null;
  leadUnitName: string | null;
  coordinatorUnitIds: readonly string[];
  coordinatorUnitNames: readonly string[];
  person: string | null;
  personName: string | null;
  product: string | null;
  /** The due date in force, and the one the plan was made with. */
  due: CalendarDay | null;
  originalDue: CalendarDay | null;
  authority: string | null;
  parentTaskId: string | null;
  parentNumber: string | null;
  subtasks: { total: number; done: number };
  sourceTaskId: string | null;
  assignedBy: string | null;
  /** The weak result or component of an index that it answers to. */
  origin: TaskOrigin | null;
  note: string | null;
  status: TaskStatus;
  percent: number;
  reportedOn: CalendarDay | null;
  doneOn: CalendarDay | null;
  /** Calendar days past the due date: to the as-of day, or to the day it was done; 0 when not late. */
  daysLate: number;
  unclear: readonly ClarityPoint[];
  progress: readonly {
    on: CalendarDay;
    by: string;
    percent: number;
    text: string | null;
    evidenceIds: readonly string[];
  }[];
  reschedules: readonly {
    on: CalendarDay;
    from: CalendarDay | null;
    until: CalendarDay;
    reason: string;
    document: string | null;
  }[];
  dropped: { on: CalendarDay; reason: string; document: string | null } | null;
  evidence: readonly { id: string; file: string; on: CalendarDay | null }[];
  invented: boolean;
}

/** What items of plans are made with. */
export interface PlanItemContext {
  asOf: CalendarDay;
  units: UnitDirectory;
  /** Names of the registered people by id. */
  people: ReadonlyMap<string, string>;
  /** What a task must make clear. */
  clarity: readonly ClarityPoint[];
}

/** The item of one task of `plan`. */
export function taskItem(plan: Plan, task: Task, context: PlanItemContext): TaskItem {
  const { asOf, units, people, clarity } = context;
  const { unfinished: _unfinished, droppedOn: _droppedOn, ...state } = taskState(task, asOf);
  const nameOf = (id: string) => units.nearestVersion(id, nameDay(plan, asOf))?.name ?? id;
  const children = plan.tasks.filter(({ parentTaskId }) => parentTaskId === task.id);
  const parent = plan.tasks.find(({ id }) => id === task.parentTaskId);
  const happened = task.acts.filter(({ on }) => on <= asOf);
  const lateUntil = state.status === "late" ? asOf : state.status === "done-late" ? state.doneOn : null;
  const dropped = happened.find((act) => act.act === "drop");
  return {
    id: task.id,
    number: taskNumber(plan, task),
    planId: plan.id,
    planNumber: plan.number,
    code: task.code ?? null,
    area: task.area,
    title: task.title,
    leadUnitId: task.leadUnitId,
    leadUnitName: task.leadUnitId === null ? null : nameOf(task.leadUnitId),
    coordinatorUnitIds: task.coordinatorUnitIds,
    coordinatorUnitNames: task.coordinatorUnitIds.map(nameOf),
    person: task.person ?? null,
    personName: task.person === undefined ? null : (people.get(task.person) ?? task.person),
    product: task.product ?? null,
    originalDue: task.due,
    authority: task.authority ?? null,
    parentTaskId: task.parentTaskId ?? null,
    parentNumber: parent === undefined ? null : taskNumber(plan, parent),
    subtasks: {
      total: children.length,
      done: children.filter((child) => taskState(child, asOf).doneOn !== null).length,
    },
    sourceTaskId: task.sourceTaskId ?? null,
    assignedBy: task.assignedBy ?? null,
    origin: task.origin ?? null,
    note: task.note ?? null,
    ...state,
    daysLate: lateUntil === null || state.due === null ? 0 : daysBetween(state.due, lateUntil),
    unclear: unclearPoints(task, clarity, asOf),
    progress: happened.flatMap((act) =>
      act.act === "progress"
        ? [
            {
              on: act.on,
              by: act.by,
              percent: act.percent,
              text: act.text ?? null,
              evidenceIds: act.evidenceIds,
            },
          ]
        : [],
    ),
    reschedules: happened.flatMap((act) =>
      act.act === "reschedule"
        ? [{ on: act.on, from: act.from, until: act.until, reason: act.reason, document: act.document ?? null }]
        : [],
    ),
    dropped:
      dropped?.act === "drop" ? { on: dropped.on, reason: dropped.reason, document: dropped.document ?? null } : null,
    evidence: plan.evidence
      .filter((evidence) => evidence.taskId === task.id && isThere(evidence, asOf))
      .map(({ id, file, on }) => ({ id, file, on })),
    invented: task.invented === true,
  };
}

/** Units are named as they were while the plan ran. */
export function nameDay(plan: Pick<Plan, "from" | "to">, asOf: CalendarDay): CalendarDay {
  return asOf < plan.from ? plan.from : asOf > plan.to ? plan.to : asOf;
}
