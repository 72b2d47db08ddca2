import { dayField, type FieldsOf, listField, numberField, recordField, textField, yesNoField } from "../fields.ts";
import type { IndexReport, IndexResultView, IndexView } from "./index-view.ts";

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

const index: FieldsOf<IndexView> = {
  scheme: textField,
  indexTitle: textField,
  owner: textField,
  peersName: textField,
  results: listField(recordField(result)),
  invented: yesNoField,
};

/** The fields of the report's part on index results. */
export const indexFields: FieldsOf<IndexReport> = { indices: listField(recordField(index)) };
