import { areasOfList, defaultVisitAreaList } from "@cchc/core/model/area-lists";
import { unfinishedStatuses } from "@cchc/core/model/codes";
import { coverage } from "@cchc/core/query/coverage";
import { openFindings, percentOf, periodSummary } from "@cchc/core/query/period-summary";
import { partOfDays } from "@cchc/core/query/reporting-part";
import { compareVietnamese } from "@cchc/core/text";
import { documentHead } from "../document-head.ts";
import type { ExplainedView } from "../explanation.ts";
import { FigureLedger } from "../records/figure-ledger.ts";
import { findingNumbers } from "../records/finding-numbers.ts";
import { type NamedRecord, namedVisit, recordsOfPlan, recordsOfVisit } from "../records/named-records.ts";
import { countRecords } from "../records/record-figures.ts";
import type { FindingView } from "../records/record-view.ts";
import { areaNameOf, findingViews, visitView } from "../records/record-views.ts";
import { toldLevels } from "../records/told-levels.ts";
import type { AnnualRequest, AnnualSources } from "./annual-sources.ts";
import type { AnnualReport, AreaView } from "./annual-view.ts";
import { areaMatrix } from "./area-matrix.ts";
import { dutyViews, turnRecords } from "./duties.ts";
import { indexPart, recordsOfIndices } from "./indices.ts";
import { initiativePart } from "./initiatives.ts";
import { planPart } from "./plans.ts";
import { programmeViews } from "./programmes.ts";
import { publishedFigures } from "./published-figures.ts";
import { responsibleUnits } from "./responsible-units.ts";
import { recordsOfScorecards, scoringPart } from "./scorings.ts";
import { areaStrengths } from "./strengths.ts";
import { groupByText } from "./text-groups.ts";

/** The view model of the yearly report, and every number in it with what stands behind it (SPEC REP-1, PROV-1). */
export function annualReport(sources: AnnualSources, request: AnnualRequest): ExplainedView<AnnualReport> {
  const { workspace, units, texts } = sources;
  const { period, asOf } = request;
  const { labels } = texts;
  const ledger = new FigureLedger();
  const part =
    request.year === null
      ? (partOfDays(period, workspace.settings.reportingYearStart) ?? null)
      : ({ part: "year", year: request.year } as const);
  const order = areasOfList(defaultVisitAreaList, workspace.areaLists) ?? [];
  const summary = periodSummary(sources.visits, period, asOf, units, order);
  const chosen = new Set(summary.visitList.map((visit) => visit.id));
  const visits = sources.visits
    .filter((visit) => chosen.has(visit.id))
    .toSorted((left, right) => compareVietnamese(left.number, right.number));
  // What the unit could explain away is no shortcoming: it is counted apart and stands in no list (SPEC PERIOD-6).
  const findings = visits
    .flatMap((visit) => findingViews(visit, sources, asOf))
    .filter((finding) => finding.status !== "dismissed");
  const concludedIds = new Set(summary.concluded.ids);
  const unconcluded = summary.visits.visits.ids.filter((id) => !concludedIds.has(id));
  const advised = findings.filter(
    ({ status, recommendation }) => unfinishedStatuses.includes(status) && (recommendation ?? "") !== "",
  );
  const programmes = programmeViews(sources, request, ledger);
  const reach = coverage(sources.visits, { period, programmeId: null }, asOf, units).total;
  const plans = planPart(sources, request, ledger);
  const initiatives = initiativePart(sources, request, ledger);
  ledger.count("visits.units.inForce", "unit", reach.covered);
  const indexReport = indexPart(sources, request, ledger);
  const { scorings } = scoringPart(sources, request, ledger);
  const duties = dutyViews(sources, request, ledger);
  const visitViews = visits.map((visit) => visitView(visit, sources, asOf));
  const told = toldLevels(visitViews, units, asOf);
  const startDays = visitViews.flatMap(({ startedOn }) => (startedOn === null ? [] : [startedOn])).sort();
  const areas = summary.byArea.map(({ area, findings: counted, strengths }): AreaView => {
    const inArea = findings.filter((finding) => finding.area === area);
    const open = inArea.filter((finding) => unfinishedStatuses.includes(finding.status));
    const issues = groupByText(inArea, ({ title }) => title, ledger, `findings.area.${area}.issue`);
    const advice = groupByText(open, ({ recommendation }) => recommendation, ledger, `recommendations.area.${area}`);
    return {
      area,
      areaName: areaNameOf(area, sources),
      strengthCount: ledger.count(`strengths.area.${area}`, "strength", strengths),
      ...areaStrengths(visits, area, units, ledger),
      numbers: findingNumbers(ledger, `findings.area.${area}`, counted),
      mainIssues: issues.main,
      otherIssueCount: issues.otherCount,
      mainRecommendations: advice.main,
      otherRecommendationCount: advice.otherCount,
      findings: inArea,
    };
  });
  const report: AnnualReport = {
    ...documentHead(sources, request, {
      hasInvented:
        visits.some((visit) => visit.invented === true || visit.findings.some((finding) => finding.invented)) ||
        [
          ...plans.plans,
          ...plans.tasks,
          ...initiatives.initiatives,
          ...duties,
          ...indexReport.indices,
          ...scorings,
        ].some(({ invented }) => invented),
    }),
    year: request.year,
    periodName: texts.report.periodName(part, period),
    periodNamed: part !== null,
    nextPeriodName: texts.report.nextPeriodName(part),
    from: period.from,
    to: period.to,
    programmes,
    visitCount: ledger.count("visits", "visit", summary.visits.visits),
    unitCount: ledger.count("visits.units", "unit", summary.visits.units),
    firstVisitOn: startDays[0] ?? null,
    lastVisitOn: startDays.at(-1) ?? null,
    concludedCount: ledger.count("visits.concluded", "visit", summary.concluded),
    unconcludedCount: ledger.count("visits.unconcluded", "visit", { value: unconcluded.length, ids: unconcluded }),
    ...earlierDebts(sources, chosen, asOf, ledger),
    openAdviceCount: ledger.count("recommendations", "finding", {
      value: advised.length,
      ids: advised.map(({ id }) => id),
    }),
    existingCount: ledger.count("units", "unit", reach.inForce),
    coverage: ledger.share("visits.coverage", "visits.units.inForce", "units", reach.percent),
    levels: summary.byLevel
      .filter(({ level }) => told.includes(level))
      .map(({ level, visits: visited, units: distinct, inForce }) => {
        const unitCount = ledger.count(`visits.level.${level}.units`, "unit", distinct);
        const existing = ledger.count(`units.level.${level}`, "unit", inForce);
        // A unit that has ended since was visited, but is none of those that there are.
        const covered = distinct.ids.filter((id) => inForce.ids.includes(id));
        const part = `visits.level.${level}.units.inForce`;
        const whole = `units.level.${level}`;
        ledger.count(part, "unit", { value: covered.length, ids: covered });
        return {
          level,
          levelName: labels.level[level],
          visitCount: ledger.count(`visits.level.${level}`, "visit", visited),
          unitCount,
          existingCount: existing,
          coverage: ledger.share(
            `visits.level.${level}.coverage`,
            part,
            whole,
            percentOf(covered.length, inForce.value),
          ),
          kinds: summary.byLevelAndKind
            .filter((entry) => entry.level === level)
            .map((entry) => ({
              kind: entry.kind,
              kindName: labels.visitKind[entry.kind],
              visitCount: ledger.count(`visits.level.${level}.kind.${entry.kind}`, "visit", entry.visits),
              unitCount: ledger.count(`visits.level.${level}.kind.${entry.kind}.units`, "unit", entry.units),
            })),
        };
      }),
    kinds: summary.byKind.map(({ kind, visits: visited, units: distinct }) => ({
      kind,
      kindName: labels.visitKind[kind],
      visitCount: ledger.count(`visits.kind.${kind}`, "visit", visited),
      unitCount: ledger.count(`visits.kind.${kind}.units`, "unit", distinct),
    })),
    ...plans,
    ...initiatives,
    ...indexReport,
    scorings,
    duties,
    totals: findingNumbers(ledger, "findings", summary.findings),
    statuses: summary.byStatus.map(({ status, findings: counted }) => ({
      status,
      statusName: labels.findingStatus[status],
      count: ledger.count(`findings.status.${status}`, "finding", counted),
    })),
    areas,
    visits: visitViews,
    findings,
    overdueFindings: findings
      .filter((finding) => finding.overdue)
      .toSorted((left, right) => right.daysLate - left.daysLate),
    ...causesOf(findings, ledger),
    ...responsibleUnits(findings, ledger),
    matrix: areaMatrix(areas, visitViews, findings, ledger),
    ...publishedFigures(sources, request, ledger),
  };
  countRecords(report, ledger);
  return { view: report, figures: ledger.figures, records: recordsOf(sources, request) };
}

/** What is still open of visits before the period (SPEC PERIOD-10). */
function earlierDebts(
  { visitFacts }: AnnualSources,
  inPeriod: ReadonlySet<string>,
  asOf: AnnualRequest["asOf"],
  ledger: FigureLedger,
): Pick<AnnualReport, "earlierOpenCount" | "earlierOverdueCount"> {
  const open = openFindings(
    visitFacts.filter(({ id }) => !inPeriod.has(id)),
    asOf,
  );
  const count = (name: string, found: typeof open) =>
    ledger.count(name, "finding", { value: found.length, ids: found.map(({ id }) => id) });
  return {
    earlierOpenCount: count("findings.earlier.open", open),
    earlierOverdueCount: count(
      "findings.earlier.overdue",
      open.filter(({ overdue }) => overdue),
    ),
  };
}

function recordsOf(sources: AnnualSources, request: AnnualRequest): [string, NamedRecord][] {
  const { units } = sources;
  return [
    ...sources.visitFacts.map((visit) => namedVisit(visit, units)),
    ...openFindings(sources.visitFacts, request.asOf).map(({ id, number, title }): [string, NamedRecord] => [
      id,
      { kind: "finding", number, label: title },
    ]),
    ...sources.visits.flatMap((visit) => recordsOfVisit(visit, units)),
    ...sources.plans.flatMap((plan) => recordsOfPlan(plan, units)),
    ...sources.initiatives.map(({ id, number, title }): [string, NamedRecord] => [
      id,
      { kind: "initiative", number, label: title },
    ]),
    ...recordsOfIndices(sources),
    ...recordsOfScorecards(sources, request),
    ...turnRecords(sources, request),
  ];
}

function causesOf(findings: readonly FindingView[], ledger: FigureLedger) {
  const { main, otherCount } = groupByText(findings, ({ cause }) => cause, ledger, "causes");
  return { mainCauses: main, otherCauseCount: otherCount };
}
