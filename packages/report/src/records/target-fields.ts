import { type FieldsOf, listField, numberField, recordField, textField, yesNoField } from "../fields.ts";
import type { TargetNumbers, TargetUnitView, TargetView } from "./target-view.ts";

const laggingUnit: FieldsOf<TargetUnitView> = {
  unitId: textField,
  unitName: textField,
  statusName: textField,
  reasonText: textField,
};

/** What templates may say of a target. */
export const targetFields: FieldsOf<TargetView> = {
  id: textField,
  number: textField,
  title: textField,
  areaName: textField,
  leadUnitName: textField,
  goalText: textField,
  status: textField,
  statusName: textField,
  reasonText: textField,
  sourceText: textField,
  laggingUnits: listField(recordField(laggingUnit)),
  notes: listField(recordField({ noteText: textField })),
  invented: yesNoField,
};

/** What templates may say of how many targets stand how. */
export const targetNumberFields: FieldsOf<TargetNumbers> = {
  total: numberField,
  reached: numberField,
  onCourse: numberField,
  behind: numberField,
  notReached: numberField,
  undecided: numberField,
};
