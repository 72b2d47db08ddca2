import type { DocumentHead } from "../document-head.ts";
import type { LegalBases } from "../legal-bases.ts";
import type { RankingPart } from "../ranking/ranking-view.ts";

/** A unit with its result. */
export interface ClassifiedUnit {
  /** Equal ones share it: 1, 2, 2, 4. */
  rank: number;
  sharedRank: boolean;
  unitId: string;
  unitName: string;
  scorecardNumber: string;
  points: number;
  /** The unit's own maximum. */
  maximum: number;
  /** Points in percent of the unit's own maximum, with two decimals. */
  scorePercent: number;
  /** Empty below all bands. */
  band: string;
  /** What is to be said of the row: a shared rank, a maximum of its own, late submission; empty when nothing is. */
  note: string;
}

/** A unit without a result. */
export interface UnclassifiedUnit {
  unitId: string;
  unitName: string;
  /** Empty where it has no scorecard. */
  scorecardNumber: string;
  /** How far its scorecard is, in words. */
  statusName: string;
}

/** A band of the classification with the units in it, the highest band first. */
export interface BandView {
  band: string;
  minimumPercent: number;
  /** Percent from which the next band begins; null for the highest. */
  belowPercent: number | null;
  unitCount: number;
  /** Percent of the classified units. */
  bandShare: number | null;
  unitNames: string;
  units: ClassifiedUnit[];
}

/** What templates of a classification or a ranking may say: the result of one criteria set as of a day (SPEC SCORE-17). */
export interface ClassificationView extends DocumentHead, LegalBases, RankingPart {
  /** The year that was scored. */
  year: number;
  criteriaNumber: string;
  criteriaTitle: string;
  /** The document that sets the criteria up; empty where none is entered. */
  criteriaBasis: string;
  criteriaOwner: string;
  peerGroupName: string;
  /** Who answers for the units of the group: `Thủ trưởng các cơ quan, đơn vị`, of wards their chairmen. */
  heads: string;
  /** Units of the peer group: classified, pending and not submitted ones. */
  peerCount: number;
  classifiedCount: number;
  pendingCount: number;
  notSubmittedCount: number;
  /** By rank. */
  rows: ClassifiedUnit[];
  bands: BandView[];
  /** Classified units below all bands. */
  unbandedCount: number;
  /** Submitted, and not final. */
  pendingUnits: UnclassifiedUnit[];
  /** Not submitted: never counted as 0. */
  notSubmittedUnits: UnclassifiedUnit[];
}
