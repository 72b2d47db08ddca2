import { documentHeadFields } from "../document-head.ts";
import {
  dayField,
  type FieldsOf,
  listField,
  numberField,
  type RecordField,
  recordField,
  textField,
  yesNoField,
} from "../fields.ts";
import { targetFields, targetNumberFields } from "../records/target-fields.ts";
import { taskFields, taskNumberFields } from "../records/task-fields.ts";
import type { ProgressArea, ProgressLead, ProgressReport, ProgressTask } from "./progress-view.ts";

const task: FieldsOf<ProgressTask> = {
  ...taskFields,
  reportOwed: yesNoField,
  reported: yesNoField,
  lastReportOn: dayField,
  lastReportPercent: numberField,
  reportText: textField,
  evidenceCount: numberField,
};

const lead: FieldsOf<ProgressLead> = {
  leadUnitId: textField,
  leadUnitName: textField,
  taskNumbers: recordField(taskNumberFields),
  doneInMonthCount: numberField,
  reportOwedCount: numberField,
  unreportedCount: numberField,
};

const area: FieldsOf<ProgressArea> = {
  area: textField,
  areaName: textField,
  taskNumbers: recordField(taskNumberFields),
  tasks: listField(recordField(task)),
};

const report: FieldsOf<ProgressReport> = {
  ...documentHeadFields,
  planNumber: textField,
  planTitle: textField,
  planDocument: textField,
  issuedOn: dayField,
  year: numberField,
  month: numberField,
  periodName: textField,
  from: dayField,
  to: dayField,
  taskNumbers: recordField(taskNumberFields),
  doneInMonthCount: numberField,
  reportOwedCount: numberField,
  reportedCount: numberField,
  unreportedCount: numberField,
  leadCount: numberField,
  taskLeads: listField(recordField(lead)),
  unreportedLeadCount: numberField,
  unreportedLeads: listField(recordField(lead)),
  taskAreas: listField(recordField(area)),
  tasks: listField(recordField(task)),
  doneTasks: listField(recordField(task)),
  overdueTasks: listField(recordField(task)),
  targetNumbers: recordField(targetNumberFields),
  targets: listField(recordField(targetFields)),
};

/** The fields of a month's progress of a plan. */
export const progressFields: RecordField = recordField(report);
