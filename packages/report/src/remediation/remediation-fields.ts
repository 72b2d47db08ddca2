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
import { findingNumberFields, visitFields } from "../records/record-fields.ts";
import type {
  RemediationArea,
  RemediationFinding,
  RemediationLevel,
  RemediationReport,
  RemediationVisit,
} from "./remediation-view.ts";

const finding: FieldsOf<RemediationFinding> = {
  id: textField,
  number: textField,
  title: textField,
  area: textField,
  areaName: textField,
  responsibleUnitName: textField,
  responsiblePersonName: textField,
  original: dayField,
  due: dayField,
  extended: yesNoField,
  status: textField,
  statusName: textField,
  unfinished: yesNoField,
  overdue: yesNoField,
  daysLate: numberField,
  reportedOn: dayField,
  note: textField,
};

const visit: FieldsOf<RemediationVisit> = {
  id: textField,
  number: textField,
  unitName: textField,
  levelName: textField,
  startedOn: dayField,
  concludedOn: dayField,
  notice: textField,
  noticeOn: dayField,
  findingCounts: visitFields.findingCounts,
  findings: listField(recordField(finding)),
};

const level: FieldsOf<RemediationLevel> = {
  level: textField,
  levelName: textField,
  visitCount: numberField,
  unitCount: numberField,
  numbers: recordField(findingNumberFields),
};

const area: FieldsOf<RemediationArea> = {
  area: textField,
  areaName: textField,
  numbers: recordField(findingNumberFields),
};

const report: FieldsOf<RemediationReport> = {
  ...documentHeadFields,
  year: numberField,
  from: dayField,
  to: dayField,
  visitCount: numberField,
  unitCount: numberField,
  totals: recordField(findingNumberFields),
  levels: listField(recordField(level)),
  areas: listField(recordField(area)),
  visits: listField(recordField(visit)),
};

/** The fields of the follow-up of remediation. */
export const remediationFields: RecordField = recordField(report);
