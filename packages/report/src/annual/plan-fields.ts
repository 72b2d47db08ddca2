import { dayField, type FieldsOf, listField, numberField, recordField, textField, yesNoField } from "../fields.ts";
import { targetFields, targetNumberFields } from "../records/target-fields.ts";
import { taskFields, taskNumberFields } from "../records/task-fields.ts";
import type {
  DutyView,
  InitiativeView,
  PlanReport,
  PlanView,
  RolloutGroupView,
  TaskAreaView,
  TaskLeadView,
} from "./plan-view.ts";

/* What templates of the yearly report may say of plans, initiatives and duties, typed by the views. */

const taskArea: FieldsOf<TaskAreaView> = {
  area: textField,
  areaName: textField,
  taskNumbers: recordField(taskNumberFields),
};

const taskLead: FieldsOf<TaskLeadView> = {
  leadUnitId: textField,
  leadUnitName: textField,
  taskNumbers: recordField(taskNumberFields),
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
  taskNumbers: recordField(taskNumberFields),
  targetCount: numberField,
  targetNumbers: recordField(targetNumberFields),
  targets: listField(recordField(targetFields)),
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
  taskNumbers: recordField(taskNumberFields),
  taskAreas: listField(recordField(taskArea)),
  taskLeads: listField(recordField(taskLead)),
  tasks: listField(recordField(taskFields)),
  overdueTasks: listField(recordField(taskFields)),
  assignedNumbers: recordField(taskNumberFields),
  assignedTasks: listField(recordField(taskFields)),
  targetCount: numberField,
  targetNumbers: recordField(targetNumberFields),
  targets: listField(recordField(targetFields)),
  rolloutCount: numberField,
  initiatives: listField(recordField(initiative)),
  initiativeCount: numberField,
  initiativeUnitCount: numberField,
  duties: listField(recordField(duty)),
};
