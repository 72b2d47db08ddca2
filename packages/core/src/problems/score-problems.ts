import type { CalendarDay } from "../day.ts";
import type { ScorecardActName } from "../machine/scorecard-machine.ts";
import type { ScorecardStatus, ScoreItemKind } from "../model/codes.ts";
import type { ClassesOf } from "./problem-class.ts";

/** What can go wrong with criteria sets and scorecards. */
export interface ScoreProblems {
  "criteria-not-found": { criteria: string };
  "criteria-empty": { criteria: string };
  "bands-before-last": { criteria: string; from: CalendarDay; last: CalendarDay };
  "bands-touch-final": { criteria: string; from: CalendarDay; scorecards: readonly string[]; last: CalendarDay };
  "band-repeats": { band: string };
  /** Neither from the highest to the lowest nor the other way round. */
  "bands-out-of-order": { bands: readonly { name: string; minimum: number }[] };
  /** The lowest band begins above 0 %. */
  "bands-without-lowest": { band: string; minimum: number };
  /** `most`: the highest percentage that a unit can have. */
  "band-above-maximum": { band: string; minimum: number; most: number };
  /** What is undone decided the bands of scorecards that are final. */
  "undo-bands-final": { criteria: string; scorecards: readonly string[] };
  "criteria-code-repeats": { code: string };
  /** The code of a row whose place in the set cannot be told: `parent` is none that stands above it. */
  "criteria-parent-unknown": { code: string; parent: string };
  "criteria-too-deep": { code: string };
  /** A heading of bonus or penalty in the middle of a field. */
  "criteria-kind-unclear": { code: string; title: string; above: string };
  /** The row says another kind than the heading in `row` above it. */
  "criteria-kind-contradicts": { code: string; kind: ScoreItemKind; heading: string; row: number };
  /** A row below a heading of bonus and penalty in one. */
  "criteria-kinds-mixed": { code: string; heading: string; row: number };
  /** Bonus and penalty have one level. */
  "criteria-extra-nested": { code: string; above: string };
  "penalty-negative": { item: string; points: number };
  /** A printed maximum that its parts do not make; `code` is null for a total, which may be printed with the bonus. */
  "criteria-sum-differs": {
    code: string | null;
    maximum: number;
    sum: number;
    parts: readonly { code: string; maximum: number; row: number | null }[];
    withBonus: number | null;
  };
  /** The total that was typed is not the one that the table prints. */
  /** Sections of one kind, each with a limit of its own; a set has one for all of them (null: none). */
  "criteria-caps-shared": { sections: readonly string[]; cap: number | null };
  "criteria-total-typed": { printed: number; typed: number };
  "group-empty": { group: string };
  "unit-not-in-group": { unit: string; criteria: string; group: string; on: CalendarDay };
  /** `nearest` are units with scorecards whose names or ids are like it. */
  "scorecard-not-found": { scorecard: string; nearest?: readonly { id: string; name: string }[] };
  /** Units that were named have no scorecard by the set. */
  "scorecards-missing": { units: readonly string[]; criteria: string };
  "scorecard-exists": { unit: string; criteria: string; scorecard: string };
  "scorecard-act-not-allowed": {
    scorecard: string;
    act: ScorecardActName;
    status: ScorecardStatus;
    from: readonly ScorecardStatus[];
  };
  "scorecard-final": { scorecard: string };
  /** Items without the points that the act asks for, by code. */
  "scorecard-unscored": { scorecard: string; act: ScorecardActName; items: readonly string[] };
  "score-item-not-found": { item: string; criteria: string };
  "score-item-has-parts": { item: string; parts: readonly string[] };
  "score-item-not-for-unit": { item: string; scorecard: string; unit: string };
  /** The appraisal alone scores it, and there is nothing to appraise yet. */
  "score-item-not-yet": { item: string; scorecard: string };
  /** The sheet was made for another maximum: its points are of another scale. */
  "score-maximum-differs": { item: string; maximum: number; expected: number; criteria: string };
  /** The same in a row without points, or in one that adds others up. */
  "score-maximum-doubtful": { text: string; maximum: number; accepted: readonly number[] };
  /** A row that adds others up, and what these make. */
  "score-sum-differs": { text: string; points: number; accepted: readonly number[]; items: number };
  "points-out-of-range": { item: string; points: number; maximum: number };
  "points-decimals": { item: string; points: number };
  "appraiser-submitted": { scorecard: string; by: string };
  "explanation-awaited": { scorecard: string; due: CalendarDay };
}

export const scoreProblemClasses: ClassesOf<ScoreProblems> = {
  "criteria-not-found": "not-found",
  "criteria-empty": "rule",
  "bands-before-last": "rule",
  "bands-touch-final": "rule",
  "band-repeats": "rule",
  "bands-out-of-order": "rule",
  "bands-without-lowest": "rule",
  "band-above-maximum": "rule",
  "undo-bands-final": "rule",
  "criteria-code-repeats": "rule",
  "criteria-parent-unknown": "rule",
  "criteria-too-deep": "rule",
  "criteria-kind-unclear": "rule",
  "criteria-kind-contradicts": "rule",
  "criteria-kinds-mixed": "rule",
  "criteria-extra-nested": "rule",
  "penalty-negative": "usage",
  "criteria-sum-differs": "rule",
  "criteria-caps-shared": "rule",
  "criteria-total-typed": "rule",
  "group-empty": "usage",
  "unit-not-in-group": "rule",
  "scorecard-not-found": "not-found",
  "scorecards-missing": "not-found",
  "scorecard-exists": "rule",
  "scorecard-act-not-allowed": "rule",
  "scorecard-final": "rule",
  "scorecard-unscored": "rule",
  "score-item-not-found": "not-found",
  "score-item-has-parts": "rule",
  "score-item-not-for-unit": "rule",
  "score-item-not-yet": "rule",
  "score-maximum-differs": "rule",
  "score-maximum-doubtful": "rule",
  "score-sum-differs": "rule",
  "points-out-of-range": "rule",
  "points-decimals": "usage",
  "appraiser-submitted": "rule",
  "explanation-awaited": "rule",
};
