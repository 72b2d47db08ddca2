import type { CalendarDay } from "@cchc/core/day";

/** Counts of tasks: total = done + onCourse + notStarted + overdue; dropped ones are in no total (SPEC REP-7). */
export interface TaskNumbers {
  total: number;
  done: number;
  doneOnTime: number;
  doneLate: number;
  onCourse: number;
  notStarted: number;
  overdue: number;
  dropped: number;
  /** Null where there is no task. */
  donePercent: number | null;
}

/** A task with the words for its codes, as it stood at the end of the as-of day; empty where nothing is said. */
export interface TaskView {
  id: string;
  number: string;
  code: string;
  planNumber: string;
  area: string;
  areaName: string;
  title: string;
  leadUnitId: string | null;
  leadUnitName: string;
  coordinatorNames: string;
  personName: string;
  product: string;
  due: CalendarDay | null;
  originalDue: CalendarDay | null;
  authority: string;
  assignedBy: string;
  status: string;
  statusName: string;
  percent: number;
  reportedOn: CalendarDay | null;
  doneOn: CalendarDay | null;
  daysLate: number;
  /** Why the due date was moved last, and why the task was dropped. */
  rescheduleReason: string;
  dropReason: string;
  invented: boolean;
}
