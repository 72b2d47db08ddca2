import { documentHeadFields } from "../document-head.ts";
import {
  type FieldsOf,
  listField,
  numberField,
  type RecordField,
  recordField,
  textField,
  yesNoField,
} from "../fields.ts";
import { legalBasisFields } from "../legal-bases.ts";
import { rankingFields } from "../ranking/ranking-fields.ts";
import type { BandView, ClassificationView, ClassifiedUnit, UnclassifiedUnit } from "./classification-view.ts";

export const classifiedFields: FieldsOf<ClassifiedUnit> = {
  rank: numberField,
  sharedRank: yesNoField,
  unitId: textField,
  unitName: textField,
  scorecardNumber: textField,
  points: numberField,
  maximum: numberField,
  scorePercent: numberField,
  band: textField,
  note: textField,
};

export const unclassifiedFields: FieldsOf<UnclassifiedUnit> = {
  unitId: textField,
  unitName: textField,
  scorecardNumber: textField,
  statusName: textField,
};

const band: FieldsOf<BandView> = {
  band: textField,
  minimumPercent: numberField,
  belowPercent: numberField,
  unitCount: numberField,
  bandShare: numberField,
  unitNames: textField,
  units: listField(recordField(classifiedFields)),
};

const classification: FieldsOf<ClassificationView> = {
  ...documentHeadFields,
  ...legalBasisFields,
  ...rankingFields,
  year: numberField,
  criteriaNumber: textField,
  criteriaTitle: textField,
  criteriaBasis: textField,
  criteriaOwner: textField,
  peerGroupName: textField,
  heads: textField,
  peerCount: numberField,
  classifiedCount: numberField,
  pendingCount: numberField,
  notSubmittedCount: numberField,
  rows: listField(recordField(classifiedFields)),
  bands: listField(recordField(band)),
  unbandedCount: numberField,
  pendingUnits: listField(recordField(unclassifiedFields)),
  notSubmittedUnits: listField(recordField(unclassifiedFields)),
};

/** The fields of the classification's view model. */
export const classificationFields: RecordField = recordField(classification);
