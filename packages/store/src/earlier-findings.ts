import type { CalendarDay } from "@cchc/core/day";
import type { FindingStatus } from "@cchc/core/model/codes";
import { findingNumber, type VisitFacts } from "@cchc/core/query/facts";
import { findingState } from "@cchc/core/query/finding-state";
import { dayOfVisit, isCancelled } from "@cchc/core/query/visit-state";

/** A finding of an earlier visit that is still owed by the unit visited now. */
export interface EarlierFinding {
  id: string;
  number: string;
  title: string;
  status: FindingStatus;
  due: CalendarDay | null;
  overdue: boolean;
}

/**
 * Findings of earlier visits that are unfinished at the end of `asOf` and concern the unit that `visit` went to: found
 * there, or passed to it. The longest due come first.
 */
export function earlierFindings(visit: VisitFacts, visits: readonly VisitFacts[], asOf: CalendarDay): EarlierFinding[] {
  const day = dayOfVisit(visit);
  const earlier = visits.flatMap((other) =>
    other.id === visit.id || isCancelled(other, asOf)
      ? []
      : other.findings.flatMap((finding) => {
          const state = findingState(finding, asOf);
          if (state === undefined || !state.unfinished || finding.foundOn > day) return [];
          if (other.unitId !== visit.unitId && state.responsibleUnitId !== visit.unitId) return [];
          const { status, due, overdue } = state;
          const number = findingNumber(other, finding);
          return [{ id: finding.id, number, title: finding.title, status, due, overdue }];
        }),
  );
  return earlier.toSorted((left, right) => (key(left) < key(right) ? -1 : 1));
}

/** Those of `earlier` that no finding of `visit` points to. */
export function notMentioned(visit: VisitFacts, earlier: readonly EarlierFinding[]): EarlierFinding[] {
  const mentioned = new Set(visit.findings.map((finding) => finding.previousFindingId));
  return earlier.filter(({ id }) => !mentioned.has(id));
}

function key({ due, number }: EarlierFinding): string {
  return `${due ?? "9999-12-31"} ${number}`;
}
