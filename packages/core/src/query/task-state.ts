import type { CalendarDay } from "../day.ts";
import { type ClarityPoint, clarityPoints, type TaskStatus } from "../model/codes.ts";
import type { Task } from "../model/task.ts";
import { inOrderOfDays } from "./in-order-of-days.ts";

/** What a task's state is computed from. */
export type TaskFacts = Pick<Task, "due" | "acts">;

/** A task as it stood at the end of a day. Nothing of it is stored. */
export interface TaskState {
  status: TaskStatus;
  /** The due date in force, of a finished task the one in force on the day it was done; null while none is set. */
  due: CalendarDay | null;
  /** The last reported percent, 0 before the first report. */
  percent: number;
  /** The day of the last report; null before the first. */
  reportedOn: CalendarDay | null;
  /** The first day since which 100 % stands; null while it does not. */
  doneOn: CalendarDay | null;
  droppedOn: CalendarDay | null;
  /** Something is still owed: neither done nor dropped. */
  unfinished: boolean;
}

/**
 * The state of a task at the end of `asOf`, rebuilt from effective dates (SPEC TASK-3). It is late from the day after
 * its due date while 100 % is not reported, and done late when 100 % was first reported after the due date in force on
 * that day: a later day for what is finished makes nothing timely.
 */
export function taskState(task: TaskFacts, asOf: CalendarDay): TaskState {
  let due = task.due;
  let percent = 0;
  let reportedOn: CalendarDay | null = null;
  let doneOn: CalendarDay | null = null;
  let dueWhenDone: CalendarDay | null = null;
  let droppedOn: CalendarDay | null = null;
  for (const act of inOrderOfDays(task.acts)) {
    if (act.on > asOf) break;
    switch (act.act) {
      case "progress":
        percent = act.percent;
        reportedOn = act.on;
        if (percent === 100 && doneOn === null) dueWhenDone = due;
        doneOn = percent === 100 ? (doneOn ?? act.on) : null;
        break;
      case "reschedule":
        due = act.until;
        if (act.on === doneOn) dueWhenDone = due;
        break;
      case "drop":
        droppedOn = act.on;
        break;
    }
  }
  if (doneOn !== null) due = dueWhenDone;
  const base = { due, percent, reportedOn, doneOn, droppedOn };
  if (droppedOn !== null) return { status: "dropped", ...base, unfinished: false };
  if (doneOn !== null)
    return { status: due !== null && doneOn > due ? "done-late" : "done", ...base, unfinished: false };
  if (due !== null && due < asOf) return { status: "late", ...base, unfinished: true };
  return { status: reportedOn === null ? "not-started" : "on-course", ...base, unfinished: true };
}

/** The points that a task leaves unclear, of those a workspace asks for (SPEC TASK-6); all six when it names none. */
export function unclearPoints(
  task: Task,
  asked: readonly ClarityPoint[] = clarityPoints,
  asOf: CalendarDay | null = null,
): ClarityPoint[] {
  const due = asOf === null ? task.due : taskState(task, asOf).due;
  const clear: { readonly [P in ClarityPoint]: boolean } = {
    person: task.person !== undefined,
    work: task.title.trim() !== "",
    time: due !== null,
    responsibility: task.leadUnitId !== null,
    product: task.product !== undefined,
    authority: task.authority !== undefined,
  };
  return clarityPoints.filter((point) => asked.includes(point) && !clear[point]);
}

/** Whether a report on the task is dated in the month `YYYY-MM`, by the end of `asOf` (the monthly duty to report). */
export function isReportedIn(task: TaskFacts, month: string, asOf: CalendarDay): boolean {
  return task.acts.some(({ act, on }) => act === "progress" && on <= asOf && on.startsWith(`${month}-`));
}

/** The number people say for a task: `KH2026.3`. */
export function taskNumber(plan: { number: string }, task: { ordinal: number }): string {
  return `${plan.number}.${task.ordinal}`;
}

/** The number people say for a target: `KH2026/CT2`. */
export function targetNumber(plan: { number: string }, target: { ordinal: number }): string {
  return `${plan.number}/CT${target.ordinal}`;
}
