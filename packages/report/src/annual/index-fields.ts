import { dayField, type FieldsOf, listField, numberField, recordField, textField, yesNoField } from "../fields.ts";
import type {
  FollowUpView,
  IndexReport,
  IndexResultView,
  IndexView,
  RemedyTaskView,
  WeakPointView,
} from "./index-view.ts";

/* What templates of the yearly report may say of index results, typed by the views. */

const result: FieldsOf<IndexResultView> = {
  id: textField,
  number: textField,
  year: numberField,
  unitName: textField,
  value: numberField,
  rank: numberField,
  outOf: numberField,
  valueText: textField,
  rankText: textField,
  groupText: textField,
  changeText: textField,
  rankChange: numberField,
  valueChange: numberField,
  remark: textField,
  publishedOn: dayField,
  source: textField,
  invented: yesNoField,
};

const remedyTask: FieldsOf<RemedyTaskView> = {
  id: textField,
  number: textField,
  title: textField,
  leadUnitName: textField,
  due: dayField,
  statusName: textField,
  remedyDropped: yesNoField,
};

const followUp: FieldsOf<FollowUpView> = {
  cause: textField,
  responsibleNames: textField,
  remedyTasks: listField(recordField(remedyTask)),
};

const weakPoint: FieldsOf<WeakPointView> = {
  pointName: textField,
  pointPercent: numberField,
  pointText: textField,
  followUps: listField(recordField(followUp)),
};

const index: FieldsOf<IndexView> = {
  scheme: textField,
  indexTitle: textField,
  owner: textField,
  peersName: textField,
  results: listField(recordField(result)),
  lastYear: numberField,
  hasComponents: yesNoField,
  weakLimitText: textField,
  weakPoints: listField(recordField(weakPoint)),
  invented: yesNoField,
};

/** The fields of the report's part on index results. */
export const indexFields: FieldsOf<IndexReport> = {
  indices: listField(recordField(index)),
  untreatedPointCount: numberField,
  remedyTaskCount: numberField,
};
