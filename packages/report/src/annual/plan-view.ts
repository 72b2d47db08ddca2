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

export interface TaskAreaView {
  area: string;
  areaName: string;
  taskNumbers: TaskNumbers;
}

export interface TaskLeadView {
  /** Null for tasks whose lead is still open. */
  leadUnitId: string | null;
  leadUnitName: string;
  taskNumbers: TaskNumbers;
}

/** What a plan promises; whether it was reached is said by the results of the indices. */
export interface TargetView {
  id: string;
  number: string;
  title: string;
  areaName: string;
  leadUnitName: string;
  /** What is to be reached, compared with what, until when, by whom. */
  goalText: string;
  invented: boolean;
}

/** Units of one level and category that reported acting on a plan. */
export interface RolloutGroupView {
  groupName: string;
  unitCount: number;
}

/** A plan in force in the period. */
export interface PlanView {
  id: string;
  number: string;
  scope: string;
  scopeName: string;
  title: string;
  from: CalendarDay;
  to: CalendarDay;
  /** The document that issues it; null while it has no number. */
  planDocument: string | null;
  issuedOn: CalendarDay | null;
  legalBases: { legalBasis: string }[];
  /** Whether its tasks are in the totals of the report. */
  counted: boolean;
  taskNumbers: TaskNumbers;
  targetCount: number;
  targets: TargetView[];
  rolloutCount: number;
  rolloutUnitCount: number;
  rolloutGroups: RolloutGroupView[];
  invented: boolean;
}

export interface InitiativeView {
  id: string;
  number: string;
  title: string;
  unitId: string;
  unitName: string;
  year: number;
  areaName: string;
  document: string;
  effect: string;
  invented: boolean;
}

/**
 * A recurring duty: the periods of it that ended in the report's, and what was owed in them by the as-of day. What was
 * owed = onTime + late + missing + awaited.
 */
export interface DutyView {
  id: string;
  number: string;
  title: string;
  kindName: string;
  frequencyName: string;
  basis: string;
  turnCount: number;
  owedCount: number;
  onTime: number;
  late: number;
  /** Not done, and past the due date. */
  missing: number;
  /** Not done, and still in time. */
  awaited: number;
  /** Units with something missing. */
  missingUnitNames: string;
  invented: boolean;
}

/** What the yearly report says of plans, initiatives and duties. */
export interface PlanReport {
  plans: PlanView[];
  /** Of the plans that are counted. */
  taskNumbers: TaskNumbers;
  taskAreas: TaskAreaView[];
  taskLeads: TaskLeadView[];
  tasks: TaskView[];
  overdueTasks: TaskView[];
  /** Tasks assigned by superiors. */
  assignedNumbers: TaskNumbers;
  assignedTasks: TaskView[];
  targetCount: number;
  rolloutCount: number;
  initiatives: InitiativeView[];
  initiativeCount: number;
  initiativeUnitCount: number;
  duties: DutyView[];
}
