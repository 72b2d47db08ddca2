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
import type { BandView, ClassificationView, ClassifiedUnit, UnclassifiedUnit } from "./classification-view.ts";

const classified: FieldsOf<ClassifiedUnit> = {
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

const unclassified: FieldsOf<UnclassifiedUnit> = {
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
  units: listField(recordField(classified)),
};

const classification: FieldsOf<ClassificationView> = {
  parentBody: textField,
  issuer: textField,
  issuerCode: textField,
  number: textField,
  place: textField,
  date: dayField,
  year: numberField,
  asOf: dayField,
  provinceName: textField,
  dataNotice: textField,
  criteriaNumber: textField,
  criteriaTitle: textField,
  criteriaBasis: textField,
  criteriaOwner: textField,
  peerGroupName: textField,
  peerCount: numberField,
  classifiedCount: numberField,
  pendingCount: numberField,
  notSubmittedCount: numberField,
  rows: listField(recordField(classified)),
  bands: listField(recordField(band)),
  unbandedCount: numberField,
  pendingUnits: listField(recordField(unclassified)),
  notSubmittedUnits: listField(recordField(unclassified)),
  hasInvented: yesNoField,
  signature: listField(recordField({ line: textField })),
  signer: textField,
  recipients: listField(recordField({ recipient: textField })),
};

/** The fields of the classification's view model. */
export const classificationFields: RecordField = recordField(classification);
