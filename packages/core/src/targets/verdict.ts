import type { CalendarDay } from "../day.ts";
import type { TargetDirection, TargetStatus, UnitEventKind } from "../model/codes.ts";
import type { MeasuredBy, ObservedNumber } from "./observation.ts";

/** An event of units that stands between two numbers. */
export interface EventSaid {
  event: UnitEventKind;
  on: CalendarDay;
  document: string;
  fromNames: readonly string[];
  intoNames: readonly string[];
}

/** A number that is missing: of whom, of which year, and by what it would be recorded. */
export interface MissingNumber {
  measuredBy: MeasuredBy;
  /** What people call the index or indicator. */
  title: string;
  unitId: string;
  unitName: string;
  year: number;
}

/** Why a target stands as it does: a code and what the sentence needs; the sentences are in the catalogue (SPEC TARGET-7). */
export interface ReasonParams {
  /** The number meets the goal, or does not; the change in percent is ours, `gap` is what is left to the goal. */
  meets: { observed: ObservedNumber; change: number | null; baseline: ObservedNumber | null };
  short: {
    observed: ObservedNumber;
    change: number | null;
    baseline: ObservedNumber | null;
    gap: number;
    direction: TargetDirection;
  };
  /** "trên 80" does not say whether 85 was reached. */
  undecided: { observed: ObservedNumber };
  "rank-missing": { observed: ObservedNumber };
  "value-missing": { observed: ObservedNumber };
  "measure-differs": { observed: ObservedNumber; measure: string };
  /** Two sources give two numbers. */
  "results-differ": { observed: readonly ObservedNumber[] };
  /** The target names neither an index nor an indicator. */
  "no-measure": Record<string, never>;
  "no-result": MissingNumber;
  /** The year is over, and its result is usually published in the next one. */
  "result-awaited": MissingNumber;
  "no-baseline": MissingNumber;
  /** Nothing can be compared in percent with 0, or with "trên 100". */
  "baseline-unfit": { baseline: ObservedNumber };
  "series-differs": { from: ObservedNumber; to: ObservedNumber };
  /** A merger or a split lies between baseline and result, and no number of the baseline is of this unit. */
  "unit-changed": EventSaid & { unitName: string };
  /** The bound unit itself had ended before the goal's day. */
  "unit-ended": { unitName: string; year: number; event: EventSaid | null };
  /** Ahead, and the last number meets the goal already. */
  "already-meets": { observed: ObservedNumber; year: number };
  /** Ahead, on or off the straight line from the baseline to the goal: an estimate. */
  "on-line": Estimate;
  "below-line": Estimate;
  /** Ahead, and ranks among different numbers of competitors make no line. */
  "out-of-differs": { from: ObservedNumber; to: ObservedNumber };
  /** Ahead, and no number later than the baseline is known. */
  "no-later-result": MissingNumber;
  /** Ahead, and without a baseline there is no line. */
  ahead: { year: number };
  /** The years of a yearly target together. */
  years: YearCounts;
  /** The whole and each bound unit together. */
  together: { total: TargetStatus | null; units: UnitCounts };
  "no-units": { on: CalendarDay };
}

/** Years of a yearly target by what is known of them. */
export interface YearCounts {
  firstYear: number;
  lastYear: number;
  reached: readonly number[];
  notReached: readonly number[];
  behind: readonly number[];
  onCourse: readonly number[];
  /** Over, and without a verdict. */
  unknown: readonly number[];
  ahead: readonly number[];
}

/** Bound units by their verdict. */
export type UnitCounts = { of: number } & { [S in TargetStatus]: number };

/** Where a straight line from the baseline to the goal would be in the year of the last number. */
export interface Estimate {
  observed: ObservedNumber;
  baseline: ObservedNumber;
  expected: number;
  /** Percent of the way that may be missing. */
  tolerance: number;
  goalYear: number;
}

export type ReasonCode = keyof ReasonParams;
export type Reason = { [C in ReasonCode]: { code: C; params: ReasonParams[C] } }[ReasonCode];

/** A status with its reason. */
export interface Verdict {
  status: TargetStatus;
  reason: Reason;
}

/** What stands beside a verdict and does not change it. */
export interface NoteParams {
  /** Units are bound that have numbers, since the target does not say which units it binds. */
  "bound-by-data": { units: number };
  /** The baseline of a merged unit is the sum of those it was made of. */
  "units-followed": EventSaid & { unitName: string; value: number };
  /** The plan's baseline is not what is recorded for that year; the plan's counts. */
  "baseline-differs": { typed: number; recorded: ObservedNumber; difference: number };
  /** From `year` on there were other competitors: the ranks are no series. */
  "out-of-changed": { before: number; after: number; year: number };
  /** The unit went through an event while the target runs. */
  "unit-event": EventSaid & { unitName: string };
}
export type NoteCode = keyof NoteParams;
export type Note = { [C in NoteCode]: { code: C; params: NoteParams[C] } }[NoteCode];

/** Builds a verdict. */
export function verdict<C extends ReasonCode>(status: TargetStatus, code: C, params: ReasonParams[C]): Verdict {
  return { status, reason: { code, params } as Reason };
}

/** Builds a note. */
export function note<C extends NoteCode>(code: C, params: NoteParams[C]): Note {
  return { code, params } as Note;
}
