import type { CalendarContent } from "@cchc/core/calendar/model";
import type { CalendarDay } from "@cchc/core/day";
import { areasOfList, defaultVisitAreaList } from "@cchc/core/model/area-lists";
import { unfinishedStatuses } from "@cchc/core/model/codes";
import type { Documents } from "@cchc/core/model/documents";
import type { Duty } from "@cchc/core/model/duty";
import type { Figures } from "@cchc/core/model/figures";
import type { Initiative } from "@cchc/core/model/initiatives";
import type { Person } from "@cchc/core/model/people";
import type { Plan } from "@cchc/core/model/plan";
import type { Programme } from "@cchc/core/model/programme";
import type { Visit } from "@cchc/core/model/visit";
import type { Workspace } from "@cchc/core/model/workspace";
import { coverage } from "@cchc/core/query/coverage";
import type { VisitFacts } from "@cchc/core/query/facts";
import type { Period } from "@cchc/core/query/period";
import { type FindingTally, percentOf, periodSummary } from "@cchc/core/query/period-summary";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import { compareVietnamese } from "@cchc/core/text";
import type { Catalogue } from "@cchc/messages/catalogue";
import type { AnnualReport, AreaView, FindingNumbers, FindingView } from "./annual-view.ts";
import { dutyViews } from "./duties.ts";
import { type ExplainedFigure, FigureLedger } from "./figure-ledger.ts";
import { initiativePart } from "./initiatives.ts";
import { planPart } from "./plans.ts";
import { programmeViews } from "./programmes.ts";
import { publishedFigures } from "./published-figures.ts";
import { countRecords } from "./record-figures.ts";
import { areaNameOf, findingViews, visitView } from "./record-views.ts";
import { areaStrengths } from "./strengths.ts";
import { groupByText } from "./text-groups.ts";

/** Everything a yearly or period report is made of. */
export interface AnnualSources {
  workspace: Workspace;
  /** Documents of all visits: those of the period are picked by the day they started. */
  visits: readonly Visit[];
  units: UnitDirectory;
  people: readonly Person[];
  documents: Documents["documents"];
  figures: readonly Figures[];
  programmes: readonly Programme[];
  plans: readonly Plan[];
  initiatives: readonly Initiative[];
  duties: readonly Duty[];
  /** What queries know of every visit, those too that did not start in the period: programmes plan them. */
  visitFacts: readonly VisitFacts[];
  calendar: CalendarContent;
  calendarOfVersion: (version: string | null) => CalendarContent;
  texts: Catalogue;
}

/** What is asked for. */
export interface AnnualRequest {
  period: Period;
  asOf: CalendarDay;
  /** The reporting year, null for any other period. */
  year: number | null;
  /** The one plan to speak of; null for those in force in the period. */
  plan: Pick<Plan, "id" | "number"> | null;
  /** Number and day of the document; null while it has none, and the gap is printed. */
  number: string | null;
  date: CalendarDay | null;
}

/** The view model of the yearly report, and every number in it with what stands behind it (SPEC REP-1, PROV-1). */
export function annualReport(
  sources: AnnualSources,
  request: AnnualRequest,
): { report: AnnualReport; figures: ExplainedFigure[] } {
  const { workspace, units, texts } = sources;
  const { period, asOf } = request;
  const { labels } = texts;
  const ledger = new FigureLedger();
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
  const { settings } = workspace;
  const programmes = programmeViews(sources, request, ledger);
  const reach = coverage(sources.visits, { period, programmeId: null }, asOf, units).total;
  const plans = planPart(sources, request, ledger);
  const initiatives = initiativePart(sources, request, ledger);
  ledger.count("visits.units.inForce", "unit", reach.covered);
  const duties = dutyViews(sources, request, ledger);
  const report: AnnualReport = {
    parentBody: settings.parentBody ?? "",
    issuer: settings.issuer ?? "",
    issuerCode: settings.issuerCode ?? "",
    number: request.number === null ? null : documentNumber(request.number, settings.issuerCode ?? ""),
    place: settings.place ?? "",
    date: request.date,
    year: request.year,
    from: period.from,
    to: period.to,
    asOf,
    provinceName: units.nearestVersion(workspace.provinceId, asOf)?.name ?? workspace.title,
    dataNotice: workspace.notice ?? null,
    programmes,
    visitCount: ledger.count("visits", "visit", summary.visits.visits),
    unitCount: ledger.count("visits.units", "unit", summary.visits.units),
    concludedCount: ledger.count("visits.concluded", "visit", summary.concluded),
    unconcludedCount: ledger.count("visits.unconcluded", "visit", { value: unconcluded.length, ids: unconcluded }),
    openAdviceCount: ledger.count("recommendations", "finding", {
      value: advised.length,
      ids: advised.map(({ id }) => id),
    }),
    existingCount: ledger.count("units", "unit", reach.inForce),
    coverage: ledger.share("visits.coverage", "visits.units.inForce", "units", reach.percent),
    levels: summary.byLevel.map(({ level, visits: visited, units: distinct, inForce }) => {
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
        coverage: ledger.share(`visits.level.${level}.coverage`, part, whole, percentOf(covered.length, inForce.value)),
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
    duties,
    totals: findingNumbers(ledger, "findings", summary.findings),
    statuses: summary.byStatus.map(({ status, findings: counted }) => ({
      status,
      statusName: labels.findingStatus[status],
      count: ledger.count(`findings.status.${status}`, "finding", counted),
    })),
    areas: summary.byArea.map(({ area, findings: counted, strengths }): AreaView => {
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
    }),
    visits: visits.map((visit) => visitView(visit, sources, asOf)),
    findings,
    overdueFindings: findings
      .filter((finding) => finding.overdue)
      .toSorted((left, right) => right.daysLate - left.daysLate),
    ...causesOf(findings, ledger),
    ...publishedFigures(sources, period, ledger),
    hasInvented:
      visits.some((visit) => visit.invented === true || visit.findings.some((finding) => finding.invented)) ||
      [...plans.plans, ...plans.tasks, ...initiatives.initiatives, ...duties].some(({ invented }) => invented),
    signature: (settings.signature ?? []).map((line) => ({ line })),
    signer: settings.signer ?? "",
    recipients: (settings.recipients ?? []).map((recipient) => ({ recipient })),
  };
  countRecords(report, ledger);
  return { report, figures: ledger.figures };
}

/** A document's number as its line prints it: below ten with a nought, and without the letters that follow it there. */
function documentNumber(typed: string, issuerCode: string): string {
  const [number = "", ...letters] = typed.trim().split("/");
  const known = letters.length === 1 && (letters[0] === "BC" || letters[0] === `BC-${issuerCode}`);
  const bare = letters.length === 0 || known ? number : typed.trim();
  return /^\d$/.test(bare) ? `0${bare}` : bare;
}

function findingNumbers(ledger: FigureLedger, name: string, tally: FindingTally): FindingNumbers {
  const accepted = tally.onTime.value + tally.late.value;
  const numbers = {
    total: ledger.count(name, "finding", tally.total),
    resolved: ledger.count(`${name}.resolved`, "finding", tally.resolved),
    transferred: ledger.count(`${name}.transferred`, "finding", tally.transferred),
    dismissed: ledger.count(`${name}.dismissed`, "finding", tally.dismissed),
    unfinished: ledger.count(`${name}.unfinished`, "finding", tally.unfinished),
    overdue: ledger.count(`${name}.overdue`, "finding", tally.overdue),
    waiting: ledger.count(`${name}.waiting`, "finding", tally.waiting),
    onTime: ledger.count(`${name}.onTime`, "finding", tally.onTime),
    late: ledger.count(`${name}.late`, "finding", tally.late),
  };
  ledger.sum(`${name}.accepted`, [`${name}.onTime`, `${name}.late`], accepted);
  const resolvedPercent = percentOf(tally.resolved.value, tally.total.value);
  const onTimePercent = percentOf(tally.onTime.value, accepted);
  return {
    ...numbers,
    resolvedPercent: ledger.share(`${name}.resolvedPercent`, `${name}.resolved`, name, resolvedPercent),
    onTimePercent: ledger.share(`${name}.onTimePercent`, `${name}.onTime`, `${name}.accepted`, onTimePercent),
  };
}

function causesOf(findings: readonly FindingView[], ledger: FigureLedger) {
  const { main, otherCount } = groupByText(findings, ({ cause }) => cause, ledger, "causes");
  return { mainCauses: main, otherCauseCount: otherCount };
}
