import { dayField, type FieldsOf, numberField, textField, yesNoField } from "../fields.ts";
import type { TaskNumbers, TaskView } from "./task-view.ts";

/** The fields of counts of tasks. */
export const taskNumberFields: FieldsOf<TaskNumbers> = {
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

/** The fields of a task. */
export const taskFields: FieldsOf<TaskView> = {
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
