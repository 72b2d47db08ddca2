/*
 * The closed lists of codes; labels stand in the catalogue. Order is the order lists are shown in. Their
 * schemas are in code-schemas.ts: loading zod costs a list a fifth of its time (docs/decisions/0006-index.md).
 */

export const levels = ["province", "district", "commune"] as const;
export type Level = (typeof levels)[number];

export const categories = [
  "department",
  "vertical-agency",
  "public-service-unit",
  "people-committee",
  "economic-zone-board",
  "other",
] as const;
export type Category = (typeof categories)[number];

export const severities = ["critical", "major", "minor"] as const;
export type Severity = (typeof severities)[number];

export const visitKinds = ["scheduled", "surprise", "follow-up"] as const;
export type VisitKind = (typeof visitKinds)[number];

export const findingSources = ["inspection", "self-inspection", "complaint", "survey"] as const;
export type FindingSource = (typeof findingSources)[number];

export const teamRoles = ["head", "deputy", "secretary", "member"] as const;
export type TeamRole = (typeof teamRoles)[number];

export const unitEventKinds = ["merge", "split", "rename", "abolish", "move"] as const;
export type UnitEventKind = (typeof unitEventKinds)[number];

export const visitStatuses = [
  "planned",
  "notified",
  "self-reported",
  "in-progress",
  "minuted",
  "concluded",
  "following-up",
  "closed",
  "postponed",
  "cancelled",
] as const;
export type VisitStatus = (typeof visitStatuses)[number];

export const findingStatuses = [
  "recorded",
  "concluded",
  "reported",
  "returned",
  "accepted",
  "closed",
  "dismissed",
  "transferred",
] as const;
export type FindingStatus = (typeof findingStatuses)[number];

/** States in which something is still owed. */
export const unfinishedStatuses: readonly FindingStatus[] = ["recorded", "concluded", "reported", "returned"];

export const planScopes = ["period", "year"] as const;
export type PlanScope = (typeof planScopes)[number];

/** Derived from progress and the due date as of a day, never stored. */
export const taskStatuses = ["not-started", "on-course", "late", "done", "done-late", "dropped"] as const;
export type TaskStatus = (typeof taskStatuses)[number];

/** What a task must make clear ("6 rõ"): who, what, when, responsibility, product, authority. */
export const clarityPoints = ["person", "work", "time", "responsibility", "product", "authority"] as const;
export type ClarityPoint = (typeof clarityPoints)[number];

/** What a target counts: an amount, a rank, or the change against its baseline in percent. */
export const targetKinds = ["value", "rank", "change"] as const;
export type TargetKind = (typeof targetKinds)[number];

/** What a new target may still lack. */
export type MissingOfTarget = "title" | "goal" | "measure" | "when" | "baseline-year" | "minimum" | "minimum-source";

export const targetDirections = ["at-least", "at-most"] as const;
export type TargetDirection = (typeof targetDirections)[number];

/** Whom a target binds: the province as a whole, every unit by itself, or both. */
export const targetBindings = ["total", "each-unit"] as const;
export type TargetBinding = (typeof targetBindings)[number];

/** How a target stands as of a day: derived from what was published, never stored (SPEC TARGET-7). */
export const targetStatuses = ["reached", "on-course", "behind", "not-reached", "unknown"] as const;
export type TargetStatus = (typeof targetStatuses)[number];

/** What a duty asks of a unit. */
export const dutyKinds = ["report", "self-inspection", "meeting", "other"] as const;
export type DutyKind = (typeof dutyKinds)[number];

/** How often a duty recurs; `after-visit` is once for every inspection of the unit. */
export const dutyFrequencies = ["weekly", "monthly", "quarterly", "half-yearly", "yearly", "after-visit"] as const;
export type DutyFrequency = (typeof dutyFrequencies)[number];

/** How a unit stands with one turn of a duty; derived, never stored. */
export const dutyStatuses = ["reported", "reported-late", "missing", "awaited"] as const;
export type DutyStatus = (typeof dutyStatuses)[number];

/** Who gives the points of an item of a criteria set: the unit itself (and then the appraisal), the appraisal alone, a survey. */
export const scorers = ["self", "appraisal", "survey"] as const;
export type Scorer = (typeof scorers)[number];

/** What an item is: part of the maximum, or beside it. */
export const scoreItemKinds = ["basic", "bonus", "penalty"] as const;
export type ScoreItemKind = (typeof scoreItemKinds)[number];

/** Whose points an entry of a scorecard holds. */
export const scoreKinds = ["self", "appraised", "survey"] as const;
export type ScoreKind = (typeof scoreKinds)[number];

/** Folded from the acts of a scorecard as of a day, never stored. */
export const scorecardStatuses = [
  "draft",
  "submitted",
  "appraised",
  "explanation-asked",
  "explained",
  "final",
] as const;
export type ScorecardStatus = (typeof scorecardStatuses)[number];

/** What kind of number an indicator has: a count, a share of two counts, or a value before and after. */
export const indicatorKinds = ["count", "percent", "before-after"] as const;
export type IndicatorKind = (typeof indicatorKinds)[number];

/** How often an indicator is reported. */
export const indicatorPeriods = ["year", "half-year", "quarter", "month", "none"] as const;
export type IndicatorPeriod = (typeof indicatorPeriods)[number];

/** What of its own records the program counts for an indicator. */
export const countedSources = [
  "visits",
  "visited-units",
  "findings",
  "findings-resolved",
  "findings-on-time",
  "findings-late",
  "findings-unfinished",
  "findings-overdue",
  "tasks",
  "tasks-done",
  "tasks-done-late",
  "tasks-overdue",
  "tasks-assigned",
  "tasks-assigned-done",
  "initiatives",
] as const;
export type CountedSource = (typeof countedSources)[number];
/** What an index publishes beside the value: places ("11/63"), or groups without places (PAPI). */
export const indexRankings = ["places", "groups"] as const;
export type IndexRanking = (typeof indexRankings)[number];

/** What the values of an index are: percent, or points of a maximum. */
export const indexMeasures = ["percent", "points"] as const;
export type IndexMeasure = (typeof indexMeasures)[number];

/** What of an index scheme may be known without being confirmed by a document. */
export const uncertainFacts = ["owner", "scale", "peers", "ranking", "years"] as const;
export type UncertainFact = (typeof uncertainFacts)[number];
