import type { CalendarDay } from "../day.ts";
import type { Inconsistency } from "../indices/consistency.ts";
import type { ClarityPoint, Level, VisitStatus } from "../model/codes.ts";
import type { UnevenMaximum } from "../scoring/criteria-items.ts";
import type { MeasureDifference } from "../targets/measured-otherwise.ts";

/** What `check` can say of a document that reads well: a code and typed parameters; the texts are in the catalogue. */
export interface RemarkParams {
  "duplicate-id": { id: string; otherFile: string };
  "duplicate-number": { number: string; otherFile: string };
  /** In force until a day that is not after the first one. */
  "validity-empty": { record: string; from: CalendarDay; to: CalendarDay };
  "unknown-unit": { unit: string };
  "unknown-area-list": { list: string };
  "unknown-area": { record: string; area: string; list: string };
  "unit-not-in-force-then": { unit: string; on: CalendarDay };
  "unit-versions-overlap": { unit: string };
  /** An earlier unit, `other`, has the same name, level and parent at one time. */
  "unit-twin": { unit: string; name: string; other: string };
  "unit-circle": { unit: string };
  "parent-not-in-force": { unit: string; parent: string; on: CalendarDay };
  "parent-level": { unit: string; level: Level; parent: string; parentLevel: Level };
  "province-missing": { unit: string };
  "owner-ended": { finding: string; unit: string; on: CalendarDay; heir: string | null };
  "area-not-looked-at": { record: string; area: string };
  "act-out-of-order": { record: string; act: string; on: CalendarDay; previousOn: CalendarDay };
  "act-not-possible": { record: string; act: string; status: string };
  "act-not-yet": { record: string; act: string; on: CalendarDay; today: CalendarDay };
  /** A visit stands closed although findings of it were unfinished then. */
  "closed-unfinished": { visit: string; findings: readonly string[] };
  /** Recorded in a visit that is concluded: as after a merge of two copies. */
  "finding-not-concluded": { finding: string };
  "verifier-reported": { finding: string; by: string };
  "extension-not-later": { finding: string; until: CalendarDay; due: CalendarDay };
  "deadline-disagrees": { finding: string; due: CalendarDay | null; expected: CalendarDay | null };
  "due-before-trigger": { finding: string; due: CalendarDay; trigger: CalendarDay };
  "calendar-version-lost": { finding: string; version: string };
  "previous-finding-unknown": { finding: string; previous: string };
  /** The text a visit names its programme by is the id of none. */
  "programme-unknown": { visit: string; programme: string };
  "area-not-in-list": { record: string; area: string; list: string };
  "decision-without-number": { programme: string };
  "decision-document-unknown": { programme: string; document: string };
  /** From `on` (null: from the beginning) the team has no head, or several. */
  "team-heads": { programme: string; on: CalendarDay | null; heads: readonly string[] };
  "notice-skipped": { visit: string; skipped: readonly ("notify" | "receive-report")[] };
  "notice-without-number": { visit: string };
  "extension-without-document": { finding: string; until: CalendarDay };
  /** `times`: how often in this document, where that is more than once; `record` is the first of them. */
  "free-text-person": { record: string; person: string; times?: number; files?: number };
  /** A follow-up visit is minuted and says nothing of what the unit owed when it started. */
  "earlier-not-mentioned": { visit: string; findings: readonly string[] };
  "visit-slipped": { visit: string; plannedOn: CalendarDay; status: VisitStatus };
  "deadline-provisional": { finding: string; due: CalendarDay };
  /** Of one issuer and one year, whose numbering gives every number once; `other` is the title of the earlier one. */
  "document-number-twice": { number: string; other: string };
  /** Two documents, one of them our own, with one number of a series; nothing but the registry office can choose. */
  "own-number-twice": { number: string; id: string; other: string; otherId: string };
  /** Two documents of our own of one template about one subject, as after a merge. */
  "own-document-twice": { number: string; id: string; other: string; otherId: string };
  "own-number-order": { number: string; on: CalendarDay; other: string; otherOn: CalendarDay };
  "own-subject-unknown": { number: string; subject: string };
  /** A document about the results of a set, and no scorecard of it that was final on its day. */
  "issued-before-results": { number: string; id: string; criteria: string; on: CalendarDay };
  /** Scorecards that were final on the day of a document about their results, and changed since. */
  "issued-results-reopened": { number: string; id: string; on: CalendarDay; scorecards: readonly string[] };
  /** The register says another number than the visit's conclusion or the programme's decision. */
  "record-number-differs": {
    record: string;
    recordNumber: string | null;
    recordOn: CalendarDay | null;
    number: string;
    on: CalendarDay | null;
    id: string;
  };
  "figure-sum": {
    figure: string;
    label: string;
    breakdown: string | null;
    value: number;
    sum: number;
    difference: number;
  };
  "figure-part-unknown": { figure: string; part: string };
  "figure-indicator-unknown": { figure: string; indicator: string };
  "figure-measure-differs": { figure: string; measure: string; indicator: string; wanted: string };
  "figure-level-differs": { figure: string; level: Level; indicator: string; wanted: Level };
  "figure-before-missing": { figure: string; label: string };
  /** Percent of the two terms against the percent that is published. */
  "figure-share": {
    figure: string;
    label: string;
    value: number;
    numerator: number;
    denominator: number;
    computed: number;
    difference: number;
  };
  /** Another figure, `other`, says another value of the same indicator, unit and days. */
  "figure-twice": { figure: string; label: string; value: number; other: string; otherValue: number };
  /** More than `limit` percent above or below the value before. */
  "figure-jump": { figure: string; label: string; value: number; percent: number; limit: number };
  "indicator-part-unknown": { indicator: string; part: string };
  "indicator-circle": { indicator: string; part: string };
  "indicator-terms": { indicator: string };
  "indicator-definitions": { indicator: string; from: CalendarDay | null };
  "share-without-terms": { indicator: string; title: string };
  "figure-document-unknown": { figure: string; document: string };
  "plan-without-number": { plan: string };
  /** The plan or task that a record names is nowhere in the workspace. */
  "plan-outside-period": { plan: string; from: CalendarDay; to: CalendarDay; period: string };
  /** What was published of an index contradicts itself. */
  "index-inconsistent": { result: string; inconsistency: Inconsistency };
  /** What was published of an index leaves something open. */
  /** A unit of another kind than those that the scheme compares. */
  "index-peers-mixed": { result: string; unit: string; peers: string };
  /** Printed as a competitor, and called like a unit of the register. */
  "index-competitor-own": { result: string; name: string; unit: string };
  /**
   * Compared in a year in which the register does not have it: it ended on `ended` or (null) began later; `record` is the
   * result or the criteria set.
   */
  "peer-not-in-force": {
    record: string;
    unit: string;
    year: number;
    ended: CalendarDay | null;
    successors: readonly string[];
  };
  "index-note": { result: string; inconsistency: Inconsistency };
  "index-weak-untreated": { result: string; component: string; title: string; percent: number; threshold: number };
  /** The index result or component that a task answers to is gone or withdrawn. */
  "task-origin-lost": { task: string; lost: "result" | "component" };
  "plan-reference-lost": { record: string; field: "periodPlanId" | "previousPlanId" | "sourceTaskId"; id: string };
  "task-area-not-in-plan": { task: string; area: string };
  /** An earlier task of the plan, `other`, has the code already. */
  "task-code-twice": { task: string; code: string; other: string };
  "task-due-outside-plan": { task: string; due: CalendarDay; from: CalendarDay; to: CalendarDay };
  "task-due-after-parent": { task: string; due: CalendarDay; parent: string; parentDue: CalendarDay };
  "task-parent-unknown": { task: string };
  "task-circle": { task: string };
  "task-done-before-parts": { task: string; parts: readonly string[] };
  "task-percent-fell": { task: string; from: number; percent: number; on: CalendarDay };
  /** The lead ends before the task is due; `successors` are what it became. */
  "task-lead-ended": { task: string; unit: string; on: CalendarDay; successors: readonly string[] };
  "task-unclear": { task: string; points: readonly ClarityPoint[] };
  "person-without-unit": { task: string; person: string };
  /** The target names an indicator that the catalogue does not have. */
  "target-indicator-unknown": { target: string; indicator: string };
  /** No scheme, recorded or built in, has the code that the target names. */
  "target-scheme-unknown": { target: string; scheme: string };
  /** Another plan measures the same index or indicator in another way. */
  "target-measured-otherwise": { target: string; other: string; differences: readonly MeasureDifference[] };
  /** Nothing says how it is measured: it can never be judged. */
  "target-unmeasured": { target: string };
  /** The period's plan asks for more in that year. */
  "target-below-period": { target: string; goal: number; periodTarget: string; asked: number };
  "target-below-minimum": { target: string; goal: number; minimum: number; source: string };
  "duty-period-unknown": { duty: string; period: string };
  "duty-report-twice": { duty: string; period: string; unit: string };
  /** `code` is null for the set as a whole; `difference` is what is printed less the sum. */
  "criteria-sum": { criteria: string } & Omit<UnevenMaximum, "path">;
  "criteria-code-twice": { criteria: string; code: string };
  "criteria-empty": { criteria: string };
  "band-scales-overlap": { criteria: string; from: CalendarDay | null };
  "band-twice": { criteria: string; band: string; minimum: number; other: string };
  /** The lowest band begins above 0 %: who falls below it is in none. */
  "band-lowest-missing": { criteria: string; band: string; minimum: number };
  /** `most`: the highest percentage that a unit can have. */
  "band-above-maximum": { criteria: string; band: string; minimum: number; most: number };
  /** Units of several levels are compared with each other. */
  "criteria-group-mixed": { criteria: string; group: string; levels: readonly { level: Level; units: number }[] };
  /** An earlier made set of the same year, `other`, scores units of the group, too. */
  "criteria-group-shared": { criteria: string; other: string; year: number; units: readonly string[] };
  "scorecard-criteria-unknown": { scorecard: string; criteria: string };
  "scorecard-outside-group": { scorecard: string; unit: string; group: string; on: CalendarDay };
  /** The unit ended within the year, and its scorecard is not final. */
  "scorecard-unit-ended": { scorecard: string; unit: string; on: CalendarDay; successors: readonly string[] };
  "scorecard-year-differs": { scorecard: string; year: number; criteria: string; criteriaYear: number };
  /** The earlier made scorecard, `other`, is of the same unit by the same set. */
  "scorecard-twice": { scorecard: string; unit: string; other: string };
  "score-item-unknown": { scorecard: string; item: string };
  "score-item-not-for-unit": { scorecard: string; item: string; unit: string };
  "points-above-maximum": { scorecard: string; item: string; points: number; maximum: number };
  "final-unscored": { scorecard: string; items: readonly string[] };
  "appraiser-submitted": { scorecard: string; by: string };
  "evidence-changed": { evidence: string };
  "evidence-missing": { evidence: string };
  "evidence-outside": { evidence: string };
  "temporary-file": { name: string };
  "stale-lock": { name: string; holder: string };
  /** A write of several documents was cut off; so many of them had been written. */
  "write-unfinished": { files: number };
  /** Of another machine: from here nobody can tell whether it is held. */
  "foreign-lock": { name: string; locked: string; holder: string; hours: number };
  "schema-missing": { schema: string };
  "schema-reference-missing": Record<string, never>;
  "old-schema-version": { found: number; current: number };
  "unknown-file": { name: string };
}
export type RemarkCode = keyof RemarkParams;
export type RemarkSeverity = "error" | "warning" | "info";

/** How bad each remark is, and whether `check --fix` mends it. */
export const remarkKinds: { readonly [C in RemarkCode]: { severity: RemarkSeverity; fixable: boolean } } = {
  "duplicate-id": { severity: "error", fixable: false },
  "duplicate-number": { severity: "error", fixable: true },
  "validity-empty": { severity: "error", fixable: false },
  "unknown-unit": { severity: "error", fixable: false },
  "unknown-area-list": { severity: "error", fixable: false },
  "unknown-area": { severity: "error", fixable: false },
  "unit-not-in-force-then": { severity: "error", fixable: false },
  "unit-versions-overlap": { severity: "error", fixable: false },
  "unit-twin": { severity: "warning", fixable: false },
  "unit-circle": { severity: "error", fixable: false },
  "parent-not-in-force": { severity: "warning", fixable: false },
  "parent-level": { severity: "warning", fixable: false },
  "province-missing": { severity: "error", fixable: false },
  "owner-ended": { severity: "warning", fixable: true },
  "area-not-looked-at": { severity: "error", fixable: false },
  "act-out-of-order": { severity: "error", fixable: false },
  "act-not-possible": { severity: "error", fixable: false },
  "act-not-yet": { severity: "error", fixable: false },
  "closed-unfinished": { severity: "error", fixable: false },
  "finding-not-concluded": { severity: "error", fixable: true },
  "verifier-reported": { severity: "error", fixable: false },
  "extension-not-later": { severity: "error", fixable: false },
  "deadline-disagrees": { severity: "error", fixable: false },
  "due-before-trigger": { severity: "error", fixable: false },
  "calendar-version-lost": { severity: "warning", fixable: false },
  "previous-finding-unknown": { severity: "error", fixable: false },
  "programme-unknown": { severity: "warning", fixable: false },
  "area-not-in-list": { severity: "error", fixable: false },
  "decision-without-number": { severity: "info", fixable: false },
  "decision-document-unknown": { severity: "error", fixable: false },
  "team-heads": { severity: "warning", fixable: false },
  "notice-skipped": { severity: "info", fixable: false },
  "notice-without-number": { severity: "warning", fixable: false },
  "extension-without-document": { severity: "warning", fixable: false },
  "free-text-person": { severity: "info", fixable: false },
  "earlier-not-mentioned": { severity: "warning", fixable: false },
  "visit-slipped": { severity: "warning", fixable: false },
  "deadline-provisional": { severity: "info", fixable: false },
  "document-number-twice": { severity: "warning", fixable: false },
  "own-number-twice": { severity: "error", fixable: false },
  "own-document-twice": { severity: "error", fixable: false },
  "own-number-order": { severity: "info", fixable: false },
  "own-subject-unknown": { severity: "warning", fixable: false },
  "issued-before-results": { severity: "warning", fixable: false },
  "issued-results-reopened": { severity: "warning", fixable: false },
  "record-number-differs": { severity: "warning", fixable: false },
  "figure-sum": { severity: "warning", fixable: false },
  "figure-part-unknown": { severity: "error", fixable: false },
  "figure-indicator-unknown": { severity: "error", fixable: false },
  "figure-measure-differs": { severity: "warning", fixable: false },
  "figure-level-differs": { severity: "warning", fixable: false },
  "figure-before-missing": { severity: "info", fixable: false },
  "figure-share": { severity: "warning", fixable: false },
  "figure-twice": { severity: "warning", fixable: false },
  "figure-jump": { severity: "info", fixable: false },
  "indicator-part-unknown": { severity: "error", fixable: false },
  "indicator-circle": { severity: "error", fixable: false },
  "indicator-terms": { severity: "error", fixable: false },
  "indicator-definitions": { severity: "error", fixable: false },
  "share-without-terms": { severity: "info", fixable: false },
  "figure-document-unknown": { severity: "error", fixable: false },
  "plan-without-number": { severity: "warning", fixable: false },
  "plan-outside-period": { severity: "warning", fixable: false },
  "index-inconsistent": { severity: "warning", fixable: false },
  "index-peers-mixed": { severity: "warning", fixable: false },
  "index-competitor-own": { severity: "warning", fixable: false },
  "peer-not-in-force": { severity: "warning", fixable: false },
  "index-note": { severity: "info", fixable: false },
  "index-weak-untreated": { severity: "warning", fixable: false },
  "task-origin-lost": { severity: "warning", fixable: false },
  "plan-reference-lost": { severity: "warning", fixable: false },
  "task-area-not-in-plan": { severity: "error", fixable: false },
  "task-code-twice": { severity: "error", fixable: false },
  "task-due-outside-plan": { severity: "error", fixable: false },
  "task-due-after-parent": { severity: "warning", fixable: false },
  "task-parent-unknown": { severity: "error", fixable: false },
  "task-circle": { severity: "error", fixable: false },
  "task-done-before-parts": { severity: "warning", fixable: false },
  "task-percent-fell": { severity: "warning", fixable: false },
  "task-lead-ended": { severity: "warning", fixable: false },
  "task-unclear": { severity: "info", fixable: false },
  "person-without-unit": { severity: "warning", fixable: false },
  "target-indicator-unknown": { severity: "error", fixable: false },
  "target-scheme-unknown": { severity: "error", fixable: false },
  "target-measured-otherwise": { severity: "info", fixable: false },
  "target-unmeasured": { severity: "info", fixable: false },
  "target-below-period": { severity: "warning", fixable: false },
  "target-below-minimum": { severity: "warning", fixable: false },
  "duty-period-unknown": { severity: "error", fixable: false },
  "duty-report-twice": { severity: "warning", fixable: false },
  "criteria-sum": { severity: "warning", fixable: false },
  "criteria-code-twice": { severity: "error", fixable: false },
  "criteria-empty": { severity: "error", fixable: false },
  "band-scales-overlap": { severity: "error", fixable: false },
  "band-twice": { severity: "error", fixable: false },
  "band-lowest-missing": { severity: "warning", fixable: false },
  "band-above-maximum": { severity: "warning", fixable: false },
  "criteria-group-mixed": { severity: "warning", fixable: false },
  "criteria-group-shared": { severity: "warning", fixable: false },
  "scorecard-criteria-unknown": { severity: "error", fixable: false },
  "scorecard-outside-group": { severity: "warning", fixable: false },
  "scorecard-unit-ended": { severity: "warning", fixable: false },
  "scorecard-year-differs": { severity: "error", fixable: false },
  "scorecard-twice": { severity: "error", fixable: false },
  "score-item-unknown": { severity: "error", fixable: false },
  "score-item-not-for-unit": { severity: "error", fixable: false },
  "points-above-maximum": { severity: "error", fixable: false },
  "final-unscored": { severity: "error", fixable: false },
  "appraiser-submitted": { severity: "error", fixable: false },
  "evidence-changed": { severity: "error", fixable: false },
  "evidence-missing": { severity: "error", fixable: false },
  "evidence-outside": { severity: "error", fixable: false },
  "temporary-file": { severity: "warning", fixable: true },
  "stale-lock": { severity: "warning", fixable: true },
  "write-unfinished": { severity: "error", fixable: true },
  "foreign-lock": { severity: "warning", fixable: false },
  "schema-missing": { severity: "info", fixable: true },
  "schema-reference-missing": { severity: "info", fixable: true },
  "old-schema-version": { severity: "warning", fixable: false },
  "unknown-file": { severity: "warning", fixable: false },
};

/** One remark and where it belongs: a file of the workspace and the keys that lead to the place. */
export type Remark = {
  [C in RemarkCode]: { code: C; file: string; path: readonly (string | number)[]; params: RemarkParams[C] };
}[RemarkCode];

/** Builds a remark with the parameters its code asks for. */
export function remark<C extends RemarkCode>(
  code: C,
  file: string,
  path: readonly (string | number)[],
  params: RemarkParams[C],
): Remark {
  return { code, file, path, params } as Remark;
}
