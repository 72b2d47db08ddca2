import type { CalendarDay } from "../day.ts";
import { type FindingStatus, findingStatuses, type Level, levels, type VisitKind, visitKinds } from "../model/codes.ts";
import { roundedTo } from "../rounding.ts";
import { compareVietnamese } from "../text.ts";
import { type FindingFacts, findingNumber, type VisitFacts } from "./facts.ts";
import { type FindingState, findingState } from "./finding-state.ts";
import { isInPeriod, type Period } from "./period.ts";
import type { UnitDirectory } from "./unit-directory.ts";
import { visitState } from "./visit-state.ts";
import { visitableUnits } from "./visitable-units.ts";

/** A counted number and the records behind it: a report can always say what it counted (SPEC PROV-1). */
export interface Tally {
  value: number;
  /** Ids of the visits, findings, strengths or units that were counted. */
  ids: readonly string[];
}

/** Visits and, beside them, the distinct units they went to: 122 visits are not 122 units (SPEC PERIOD-3). */
export interface VisitTally {
  visits: Tally;
  units: Tally;
}

/**
 * What became of findings: total = resolved + transferred + unfinished. `resolved` is accepted or closed, `onTime` and
 * `late` are those of them with a due date. Dismissed ones are no findings and stand apart (SPEC PERIOD-6).
 */
export interface FindingTally {
  total: Tally;
  resolved: Tally;
  transferred: Tally;
  dismissed: Tally;
  unfinished: Tally;
  overdue: Tally;
  waiting: Tally;
  onTime: Tally;
  late: Tally;
}

/** The numbers of a period, as of a day. */
export interface PeriodSummary {
  period: Period;
  asOf: CalendarDay;
  visits: VisitTally;
  byLevel: ({ level: Level /** Units in force on the as-of day. */; inForce: Tally } & VisitTally)[];
  byKind: ({ kind: VisitKind } & VisitTally)[];
  byLevelAndKind: ({ level: Level; kind: VisitKind } & VisitTally)[];
  concluded: Tally;
  findings: FindingTally;
  byArea: { area: string; findings: FindingTally; strengths: Tally }[];
  /** All but the dismissed ones. */
  byStatus: { status: FindingStatus; findings: Tally }[];
  /** The visits and findings that were counted, in the order of their numbers. */
  visitList: VisitFacts[];
  findingList: { visit: VisitFacts; finding: FindingFacts; number: string; state: FindingState }[];
}

/**
 * Counts the visits that started in `period` and their findings, as both stood at the end of `asOf`. `areas` is the
 * order in which areas are shown; areas met beside them follow (SPEC PERIOD-3 … PERIOD-7).
 */
export function periodSummary(
  visits: readonly VisitFacts[],
  period: Period,
  asOf: CalendarDay,
  units: UnitDirectory,
  areas: readonly string[],
): PeriodSummary {
  const counted = visits
    .map((visit) => ({ visit, state: visitState(visit, asOf) }))
    .filter(({ state }) => isInPeriod(period, state.startedOn) && state.status !== "cancelled")
    .sort((left, right) => compareVietnamese(left.visit.number, right.visit.number));
  const levelOf = ({ visit, state }: (typeof counted)[number]) =>
    units.nearestVersion(visit.unitId, state.startedOn ?? asOf)?.level;
  const inForce = visitableUnits(units, asOf);
  const tallyCounted = (chosen: typeof counted) => tallyVisits(chosen.map(({ visit }) => visit));
  const findingList = counted.flatMap(({ visit }) => findingsOf(visit, asOf));
  const strengths = counted.flatMap(({ visit }) => visit.strengths);
  const met = [...findingList.map(({ finding }) => finding.area), ...strengths.map((strength) => strength.area)];
  return {
    period,
    asOf,
    visits: tallyCounted(counted),
    byLevel: levels.map((level) => ({
      level,
      ...tallyCounted(counted.filter((entry) => levelOf(entry) === level)),
      inForce: tally(inForce.filter(({ version }) => version.level === level).map(({ id }) => id)),
    })),
    byKind: visitKinds.map((kind) => ({
      kind,
      ...tallyCounted(counted.filter(({ visit }) => visit.visitKind === kind)),
    })),
    byLevelAndKind: levels.flatMap((level) =>
      visitKinds.map((kind) => ({
        level,
        kind,
        ...tallyCounted(counted.filter((entry) => levelOf(entry) === level && entry.visit.visitKind === kind)),
      })),
    ),
    concluded: tally(counted.filter(({ state }) => state.concludedOn !== null).map(({ visit }) => visit.id)),
    findings: tallyFindings(findingList),
    byArea: [...new Set([...areas, ...met])].map((area) => ({
      area,
      findings: tallyFindings(findingList.filter(({ finding }) => finding.area === area)),
      strengths: tally(strengths.filter((strength) => strength.area === area).map((strength) => strength.id)),
    })),
    byStatus: findingStatuses
      .filter((status) => status !== "dismissed")
      .map((status) => ({
        status,
        findings: tally(findingList.filter(({ state }) => state.status === status).map(({ finding }) => finding.id)),
      })),
    visitList: counted.map(({ visit }) => visit),
    findingList,
  };
}

/** Share of `part` in `whole` in percent with two digits; null when there is nothing to share. */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : roundedTo((part / whole) * 100, 2);
}

/** Visits and the distinct units they went to. */
export function tallyVisits(visits: readonly Pick<VisitFacts, "id" | "unitId">[]): VisitTally {
  return { visits: tally(visits.map(({ id }) => id)), units: tally([...new Set(visits.map(({ unitId }) => unitId))]) };
}

/** The unfinished findings of visits that were not cancelled, as of a day. */
export function openFindings(
  visits: readonly VisitFacts[],
  asOf: CalendarDay,
): { id: string; number: string; title: string; overdue: boolean }[] {
  return visits
    .filter((visit) => visitState(visit, asOf).status !== "cancelled")
    .flatMap((visit) => findingsOf(visit, asOf))
    .filter(({ state }) => state.unfinished)
    .map(({ finding, number, state }) => ({ id: finding.id, number, title: finding.title, overdue: state.overdue }));
}

/** What became of the findings of one visit by the end of `asOf`. */
export function tallyVisitFindings(visit: VisitFacts, asOf: CalendarDay): FindingTally {
  return tallyFindings(findingsOf(visit, asOf));
}

type ListedFinding = PeriodSummary["findingList"][number];

function findingsOf(visit: VisitFacts, asOf: CalendarDay): ListedFinding[] {
  return visit.findings.flatMap((finding) => {
    const state = findingState(finding, asOf);
    return state === undefined ? [] : [{ visit, finding, number: findingNumber(visit, finding), state }];
  });
}

/** What became of findings whose states are known. */
export function tallyFindings(list: readonly ListedFinding[]): FindingTally {
  const where = (test: (state: FindingState) => boolean) =>
    tally(list.filter(({ state }) => test(state)).map(({ finding }) => finding.id));
  return {
    total: where((state) => state.status !== "dismissed"),
    resolved: where((state) => state.status === "accepted" || state.status === "closed"),
    transferred: where((state) => state.status === "transferred"),
    dismissed: where((state) => state.status === "dismissed"),
    unfinished: where((state) => state.unfinished),
    overdue: where((state) => state.overdue),
    waiting: where((state) => state.status === "reported"),
    onTime: where((state) => state.onTime === true),
    late: where((state) => state.onTime === false),
  };
}

/** A number and what was counted. */
export function tally(ids: readonly string[]): Tally {
  return { value: ids.length, ids };
}
