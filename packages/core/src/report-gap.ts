import type { CalendarDay } from "./day.ts";

/**
 * What a document cannot say because it is not entered, or not yet so on its day. The paper says it as a clerk would; who
 * makes the paper is told what to enter (SPEC REP-13).
 */
export type ReportGap =
  | { code: "no-figures" }
  | { code: "areas-without-figures"; areas: string }
  | { code: "no-causes"; findings: number }
  | { code: "no-scorecards" }
  | { code: "scores-open"; criteria: string; group: string; units: number }
  /** Results that became final after the day the document is as of. */
  | { code: "results-after"; criteria: string; asOf: CalendarDay; units: number; finalOn: CalendarDay }
  | { code: "nothing-final"; criteria: string; asOf: CalendarDay }
  /** A maximum that the set prints and its items do not make; `item` is null for the whole set. */
  | { code: "uneven-maxima"; criteria: string; item: string | null; printed: number; summed: number }
  | { code: "no-index-results" }
  | { code: "components-missing"; result: string }
  | { code: "weak-untreated"; result: string; components: number };
