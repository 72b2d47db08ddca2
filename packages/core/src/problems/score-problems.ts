import type { CalendarDay } from "../day.ts";
import type { ScorecardActName } from "../machine/scorecard-machine.ts";
import type { ScorecardStatus } from "../model/codes.ts";
import type { ClassesOf } from "./problem-class.ts";

/** What can go wrong with criteria sets and scorecards. */
export interface ScoreProblems {
  "criteria-not-found": { criteria: string };
  "criteria-empty": { criteria: string };
  "bands-before-last": { criteria: string; from: CalendarDay; last: CalendarDay };
  "bands-touch-final": { criteria: string; from: CalendarDay; scorecards: readonly string[]; last: CalendarDay };
  "band-repeats": { band: string };
  "criteria-code-repeats": { code: string };
  /** The code of a row whose place in the set cannot be told: `parent` is none that stands above it. */
  "criteria-parent-unknown": { code: string; parent: string };
  "criteria-too-deep": { code: string };
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
  "criteria-code-repeats": "rule",
  "criteria-parent-unknown": "rule",
  "criteria-too-deep": "rule",
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
  "points-out-of-range": "rule",
  "points-decimals": "usage",
  "appraiser-submitted": "rule",
  "explanation-awaited": "rule",
};
