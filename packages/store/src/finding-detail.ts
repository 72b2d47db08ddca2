import type { CalendarDay } from "@cchc/core/day";
import type { FindingStatus } from "@cchc/core/model/codes";
import type { Finding, FindingAct } from "@cchc/core/model/finding";
import type { Visit } from "@cchc/core/model/visit";
import { findingNumber, type VisitFacts } from "@cchc/core/query/facts";
import { type FindingItem, findingItem, type ItemContext } from "@cchc/core/query/finding-item";
import { findingState } from "@cchc/core/query/finding-state";
import { dayOfVisit, visitState } from "@cchc/core/query/visit-state";

/** A finding of another visit that this one repeats, or that repeats it. */
export interface RelatedFinding {
  id: string;
  number: string;
  title: string;
  status: FindingStatus;
}

/** Everything there is about one finding as of a day. */
export interface FindingDetail extends FindingItem {
  areaListId: string;
  /** The day of the visit. */
  visitedOn: CalendarDay;
  /** Number of the conclusion notice; null before it, and while it is a draft. */
  notice: string | null;
  /** What was done by the as-of day, in the order it took effect. */
  acts: readonly FindingAct[];
  /** Null when it repeats none, or one that is not in the workspace. */
  previous: RelatedFinding | null;
  later: RelatedFinding[];
}

/** The finding as of the context's day with what it is related to; undefined when it had not been found by then. */
export function findingDetail(
  visit: Visit,
  finding: Finding,
  visits: readonly VisitFacts[],
  context: ItemContext,
): FindingDetail | undefined {
  const { asOf } = context;
  const item = findingItem(visit, finding, context);
  if (item === undefined) return undefined;
  const acts = finding.acts.filter((act) => act.on <= asOf);
  const previousId = finding.previousFindingId;
  return {
    ...item,
    areaListId: visit.areaListId,
    visitedOn: dayOfVisit(visit),
    notice: visitState(visit, asOf).notice,
    acts: acts.toSorted((left, right) => (left.on === right.on ? 0 : left.on < right.on ? -1 : 1)),
    previous: previousId === undefined ? null : (relatedWhere(visits, asOf, ({ id }) => id === previousId)[0] ?? null),
    later: relatedWhere(visits, asOf, (other) => other.previousFindingId === finding.id),
  };
}

function relatedWhere(
  visits: readonly VisitFacts[],
  asOf: CalendarDay,
  isRelated: (finding: VisitFacts["findings"][number]) => boolean,
): RelatedFinding[] {
  return visits.flatMap((visit) =>
    visit.findings.filter(isRelated).flatMap((finding) => {
      const state = findingState(finding, asOf);
      if (state === undefined) return [];
      return [{ id: finding.id, number: findingNumber(visit, finding), title: finding.title, status: state.status }];
    }),
  );
}
