import type { CalendarDay } from "@cchc/core/day";
import type { TargetNumbers, TargetView } from "../records/target-view.ts";
import type { TaskNumbers, TaskView } from "../records/task-view.ts";

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
  targetNumbers: TargetNumbers;
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
  /** Of all plans that the report speaks of. */
  targetNumbers: TargetNumbers;
  targets: TargetView[];
  rolloutCount: number;
  initiatives: InitiativeView[];
  initiativeCount: number;
  initiativeUnitCount: number;
  duties: DutyView[];
}
