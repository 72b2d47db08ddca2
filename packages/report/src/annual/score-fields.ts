import { classifiedFields, unclassifiedFields } from "../classification/classification-fields.ts";
import { type FieldsOf, listField, numberField, recordField, textField, yesNoField } from "../fields.ts";
import { unevenMaximaFields } from "../ranking/uneven-maxima.ts";
import type { LostItemView, ScoringReport, ScoringView } from "./score-view.ts";

const lostItem: FieldsOf<LostItemView> = {
  itemCode: textField,
  itemTitle: textField,
  reachedPercent: numberField,
  lostShare: numberField,
};

const scoring: FieldsOf<ScoringView> = {
  ...unevenMaximaFields,
  criteriaNumber: textField,
  criteriaTitle: textField,
  criteriaBasis: textField,
  scoredYear: numberField,
  peerGroupName: textField,
  peerCount: numberField,
  classifiedCount: numberField,
  pendingCount: numberField,
  notSubmittedCount: numberField,
  resultOwedCount: numberField,
  groupPercent: numberField,
  bestPercent: numberField,
  worstPercent: numberField,
  bestUnitNames: textField,
  worstUnitNames: textField,
  bands: listField(recordField({ band: textField, unitCount: numberField })),
  unbandedCount: numberField,
  weakestItems: listField(recordField(lostItem)),
  rows: listField(recordField(classifiedFields)),
  pendingUnits: listField(recordField(unclassifiedFields)),
  notSubmittedUnits: listField(recordField(unclassifiedFields)),
  invented: yesNoField,
};

/** The fields of the report's part on scorecards. */
export const scoringFields: FieldsOf<ScoringReport> = { scorings: listField(recordField(scoring)) };
