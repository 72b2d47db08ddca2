import { type CalendarDay, endOfDays } from "../day.ts";
import type { VisitStatus } from "../model/codes.ts";
import type { VisitFacts } from "./facts.ts";
import { dayOfVisit, visitState } from "./visit-state.ts";

/** What is asked about a finding, in this order, once its visit is known (SPEC ASK-1). */
export const findingQuestions = [
  "lateReason",
  "area",
  "title",
  "severity",
  "description",
  "cause",
  "recommendation",
  "responsibleUnitId",
  "deadline",
] as const;
export type FindingQuestion = (typeof findingQuestions)[number];

/** The questions that arise in a visit: why a finding comes late, only after the conclusion. */
export function questionsIn(visit: VisitFacts): FindingQuestion[] {
  const concluded = visitState(visit, endOfDays).concludedOn !== null;
  return findingQuestions.filter((question) => question !== "lateReason" || concluded);
}

/** The day on which a finding was found unless somebody says otherwise: the visit's first. */
export function usualFindingDay(visit: VisitFacts): CalendarDay {
  return visitState(visit, endOfDays).startedOn ?? dayOfVisit(visit);
}

/** Whether a finding can be added to a visit: at once, late, or once it started. */
export type VisitStanding = "open" | "concluded" | "waiting";

/** A visit that a finding may be added to. */
export interface VisitForFinding<V> {
  visit: V;
  standing: VisitStanding;
  day: CalendarDay;
}

/** The visits that may get a finding: open ones first, then those concluded, the newest on top; ended ones are left out. */
export function visitsForFinding<V extends VisitFacts>(visits: readonly V[]): VisitForFinding<V>[] {
  const found = visits.flatMap((visit) => {
    const standing = standingOf[visitState(visit, endOfDays).status];
    return standing === "ended" ? [] : [{ visit, standing, day: dayOfVisit(visit) }];
  });
  return found.sort(
    (left, right) =>
      ranks.indexOf(left.standing) - ranks.indexOf(right.standing) ||
      (left.day < right.day ? 1 : left.day > right.day ? -1 : 0),
  );
}

const ranks: readonly VisitStanding[] = ["open", "concluded", "waiting"];

const standingOf: { readonly [S in VisitStatus]: VisitStanding | "ended" } = {
  planned: "waiting",
  notified: "waiting",
  "self-reported": "waiting",
  "in-progress": "open",
  minuted: "open",
  concluded: "concluded",
  "following-up": "concluded",
  closed: "ended",
  postponed: "ended",
  cancelled: "ended",
};
