import type { CalendarDay } from "../day.ts";
import type { IndicatorKind } from "../model/codes.ts";
import type { ClassesOf } from "./problem-class.ts";

/** What can go wrong with indicators and figures. */
export interface FigureProblems {
  "figure-part-not-found": { figure: string; part: string };
  /** `nearest`: ids with titles that may have been meant. */
  "indicator-not-found": { indicator: string; nearest?: readonly { id: string; title: string }[] };
  "indicator-exists": { indicator: string; title: string };
  /** A part or a term that is none: unknown, withdrawn, or the indicator itself. */
  "indicator-part-not-found": { indicator: string; part: string };
  /** `part` is made up of the indicator that it is to be a part of. */
  "indicator-circle": { indicator: string; part: string };
  /** One of the two terms of a share is missing, or something else than a share has terms. */
  "indicator-terms": { indicator: string; kind: IndicatorKind };
  /** Two definitions from one day on; null is the beginning. */
  "indicator-definitions": { indicator: string; from: CalendarDay | null };
  /** A year has no figures yet: the collection is made with the first one. */
  "figures-none": { collection: string };
  /** The collection of figures is there and of other days. */
  "figures-period-differs": { collection: string; from: CalendarDay; to: CalendarDay };
}

export const figureProblemClasses: ClassesOf<FigureProblems> = {
  "figure-part-not-found": "not-found",
  "indicator-not-found": "not-found",
  "indicator-exists": "rule",
  "indicator-part-not-found": "not-found",
  "indicator-circle": "rule",
  "indicator-terms": "rule",
  "indicator-definitions": "rule",
  "figures-none": "not-found",
  "figures-period-differs": "rule",
};
