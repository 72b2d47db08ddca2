import { type CalendarDay, daysBetween } from "@cchc/core/day";
import { areasOfList, defaultVisitAreaList } from "@cchc/core/model/area-lists";
import type { Finding } from "@cchc/core/model/finding";
import type { Visit } from "@cchc/core/model/visit";
import { findingNumber } from "@cchc/core/query/facts";
import { type FindingState, findingState } from "@cchc/core/query/finding-state";
import type { Period } from "@cchc/core/query/period";
import { type Tally, tally, tallyFindings } from "@cchc/core/query/period-summary";
import { isCancelled, visitState } from "@cchc/core/query/visit-state";
import { compareVietnamese } from "@cchc/core/text";
import { documentHead } from "../document-head.ts";
import type { DocumentRequest, DocumentSources } from "../document-sources.ts";
import type { ExplainedView } from "../explanation.ts";
import { FigureLedger } from "../records/figure-ledger.ts";
import { findingNumbers } from "../records/finding-numbers.ts";
import { recordsOfVisit } from "../records/named-records.ts";
import { areaNameOf, personName, visitView } from "../records/record-views.ts";
import { toldLevels } from "../records/told-levels.ts";
import { remediationNote } from "./remediation-note.ts";
import type { RemediationFinding, RemediationReport, RemediationVisit } from "./remediation-view.ts";

/** What the follow-up of remediation is made from. */
export interface RemediationSources extends DocumentSources {
  /** Documents of visits; those that started in the period by the as-of day are told of. */
  visits: readonly Visit[];
}

/** What is asked of it. */
export interface RemediationRequest extends DocumentRequest {
  /** The days in which visits started; null for all up to the as-of day. */
  period: Period | null;
  /** The reporting year, null for any other period. */
  year: number | null;
}

/** A visit that is told of, and its findings that were not dismissed, each as it stands. */
interface FollowedVisit {
  visit: Visit;
  view: RemediationVisit;
  level: string | null;
  followed: { visit: Visit; finding: Finding; number: string; state: FindingState }[];
}

/**
 * The view model of the follow-up of remediation, and every number in it with what stands behind it (SPEC FOLLOW-1,
 * PROV-1). It is lean on purpose: a province's inspections of ten years are some twenty thousand findings.
 */
export function remediationReport(
  sources: RemediationSources,
  request: RemediationRequest,
): ExplainedView<RemediationReport> {
  const { units, texts, workspace } = sources;
  const { asOf, period, year } = request;
  const ledger = new FigureLedger();
  const visits = sources.visits
    .filter((visit) => startedIn(visit, period, asOf))
    .toSorted((left, right) => compareVietnamese(left.number, right.number))
    .map((visit) => followedVisit(visit, sources, asOf));
  const all = visits.flatMap(({ followed }) => followed);
  const order = areasOfList(defaultVisitAreaList, workspace.areaLists) ?? [];
  const met = new Set([...order, ...all.map(({ finding }) => finding.area)]);
  const withFindings = visits.filter(({ followed }) => followed.some(isCounted));
  const view: RemediationReport = {
    ...documentHead(sources, request, {
      hasInvented: visits.some(({ visit }) => visit.invented === true || visit.findings.some((one) => one.invented)),
    }),
    year,
    from: period?.from ?? null,
    to: period?.to ?? null,
    visitCount: ledger.count("visits", "visit", visitTally(visits)),
    unitCount: ledger.count("visits.units", "unit", unitTally(visits)),
    totals: findingNumbers(ledger, "findings", tallyFindings(all)),
    levels: toldLevels(visits, units, asOf).map((level) => {
      const own = visits.filter((one) => one.level === level);
      return {
        level,
        levelName: texts.labels.level[level],
        visitCount: ledger.count(`visits.level.${level}`, "visit", visitTally(own)),
        unitCount: ledger.count(`visits.level.${level}.units`, "unit", unitTally(own)),
        numbers: findingNumbers(ledger, `findings.level.${level}`, tallyFindings(own.flatMap((one) => one.followed))),
      };
    }),
    areas: [...met].map((area) => ({
      area,
      areaName: areaNameOf(area, sources),
      numbers: findingNumbers(
        ledger,
        `findings.area.${area}`,
        tallyFindings(all.filter(({ finding }) => finding.area === area)),
      ),
    })),
    visits: unfinishedFirst(withFindings).map((one) => one.view),
  };
  for (const one of withFindings) countVisit(one, ledger);
  return { view, figures: ledger.figures, records: visits.flatMap(({ visit }) => recordsOfVisit(visit, units)) };
}

function startedIn(visit: Visit, period: Period | null, asOf: CalendarDay): boolean {
  const { startedOn } = visitState(visit, asOf);
  if (startedOn === null || isCancelled(visit, asOf)) return false;
  return period === null || (period.from <= startedOn && startedOn <= period.to);
}

function followedVisit(visit: Visit, sources: RemediationSources, asOf: CalendarDay): FollowedVisit {
  const { id, number, unitName, level, levelName, startedOn, concludedOn, notice, noticeOn, findingCounts } = visitView(
    visit,
    sources,
    asOf,
  );
  const followed = visit.findings.flatMap((finding) => {
    const state = findingState(finding, asOf);
    return state === undefined ? [] : [{ visit, finding, number: findingNumber(visit, finding), state }];
  });
  const findings = followed
    .filter(isCounted)
    .toSorted((left, right) => rank(left.state) - rank(right.state) || left.finding.ordinal - right.finding.ordinal)
    .map(({ finding, state }) => remediationFinding(visit, finding, state, sources, asOf));
  return {
    visit,
    level,
    followed,
    view: { id, number, unitName, levelName, startedOn, concludedOn, notice, noticeOn, findingCounts, findings },
  };
}

/** Dismissed ones are no findings (SPEC PERIOD-6). */
function isCounted({ state }: { state: FindingState }): boolean {
  return state.status !== "dismissed";
}

function rank({ overdue, unfinished }: FindingState): number {
  if (overdue) return 0;
  return unfinished ? 1 : 2;
}

function remediationFinding(
  visit: Visit,
  finding: Finding,
  state: FindingState,
  sources: RemediationSources,
  asOf: CalendarDay,
): RemediationFinding {
  const { units, texts } = sources;
  const { status, due, responsibleUnitId, unfinished, overdue, reportedOn, lateUntil } = state;
  const acts = finding.acts.filter(({ on }) => on <= asOf);
  return {
    id: finding.id,
    number: findingNumber(visit, finding),
    title: finding.title,
    area: finding.area,
    areaName: areaNameOf(finding.area, sources),
    responsibleUnitName: units.nearestVersion(responsibleUnitId, asOf)?.name ?? responsibleUnitId,
    responsiblePersonName:
      finding.responsiblePerson === undefined ? "" : personName(finding.responsiblePerson, sources),
    original: due === null ? null : finding.deadline.original,
    due,
    extended: acts.some(({ act }) => act === "extend"),
    status,
    statusName: texts.labels.findingStatus[status],
    unfinished,
    overdue,
    daysLate: due === null || lateUntil === null ? 0 : daysBetween(due, lateUntil),
    reportedOn,
    note: remediationNote(acts, state, sources, asOf),
  };
}

function unfinishedFirst(visits: readonly FollowedVisit[]): FollowedVisit[] {
  const open = ({ view }: FollowedVisit) => view.findingCounts.open > 0;
  return [...visits.filter(open), ...visits.filter((one) => !open(one))];
}

function visitTally(visits: readonly FollowedVisit[]): Tally {
  return tally(visits.map(({ visit }) => visit.id));
}

function unitTally(visits: readonly FollowedVisit[]): Tally {
  return tally([...new Set(visits.map(({ visit }) => visit.unitId))]);
}

/** The numbers that groups and rows print. */
function countVisit({ view, followed }: FollowedVisit, ledger: FigureLedger): void {
  const { number, findingCounts, findings } = view;
  const name = `visit.${number}`;
  const idsWhere = (test: (state: FindingState) => boolean) =>
    followed.filter((one) => isCounted(one) && test(one.state)).map(({ finding }) => finding.id);
  const { total, open, overdue, closed } = findingCounts;
  ledger.count(`${name}.findings`, "finding", { value: total, ids: idsWhere(() => true) });
  ledger.count(`${name}.open`, "finding", { value: open, ids: idsWhere((state) => state.unfinished) });
  ledger.count(`${name}.overdue`, "finding", { value: overdue, ids: idsWhere((state) => state.overdue) });
  ledger.count(`${name}.closed`, "finding", { value: closed, ids: idsWhere(({ status }) => status === "closed") });
  for (const { id, number: findingName, daysLate } of findings) {
    if (daysLate > 0) ledger.count(`finding.${findingName}.daysLate`, "finding", { value: daysLate, ids: [id] });
  }
}
