import { type CalendarDay, daysBetween } from "@cchc/core/day";
import { type Deadline, termOf } from "@cchc/core/deadline/deadline";
import type { Visit } from "@cchc/core/model/visit";
import type { EarlierFinding } from "@cchc/core/query/earlier-findings";
import { findingNumber, type VisitFacts } from "@cchc/core/query/facts";
import { conclusionNotice } from "@cchc/core/query/notice";
import type { Catalogue } from "@cchc/messages/catalogue";
import { fullDayText } from "../day-text.ts";
import type { DocumentSources } from "../document-sources.ts";
import type { FindingView } from "../records/record-view.ts";
import { findingViews } from "../records/record-views.ts";
import { answeringUnits, bodyName } from "./bodies.ts";
import { conclusionPaper } from "./visit-papers.ts";
import type { VisitStep } from "./visit-step.ts";
import type { EarlierFindingView, ResponsibleView, SeenBefore, VisitFindingView } from "./visit-view.ts";

/** What is looked up to say that a finding was seen before: all visits, by what the index knows of them. */
export type EarlierVisits = readonly VisitFacts[];

/**
 * The findings of a visit as its documents tell them: in the order of the areas, each with its place, who answers for
 * it and until when it is to be remedied; dismissed ones are left out (SPEC VDOC-1, VDOC-3).
 */
export function visitFindings(
  visit: Visit,
  areas: readonly string[],
  sources: DocumentSources & { earlierVisits: EarlierVisits },
  { asOf, step }: { asOf: CalendarDay; step: VisitStep | null },
): VisitFindingView[] {
  // What was added after the conclusion stood in no minutes and in no notice.
  const isTold = ({ lateReason }: FindingView) => lateReason === null || (step !== "minute" && step !== "conclude");
  const stored = new Map(visit.findings.map((finding) => [finding.id, finding]));
  return findingViews(visit, sources, asOf)
    .filter((finding) => finding.status !== "dismissed" && isTold(finding))
    .toSorted((left, right) => areas.indexOf(left.area) - areas.indexOf(right.area))
    .map((finding, index) => {
      const deadline = stored.get(finding.id)?.deadline;
      return {
        ...finding,
        order: index + 1,
        responsibleBody: responsibleBodies(finding, asOf, sources).join(", "),
        remedyTerm: deadline === undefined ? "" : remedyTerm(deadline, asOf, sources.texts),
        extensionHistory: finding.extensions.map(sources.texts.report.extension).join("; "),
        exhibits: finding.evidence.map(({ file, originalName, note }) => ({
          caption: note ?? originalName ?? file.split("/").at(-1) ?? file,
        })),
        seenBefore: seenBefore(finding.previousFindingId, sources),
      };
    });
}

/** Who answers for findings, the inspected unit first, each with its findings in their order. */
export function responsibleViews(findings: readonly VisitFindingView[], inspectedUnitId: string): ResponsibleView[] {
  const isOwn = ({ responsibleUnitId }: VisitFindingView) => responsibleUnitId === inspectedUnitId;
  const groups = new Map<string, ResponsibleView>();
  for (const finding of [...findings.filter(isOwn), ...findings.filter((one) => !isOwn(one))]) {
    const { responsibleBody: body } = finding;
    const group = groups.get(body) ?? { body, findings: [] };
    group.findings.push(finding);
    groups.set(body, group);
  }
  return [...groups.values()];
}

/** The bodies that answer for a finding on the day: its unit, or those that took its place. */
export function responsibleBodies(
  { responsibleUnitId }: Pick<FindingView, "responsibleUnitId">,
  asOf: CalendarDay,
  sources: DocumentSources,
): string[] {
  return answeringUnits(responsibleUnitId, asOf, sources.units).map((id) => bodyName(id, asOf, sources));
}

/** By the date first set: an extension is told beside it, not instead of it. A trigger after `asOf` has not come yet. */
function remedyTerm(deadline: Deadline, asOf: CalendarDay, { report, deadlines }: Catalogue): string {
  const { original, trigger } = deadline;
  const inFull = (day: CalendarDay) => fullDayText(day, report.fullDay);
  const term = termOf(deadline);
  if (trigger.kind === "fixed" || term === null)
    return original === null ? "" : report.remedyTerm.fixed(inFull(original));
  const words = deadlines.term(term);
  if (original === null || trigger.on === null || trigger.on > asOf) return report.remedyTerm.pending(words);
  return report.remedyTerm.counted({ term: words, from: inFull(trigger.on), due: inFull(original) });
}

function seenBefore(
  previousId: string | null,
  { earlierVisits, texts }: { earlierVisits: EarlierVisits; texts: Catalogue },
): SeenBefore | null {
  if (previousId === null) return null;
  for (const visit of earlierVisits) {
    const found = visit.findings.find(({ id }) => id === previousId);
    if (found === undefined) continue;
    return {
      findingNumber: findingNumber(visit, found),
      noticePaper: conclusionPaper(conclusionNotice(visit), texts),
    };
  }
  return null;
}

/** Findings of earlier visits as a document tells them, with the notice that told of each (SPEC VDOC-9). */
export function earlierViews(
  found: readonly EarlierFinding[],
  { earlierVisits, texts }: { earlierVisits: EarlierVisits; texts: Catalogue },
  asOf: CalendarDay,
): EarlierFindingView[] {
  const visitOf = new Map(earlierVisits.flatMap((visit) => visit.findings.map(({ id }) => [id, visit] as const)));
  return found.map(({ id, number, title, status, due, overdue }) => {
    const visit = visitOf.get(id);
    return {
      id,
      findingNumber: number,
      noticePaper: visit === undefined ? "" : conclusionPaper(conclusionNotice(visit, asOf), texts),
      title,
      statusName: texts.labels.findingStatus[status],
      due,
      overdue,
      daysLate: overdue && due !== null ? daysBetween(due, asOf) : 0,
    };
  });
}
