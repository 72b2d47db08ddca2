import { type CalendarDay, weekdayOf, yearOf } from "@cchc/core/day";
import { unfinishedStatuses } from "@cchc/core/model/codes";
import type { Programme } from "@cchc/core/model/programme";
import type { Visit } from "@cchc/core/model/visit";
import { earlierFindings, remediedFindings } from "@cchc/core/query/earlier-findings";
import { tallyVisitFindings } from "@cchc/core/query/period-summary";
import { dayOfVisit } from "@cchc/core/query/visit-state";
import { documentHead } from "../document-head.ts";
import type { DocumentRequest, DocumentSources } from "../document-sources.ts";
import type { ExplainedView } from "../explanation.ts";
import { programmePaper } from "../programme-paper.ts";
import { FigureLedger } from "../records/figure-ledger.ts";
import { findingNumbers } from "../records/finding-numbers.ts";
import { recordsOfVisit } from "../records/named-records.ts";
import { countRecords } from "../records/record-figures.ts";
import type { FindingView } from "../records/record-view.ts";
import { areaNameOf, visitView } from "../records/record-views.ts";
import { teamMemberView } from "../records/team-view.ts";
import { answeringUnits, bodyName } from "./bodies.ts";
import { ownReportDue, replyDue, reportingYearOf } from "./visit-days.ts";
import {
  type EarlierVisits,
  earlierViews,
  responsibleBodies,
  responsibleViews,
  visitFindings,
} from "./visit-findings.ts";
import { visitPapers } from "./visit-papers.ts";
import type { VisitStep } from "./visit-step.ts";
import type { VisitDocument, VisitFindingView } from "./visit-view.ts";

/** What a document about one visit is made from. */
export interface VisitSources extends DocumentSources {
  visit: Visit;
  /** The programme that the visit names; null when it names none. */
  programme: Programme | null;
  /** Where findings that came again, and those still owed, are looked up. */
  earlierVisits: EarlierVisits;
}

/** The view model of a visit's documents, and every number in it with what stands behind it (SPEC VDOC-1, PROV-1). */
export function visitDocument(
  sources: VisitSources,
  request: DocumentRequest & { step: VisitStep | null },
): ExplainedView<VisitDocument> {
  const { visit, programme, units, texts, calendar, workspace } = sources;
  const { asOf } = request;
  const ledger = new FigureLedger();
  const areas = areasOf(visit);
  const findings = visitFindings(visit, areas, sources, request);
  const open = findings.filter(({ status }) => unfinishedStatuses.includes(status));
  const overdue = findings.filter((finding) => finding.overdue).toSorted(longestLateFirst);
  const areaViews = areas.map((area) => ({
    area,
    areaName: areaNameOf(area, sources),
    strengths: visit.strengths.filter((strength) => strength.area === area).map(({ text }) => ({ text })),
    findings: findings.filter((finding) => finding.area === area),
  }));
  const shown = visitView(visit, sources, asOf);
  const team = visit.team.map((member) => teamMemberView(member, sources, asOf));
  const dues = open.flatMap(({ deadline }) => (deadline.due === null ? [] : [deadline.due])).sort();
  const addressees = addresseesOf(visit, overdue, sources, asOf);
  const responsibles = responsibleViews(findings, visit.unitId);
  const visitDay = dayOfVisit(visit);
  const writtenOn = request.date ?? asOf;
  const inspectedBody = bodyName(visit.unitId, visitDay, sources);
  const view: VisitDocument = {
    ...documentHead(sources, request, {
      // A letter says "as above" itself.
      ownRecipients: request.typeCode === null ? [] : [inspectedBody, ...responsibles.map(({ body }) => body)],
      toInspectedUnits: false,
      hasInvented: visit.invented === true || visit.findings.some((finding) => finding.invented === true),
    }),
    visit: shown,
    unitName: units.nearestVersion(visit.unitId, asOf)?.name ?? shown.unitName,
    inspectedBody,
    addressees: addressees.map((body) => ({ body })),
    soleAddressee: addressees.length === 1 ? (addressees[0] ?? "") : "",
    year: yearOf(visitDay),
    visitDay,
    weekday: texts.labels.weekday[weekdayOf(visitDay)],
    statedFrom: reportingYearOf(visitDay, workspace.settings.reportingYearStart),
    ownReportDue: ownReportDue(visitDay, writtenOn, calendar),
    replyDue: replyDue(writtenOn, calendar),
    programme:
      programme === null
        ? null
        : {
            programmeTitle: programme.title,
            programmePaper: programmePaper(programme, sources),
            decisionNumber: programme.decision.number,
            decisionDay: programme.decision.issuedOn,
          },
    papers: visitPapers(visit, programme, asOf, texts),
    themes: [...visit.themes],
    leader: team.find(({ role }) => role === "head") ?? null,
    secretary: team.find(({ role }) => role === "secretary") ?? null,
    team,
    areas: areaViews,
    strongAreas: areaViews.filter(({ strengths }) => strengths.length > 0),
    weakAreas: areaViews.filter((area) => area.findings.length > 0),
    strengthCount: ledger.count("strengths", "strength", {
      value: visit.strengths.length,
      ids: visit.strengths.map(({ id }) => id),
    }),
    totals: findingNumbers(ledger, "findings", tallyVisitFindings(visit, asOf)),
    findings,
    explained: findings.filter(({ explanations }) => explanations.length > 0),
    responsibles,
    hasOthersResponsible: responsibles.length > 1 || findings.some((one) => one.responsibleUnitId !== visit.unitId),
    openFindings: open,
    overdueFindings: overdue,
    isFollowUp: visit.visitKind === "follow-up",
    earlierOpen: earlierViews(earlierFindings(visit, sources.earlierVisits, units, asOf), sources, asOf),
    earlierRemedied: earlierViews(remediedFindings(visit, sources.earlierVisits, units, asOf), sources, asOf),
    unitEnded: units.version(visit.unitId, asOf) === undefined,
    earliestDue: dues[0] ?? null,
    latestDue: dues.at(-1) ?? null,
    remediationDue: dues.length === open.length ? (dues.at(-1) ?? null) : null,
  };
  countRecords({ visits: [shown], findings }, ledger);
  return { view, figures: ledger.figures, records: recordsOfVisit(visit, units) };
}

/** The areas of the visit, and after them any that something was recorded in although the visit does not list it. */
function areasOf({ areas, strengths, findings }: Visit): string[] {
  return [...new Set([...areas, ...strengths.map(({ area }) => area), ...findings.map(({ area }) => area)])];
}

/**
 * Whom a letter goes to: the inspected body, then who else is late. When the unit is no more, those who are late took its
 * place; when nobody is, those it went into (SPEC VDOC-6).
 */
function addresseesOf(
  { unitId }: Visit,
  overdue: readonly VisitFindingView[],
  sources: VisitSources,
  asOf: CalendarDay,
): string[] {
  const late = overdue.flatMap((finding) => responsibleBodies(finding, asOf, sources));
  const isThere = sources.units.version(unitId, asOf) !== undefined;
  const inspected = isThere || late.length === 0 ? answeringUnits(unitId, asOf, sources.units) : [];
  return [...new Set([...inspected.map((id) => bodyName(id, asOf, sources)), ...late])];
}

function longestLateFirst(left: FindingView, right: FindingView): number {
  return right.daysLate - left.daysLate;
}
