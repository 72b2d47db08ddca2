import { yearOf } from "@cchc/core/day";
import { unfinishedStatuses } from "@cchc/core/model/codes";
import type { Programme } from "@cchc/core/model/programme";
import type { Visit } from "@cchc/core/model/visit";
import { tallyVisitFindings } from "@cchc/core/query/period-summary";
import { dayOfVisit } from "@cchc/core/query/visit-state";
import { documentHead } from "../document-head.ts";
import type { DocumentRequest, DocumentSources } from "../document-sources.ts";
import type { ExplainedView } from "../explanation.ts";
import { FigureLedger } from "../records/figure-ledger.ts";
import { findingNumbers } from "../records/finding-numbers.ts";
import { recordsOfVisit } from "../records/named-records.ts";
import { countRecords } from "../records/record-figures.ts";
import type { FindingView } from "../records/record-view.ts";
import { areaNameOf, findingViews, visitView } from "../records/record-views.ts";
import { teamMemberView } from "../records/team-view.ts";
import type { VisitDocument } from "./visit-view.ts";

/** What a document about one visit is made from. */
export interface VisitSources extends DocumentSources {
  visit: Visit;
  /** The programme that the visit names; null when it names none. */
  programme: Programme | null;
}

/** The view model of a visit's documents, and every number in it with what stands behind it (SPEC VDOC-1, PROV-1). */
export function visitDocument(sources: VisitSources, request: DocumentRequest): ExplainedView<VisitDocument> {
  const { visit, programme, units } = sources;
  const { asOf } = request;
  const ledger = new FigureLedger();
  const findings = findingViews(visit, sources, asOf).filter(({ status }) => status !== "dismissed");
  const open = findings.filter(({ status }) => unfinishedStatuses.includes(status));
  const shown = visitView(visit, sources, asOf);
  const team = visit.team.map((member) => teamMemberView(member, sources, asOf));
  const dues = open.flatMap(({ deadline }) => (deadline.due === null ? [] : [deadline.due])).sort();
  const view: VisitDocument = {
    ...documentHead(sources, request, {
      hasInvented: visit.invented === true || visit.findings.some((finding) => finding.invented === true),
    }),
    visit: shown,
    unitName: units.nearestVersion(visit.unitId, asOf)?.name ?? shown.unitName,
    year: yearOf(dayOfVisit(visit)),
    programme:
      programme === null
        ? null
        : {
            programmeTitle: programme.title,
            decisionNumber: programme.decision.number,
            decisionDay: programme.decision.issuedOn,
          },
    themes: [...visit.themes],
    leader: team.find(({ role }) => role === "head") ?? null,
    team,
    areas: visit.areas.map((area) => ({
      area,
      areaName: areaNameOf(area, sources),
      strengths: visit.strengths.filter((strength) => strength.area === area).map(({ text }) => ({ text })),
      findings: findings.filter((finding) => finding.area === area),
    })),
    strengthCount: ledger.count("strengths", "strength", {
      value: visit.strengths.length,
      ids: visit.strengths.map(({ id }) => id),
    }),
    totals: findingNumbers(ledger, "findings", tallyVisitFindings(visit, asOf)),
    findings,
    openFindings: open,
    overdueFindings: findings.filter(({ overdue }) => overdue).toSorted(longestLateFirst),
    earliestDue: dues[0] ?? null,
    latestDue: dues.at(-1) ?? null,
  };
  countRecords({ visits: [shown], findings }, ledger);
  return { view, figures: ledger.figures, records: recordsOfVisit(visit, units) };
}

function longestLateFirst(left: FindingView, right: FindingView): number {
  return right.daysLate - left.daysLate;
}
