import { type FieldsOf, listField, numberField, recordField, textField, yesNoField } from "../fields.ts";
import type { FieldScore, FieldScoreRow, RankingPart, ScoredPart } from "./ranking-view.ts";
import { unevenMaximaFields } from "./uneven-maxima.ts";

const scoredPart: FieldsOf<ScoredPart> = {
  itemCode: textField,
  itemTitle: textField,
  maximum: numberField,
  scoredUnitCount: numberField,
  reachedPercent: numberField,
  medianPercent: numberField,
  lowestPercent: numberField,
  highestPercent: numberField,
  lostPoints: numberField,
  lostShare: numberField,
  fullCount: numberField,
  reachedBar: textField,
  weakestUnits: textField,
};

const fieldScore: FieldsOf<FieldScore> = {
  fieldPoints: numberField,
  fieldMaximum: numberField,
  fieldPercent: numberField,
};

const fieldScoreRow: FieldsOf<FieldScoreRow> = {
  unitId: textField,
  unitName: textField,
  rank: numberField,
  scorePercent: numberField,
  fieldScores: listField(recordField(fieldScore)),
  scoreCells: listField(recordField(fieldScore)),
};

const column = recordField({ itemCode: textField, itemTitle: textField });

/** The fields of what a ranking report says of the group. */
export const rankingFields: FieldsOf<RankingPart> = {
  ...unevenMaximaFields,
  groupPercent: numberField,
  groupMedian: numberField,
  bestPercent: numberField,
  worstPercent: numberField,
  bestUnitNames: textField,
  worstUnitNames: textField,
  lateCount: numberField,
  lateUnitNames: textField,
  groupLost: numberField,
  scoredFields: listField(recordField(scoredPart)),
  weakestItems: listField(recordField(scoredPart)),
  scoreColumns: listField(column),
  leftOutColumns: listField(column),
  tableColumns: listField(column),
  columnCount: numberField,
  hasInapplicable: yesNoField,
  fieldScoreRows: listField(recordField(fieldScoreRow)),
};
