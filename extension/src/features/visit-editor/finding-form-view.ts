import { latestDay } from "@cchc/core/change/finding-acts";
import type { CalendarDay } from "@cchc/core/day";
import { explainDeadline } from "@cchc/core/deadline/explain";
import type { Finding } from "@cchc/core/model/finding";
import type { Evidence, Visit } from "@cchc/core/model/visit";
import type { VisitFacts } from "@cchc/core/query/facts";
import { type FindingItem, findingItem, type ItemContext } from "@cchc/core/query/finding-item";
import { findingState } from "@cchc/core/query/finding-state";
import { possibleFindingActs } from "@cchc/core/query/next-acts";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import type { AreaNames } from "@cchc/messages/area-names";
import type { Catalogue } from "@cchc/messages/catalogue";
import { type FindingDetail, findingDetail } from "@cchc/store/finding-detail";
import type { Calendars } from "@cchc/store/workspace";
import type { DeadlineView, EvidenceStanding, VisitFormEvidence, VisitFormFinding } from "../../protocol/visit-form.ts";

/** What a visit is shown with: the registers and the other visits, as they are now. */
export interface VisitSurroundings {
  today: CalendarDay;
  units: UnitDirectory;
  calendars: Calendars;
  personName: (reference: string) => string;
  areaName: AreaNames;
  texts: Catalogue;
  visits: readonly VisitFacts[];
  standingOf: (evidence: Evidence) => EvidenceStanding;
}

/** A finding with all there is about it, as of today; one dated later as of its day. */
export function findingFormView(visit: Visit, finding: Finding, around: VisitSurroundings): VisitFormFinding {
  const detail = detailOf(visit, finding, around);
  const { personName, areaName, units } = around;
  const unitName = (id: string, on: CalendarDay) => units.nearestVersion(id, on)?.name ?? id;
  const { id, number, title, description, cause, recommendation, severity, source, status, foundOn, lateReason } =
    detail;
  const { overdue, daysLate, workingDaysLate, onTime, invented, previous, later, dismissal, transfer } = detail;
  return {
    ...{ id, number, title, description, cause, recommendation, severity, source, status, foundOn, lateReason },
    ...{ overdue, daysLate, workingDaysLate, onTime, invented, previous, later, transfer, closedOn: detail.closedOn },
    area: { id: finding.area, name: areaName(visit.areaListId, finding.area) },
    owner: { id: detail.responsibleUnitId, name: detail.responsibleUnitName },
    person:
      detail.responsiblePerson === null
        ? null
        : { value: detail.responsiblePerson, name: personName(detail.responsiblePerson) },
    deadline: deadlineView(detail, around.texts),
    explanations: detail.explanations.map((one) => ({ ...one, by: personName(one.by) })),
    extensions: detail.extensions.map((one) => ({ ...one, approvedBy: personName(one.approvedBy) })),
    remediations: detail.remediations.map(({ on, by, text, verification }) => ({
      ...{ on, text, by: personName(by) },
      verification: verification === null ? null : { ...verification, by: personName(verification.by) },
    })),
    dismissal: dismissal === null ? null : { ...dismissal, by: personName(dismissal.by) },
    handOvers: detail.handOvers.map(({ on, from, to }) => ({ on, from: unitName(from, on), to: unitName(to, on) })),
    previousUnknown: detail.previousFindingId !== null && previous === null,
    evidence: visit.evidence.filter(({ findingId }) => findingId === id).map((one) => evidenceView(one, around)),
    next: nextActs(finding),
  };
}

/** A deadline with its explanation in words. */
export function deadlineView(
  { deadline }: Pick<FindingItem, "deadline">,
  { deadlines }: Pick<Catalogue, "deadlines">,
): DeadlineView {
  const { due, original, explanation, provisional, forecast, count, dayKind } = deadline;
  const waits = due === null && count !== null && dayKind !== null;
  return {
    ...{ due, original, explanation, provisional, forecast },
    term: waits ? deadlines.term({ count, dayKind }) : null,
  };
}

/** How items are made for the form: each deadline is explained by the calendar it was pinned by. */
export function itemContextOf({ today, units, calendars, texts }: VisitSurroundings): ItemContext {
  return {
    asOf: today,
    units,
    calendar: calendars.current,
    explain: (deadline) =>
      texts.deadlines.explain(explainDeadline(deadline, calendars.ofVersion(deadline.calendarVersion))),
  };
}

/** The item of a finding that may be dated after today. */
export function itemOf(visit: Visit, finding: Finding, around: VisitSurroundings): FindingItem {
  const context = itemContextOf(around);
  const item =
    findingItem(visit, finding, context) ?? findingItem(visit, finding, { ...context, asOf: finding.foundOn });
  if (item === undefined) throw new Error("a finding is there on the day it was found");
  return item;
}

export function evidenceView(evidence: Evidence, { standingOf }: VisitSurroundings): VisitFormEvidence {
  const { id, findingId, file, originalName, bytes, on, addedOn, note } = evidence;
  const name = originalName ?? file.slice(file.lastIndexOf("/") + 1);
  return { id, findingId, name, bytes, on, addedOn, note: note ?? null, standing: standingOf(evidence) };
}

/** What may be done to a finding in its latest state, whatever day its acts are dated (SPEC TREE-1). */
function nextActs(finding: Finding): VisitFormFinding["next"] {
  const latest = findingState(finding, latestDay);
  return latest === undefined ? [] : possibleFindingActs({ status: latest.status, deadline: { due: latest.due } });
}

function detailOf(visit: Visit, finding: Finding, around: VisitSurroundings): FindingDetail {
  const context = itemContextOf(around);
  const detail =
    findingDetail(visit, finding, around.visits, context) ??
    findingDetail(visit, finding, around.visits, { ...context, asOf: finding.foundOn });
  if (detail === undefined) throw new Error("a finding is there on the day it was found");
  return detail;
}
