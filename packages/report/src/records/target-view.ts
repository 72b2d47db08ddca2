/** How many targets stand how. */
export interface TargetNumbers {
  total: number;
  reached: number;
  onCourse: number;
  behind: number;
  notReached: number;
  /** Not enough is known. */
  undecided: number;
}

/** What a plan promises, and how it stands as of the day of the report (SPEC TARGET-7). */
export interface TargetView {
  id: string;
  number: string;
  title: string;
  areaName: string;
  leadUnitName: string;
  /** What is to be reached, compared with what, until when, by whom. */
  goalText: string;
  status: string;
  statusName: string;
  /** Why it stands so, with the numbers: `năm 2023: hạng 12 trên 63, còn cách 2 bậc`. */
  reasonText: string;
  /** Where those numbers stand; empty without any. */
  sourceText: string;
  /** Bound units that did not reach it, fell behind, or are not known, with why. */
  laggingUnits: TargetUnitView[];
  /** What a reader must know beside: a merger, other competitors, an invented number. */
  notes: { noteText: string }[];
  invented: boolean;
}

/** A bound unit that has not reached a target. */
export interface TargetUnitView {
  unitId: string;
  unitName: string;
  statusName: string;
  reasonText: string;
}

/** The part of a report that speaks of targets. */
export interface TargetPart {
  targetNumbers: TargetNumbers;
  targets: TargetView[];
}
