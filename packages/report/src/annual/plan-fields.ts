import { dayField, type FieldsOf, listField, numberField, recordField, textField, yesNoField } from "../fields.ts";
import type {
  DutyView,
  InitiativeView,
  PlanReport,
  PlanView,
  RolloutGroupView,
  TargetView,
  TaskAreaView,
  TaskLeadView,
  TaskNumbers,
  TaskView,
} from "./plan-view.ts";

/* What templates of the yearly report may say of plans, initiatives and duties, typed by the views. */

const taskNumbers: FieldsOf<TaskNumbers> = {
  total: numberField,
  done: numberField,
  doneOnTime: numberField,
  doneLate: numberField,
  onCourse: numberField,
  notStarted: numberField,
  overdue: numberField,
  dropped: numberField,
  donePercent: numberField,
};

const task: FieldsOf<TaskView> = {
  id: textField,
  number: textField,
  code: textField,
  planNumber: textField,
  area: textField,
  areaName: textField,
  title: textField,
  leadUnitId: textField,
  leadUnitName: textField,
  coordinatorNames: textField,
  personName: textField,
  product: textField,
  due: dayField,
  originalDue: dayField,
  authority: textField,
  assignedBy: textField,
  status: textField,
  statusName: textField,
  percent: numberField,
  reportedOn: dayField,
  doneOn: dayField,
  daysLate: numberField,
  rescheduleReason: textField,
  dropReason: textField,
  invented: yesNoField,
};

const taskArea: FieldsOf<TaskAreaView> = {
  area: textField,
  areaName: textField,
  taskNumbers: recordField(taskNumbers),
};

const taskLead: FieldsOf<TaskLeadView> = {
  leadUnitId: textField,
  leadUnitName: textField,
  taskNumbers: recordField(taskNumbers),
};

const target: FieldsOf<TargetView> = {
  id: textField,
  number: textField,
  title: textField,
  areaName: textField,
  leadUnitName: textField,
  goalText: textField,
  invented: yesNoField,
};

const rolloutGroup: FieldsOf<RolloutGroupView> = { groupName: textField, unitCount: numberField };

const plan: FieldsOf<PlanView> = {
  id: textField,
  number: textField,
  scope: textField,
  scopeName: textField,
  title: textField,
  from: dayField,
  to: dayField,
  planDocument: textField,
  issuedOn: dayField,
  legalBases: listField(recordField({ legalBasis: textField })),
  counted: yesNoField,
  taskNumbers: recordField(taskNumbers),
  targetCount: numberField,
  targets: listField(recordField(target)),
  rolloutCount: numberField,
  rolloutUnitCount: numberField,
  rolloutGroups: listField(recordField(rolloutGroup)),
  invented: yesNoField,
};

const initiative: FieldsOf<InitiativeView> = {
  id: textField,
  number: textField,
  title: textField,
  unitId: textField,
  unitName: textField,
  year: numberField,
  areaName: textField,
  document: textField,
  effect: textField,
  invented: yesNoField,
};

const duty: FieldsOf<DutyView> = {
  id: textField,
  number: textField,
  title: textField,
  kindName: textField,
  frequencyName: textField,
  basis: textField,
  turnCount: numberField,
  owedCount: numberField,
  onTime: numberField,
  late: numberField,
  missing: numberField,
  awaited: numberField,
  missingUnitNames: textField,
  invented: yesNoField,
};

/** The fields of the report's part on plans, initiatives and duties. */
export const planFields: FieldsOf<PlanReport> = {
  plans: listField(recordField(plan)),
  taskNumbers: recordField(taskNumbers),
  taskAreas: listField(recordField(taskArea)),
  taskLeads: listField(recordField(taskLead)),
  tasks: listField(recordField(task)),
  overdueTasks: listField(recordField(task)),
  assignedNumbers: recordField(taskNumbers),
  assignedTasks: listField(recordField(task)),
  targetCount: numberField,
  rolloutCount: numberField,
  initiatives: listField(recordField(initiative)),
  initiativeCount: numberField,
  initiativeUnitCount: numberField,
  duties: listField(recordField(duty)),
};
