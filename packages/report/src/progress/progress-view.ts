import type { CalendarDay } from "@cchc/core/day";
import type { DocumentHead } from "../document-head.ts";
import type { TargetNumbers, TargetView } from "../records/target-view.ts";
import type { TaskNumbers, TaskView } from "../records/task-view.ts";

/** A task as its month found it, with the last report of the month or before it (SPEC TPROG-2). */
export interface ProgressTask extends TaskView {
  /** Whether a report on it was owed in the month, and whether one is dated in it. */
  reportOwed: boolean;
  reported: boolean;
  /** Null and empty before the first report. */
  lastReportOn: CalendarDay | null;
  lastReportPercent: number | null;
  reportText: string;
  /** How many files that report names as evidence. */
  evidenceCount: number;
}

/** The tasks that a unit is accountable for, counted. */
export interface ProgressLead {
  /** Null for tasks whose lead is still open. */
  leadUnitId: string | null;
  leadUnitName: string;
  taskNumbers: TaskNumbers;
  doneInMonthCount: number;
  reportOwedCount: number;
  unreportedCount: number;
}

export interface ProgressArea {
  area: string;
  areaName: string;
  taskNumbers: TaskNumbers;
  tasks: ProgressTask[];
}

/** What templates of a month's progress of a plan may say (SPEC TPROG-1). */
export interface ProgressReport extends DocumentHead {
  planNumber: string;
  planTitle: string;
  /** The document that issues the plan; null while it has no number. */
  planDocument: string | null;
  issuedOn: CalendarDay | null;
  year: number;
  month: number;
  /** `tháng 3 năm 2026`. */
  periodName: string;
  from: CalendarDay;
  to: CalendarDay;
  taskNumbers: TaskNumbers;
  doneInMonthCount: number;
  /** Tasks on which a report was owed in the month = reported + unreported. */
  reportOwedCount: number;
  reportedCount: number;
  unreportedCount: number;
  /** Units that are accountable for a task. */
  leadCount: number;
  /** Most late tasks first. */
  taskLeads: ProgressLead[];
  unreportedLeadCount: number;
  /** Those of the leads that owe a report of the month. */
  unreportedLeads: ProgressLead[];
  taskAreas: ProgressArea[];
  tasks: ProgressTask[];
  doneTasks: ProgressTask[];
  /** The longest overdue first. */
  overdueTasks: ProgressTask[];
  targetNumbers: TargetNumbers;
  targets: TargetView[];
}
