import type { ClassifiedUnit, UnclassifiedUnit } from "../classification/classification-view.ts";
import type { UnevenMaximaView } from "../ranking/uneven-maxima.ts";

/** A part of a criteria set in which a group lost many points. */
export interface LostItemView {
  itemCode: string;
  itemTitle: string;
  /** Of all points that the ranked units could have had here, what percent they have. */
  reachedPercent: number | null;
  /** Percent of all points that the group lost. */
  lostShare: number | null;
}

/** A peer group with its result by one criteria set, as of the report's day. */
export interface ScoringView extends UnevenMaximaView {
  criteriaNumber: string;
  criteriaTitle: string;
  criteriaBasis: string;
  scoredYear: number;
  peerGroupName: string;
  /** Units of the group = classified, pending and not submitted ones. */
  peerCount: number;
  classifiedCount: number;
  pendingCount: number;
  notSubmittedCount: number;
  /** Pending and not submitted ones. */
  resultOwedCount: number;
  /** Points of all ranked units in percent of their maxima; null where nobody is ranked. */
  groupPercent: number | null;
  bestPercent: number | null;
  worstPercent: number | null;
  bestUnitNames: string;
  worstUnitNames: string;
  /** The highest first. */
  bands: { band: string; unitCount: number }[];
  /** Ranked units below all bands. */
  unbandedCount: number;
  /** The items in which the group lost most. */
  weakestItems: LostItemView[];
  rows: ClassifiedUnit[];
  pendingUnits: UnclassifiedUnit[];
  notSubmittedUnits: UnclassifiedUnit[];
  invented: boolean;
}

/** What a report of a period says of scorecards. */
export interface ScoringReport {
  scorings: ScoringView[];
}
