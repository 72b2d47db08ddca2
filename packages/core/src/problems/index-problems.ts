import type { CalendarDay } from "../day.ts";
import type { Category } from "../model/codes.ts";
import type { ClassesOf } from "./problem-class.ts";

/** What can go wrong with results of indices. */
export interface IndexProblems {
  "index-not-found": { index: string };
  /** A built-in scheme of which nothing is recorded. */
  "index-unrecorded": { index: string };
  "index-result-not-found": { result: string };
  "index-code-malformed": { code: string };
  "index-years-reversed": { index: string; firstYear: number; lastYear: number };
  "index-unit-needed": { result: string };
  "index-component-of-which": { index: string };
  /** Neither a value nor a rank, a group, a qualifier or components. */
  "index-result-empty": { result: string };
  /** The same source says something of this unit and year already. */
  "index-result-exists": { result: string; scheme: string; year: number };
  "index-exists": { index: string };
  "index-unknown-scheme": { index: string };
  /** A target names a scheme that is neither built in nor recorded; `nearest` are codes that may have been meant. */
  "scheme-unknown": { scheme: string; nearest: readonly string[] };
  "index-component-not-found": { result: string; component: string; known: readonly string[] };
  /** Recorded, and not known yet on the day that is looked at. */
  "index-result-not-known": { result: string; knownOn: CalendarDay; asOf: CalendarDay };
  "index-years-same": { year: number };
  "index-compare-reversed": { index: string; from: number; to: number };
  "index-published-in-future": { result: string; on: CalendarDay; today: CalendarDay };
  /** `meant` is the value where only its comma is missing. */
  "index-value-outside-scale": { result: string; value: number; maximum: number; meant: number | null };
  "index-year-in-future": { result: string; year: number; today: CalendarDay };
  /** No version of the unit was in force in the year of the index. */
  "index-unit-not-in-force": { result: string; unit: string; year: number };
  /** The unit is of another kind than those that the scheme compares; `category`: what an own scheme may lack. */
  "index-peers-differ": { index: string; unit: string; peers: string; category?: Category };
}

export const indexProblemClasses: ClassesOf<IndexProblems> = {
  "index-not-found": "not-found",
  "index-unrecorded": "not-found",
  "index-result-not-found": "not-found",
  "index-code-malformed": "usage",
  "index-years-reversed": "usage",
  "index-unit-needed": "usage",
  "index-component-of-which": "usage",
  "index-result-empty": "usage",
  "index-result-exists": "rule",
  "index-exists": "rule",
  "index-unknown-scheme": "not-found",
  "scheme-unknown": "not-found",
  "index-component-not-found": "not-found",
  "index-result-not-known": "not-found",
  "index-years-same": "usage",
  "index-compare-reversed": "usage",
  "index-published-in-future": "rule",
  "index-value-outside-scale": "rule",
  "index-year-in-future": "rule",
  "index-unit-not-in-force": "rule",
  "index-peers-differ": "rule",
};
