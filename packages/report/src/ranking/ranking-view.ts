import type { UnevenMaximaView } from "./uneven-maxima.ts";

/** What a group reached in one part of a set: a field, or an item with points of its own. */
export interface ScoredPart {
  itemCode: string;
  itemTitle: string;
  /** What the set asks here at most. */
  maximum: number;
  /** Ranked units to which it applies. */
  scoredUnitCount: number;
  /** Of all points that these units could have had, what percent they have. */
  reachedPercent: number | null;
  /** The middle of their percentages. */
  medianPercent: number | null;
  lowestPercent: number | null;
  highestPercent: number | null;
  /** Points that these units lost together. */
  lostPoints: number;
  /** Percent of all points that the group lost. */
  lostShare: number | null;
  /** Units that lost nothing here. */
  fullCount: number;
  /** A bar of `reachedPercent`, ten squares long. */
  reachedBar: string;
  /** All units that have least, with their percentage, or how many they are; empty where nobody lost anything. */
  weakestUnits: string;
}

/** What a unit reached in one field; all null where the field does not apply to it. */
export interface FieldScore {
  fieldPoints: number | null;
  fieldMaximum: number | null;
  fieldPercent: number | null;
}

/** A ranked unit with what it reached field by field, in the order of the columns. */
export interface FieldScoreRow {
  unitId: string;
  unitName: string;
  rank: number;
  scorePercent: number;
  fieldScores: FieldScore[];
  /** What stands in each column of the annex: the fields, then bonus and penalty, which have no maximum of their own. */
  scoreCells: FieldScore[];
}

/** What a ranking report says beside the classification: the group by field and criterion (SPEC RANK-1, RANK-2). */
export interface RankingPart extends UnevenMaximaView {
  /** Points of all ranked units in percent of their maxima, bonus and penalty in it; null where nobody is ranked. */
  groupPercent: number | null;
  /** The middle of the ranked units. */
  groupMedian: number | null;
  bestPercent: number | null;
  worstPercent: number | null;
  bestUnitNames: string;
  worstUnitNames: string;
  lateCount: number;
  lateUnitNames: string;
  /** Points lost in the fields by all ranked units. */
  groupLost: number;
  scoredFields: ScoredPart[];
  /** The ten items in which the group lost most. */
  weakestItems: ScoredPart[];
  /** At most eight columns fit a page; of what is beyond them the units' rows say nothing. */
  scoreColumns: { itemCode: string; itemTitle: string }[];
  leftOutColumns: { itemCode: string; itemTitle: string }[];
  /** The columns of the annex: `scoreColumns`, then bonus and penalty without a code, where the set has such items. */
  tableColumns: { itemCode: string; itemTitle: string }[];
  columnCount: number;
  /** Whether a cell of the annex is empty because its column does not apply to the unit. */
  hasInapplicable: boolean;
  fieldScoreRows: FieldScoreRow[];
}
