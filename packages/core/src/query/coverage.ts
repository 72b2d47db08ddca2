import type { CalendarDay } from "../day.ts";
import { type Category, categories, type Level, levels, type VisitStatus } from "../model/codes.ts";
import { compareVietnamese } from "../text.ts";
import type { VisitFacts } from "./facts.ts";
import { isInPeriod, type Period } from "./period.ts";
import { percentOf, type Tally, tally, tallyVisits, type VisitTally } from "./period-summary.ts";
import type { UnitDirectory } from "./unit-directory.ts";
import { dayOfVisit, type VisitState, visitState } from "./visit-state.ts";
import { visitableUnits } from "./visitable-units.ts";

/** What coverage is asked of: a reporting year or other period, or one programme in it. */
export interface CoverageScope {
  period: Period;
  /** Null for every visit of the period, whatever programme it is planned in. */
  programmeId: string | null;
}

/**
 * How far visits reach, for all units or some of them. Visits and distinct units stand side by side; `planned` has the
 * done ones in it and no cancelled ones. `percent` is of `covered` in `inForce` (SPEC COVER-1, COVER-2).
 */
export interface CoverageRow {
  planned: VisitTally;
  done: VisitTally;
  /** Units in force on the as-of day that can be visited. */
  inForce: Tally;
  /** Those of them that were visited: a unit that ended since is in `done`, not here. */
  covered: Tally;
  percent: number | null;
}

/** A unit of the plan that nobody has visited yet. */
export interface WaitingUnit {
  unitId: string;
  visitId: string;
  number: string;
  plannedOn: CalendarDay;
  status: VisitStatus;
}

/** Coverage as of a day, and what is left. */
export interface Coverage {
  scope: CoverageScope;
  asOf: CalendarDay;
  total: CoverageRow;
  byLevel: ({ level: Level } & CoverageRow)[];
  byCategory: ({ category: Category } & CoverageRow)[];
  /** Units with a planned visit and none done, by the day that comes first (SPEC COVER-3). */
  waiting: WaitingUnit[];
  /** Units in force that no visit of the period went to, in a programme or not, in the order of their names (SPEC COVER-3). */
  unvisited: string[];
}

interface CountedVisit {
  visit: VisitFacts;
  state: VisitState;
  level: Level | undefined;
  category: Category | undefined;
}

/** Coverage of a scope as its visits and units stand at the end of `asOf`. */
export function coverage(
  visits: readonly VisitFacts[],
  scope: CoverageScope,
  asOf: CalendarDay,
  units: UnitDirectory,
): Coverage {
  const standing = visits
    .map((visit): CountedVisit => {
      const version = units.nearestVersion(visit.unitId, dayOfVisit(visit));
      return { visit, state: visitState(visit, asOf), level: version?.level, category: version?.category };
    })
    .filter(({ state }) => state.status !== "cancelled");
  const planned = standing.filter((counted) => isInScope(counted, scope));
  const inForce = visitableUnits(units, asOf);
  const visitedIn = (list: readonly CountedVisit[]) => new Set(list.filter(isDone).map(({ visit }) => visit.unitId));
  const visited = visitedIn(planned);
  const visitedByAny = visitedIn(standing.filter(({ state }) => isInPeriod(scope.period, state.startedOn)));
  const row = (
    ofVisit: (counted: CountedVisit) => boolean,
    ofUnit: (unit: (typeof inForce)[number]) => boolean,
  ): CoverageRow => {
    const chosen = planned.filter(ofVisit);
    const existing = inForce.filter(ofUnit).map(({ id }) => id);
    const covered = existing.filter((id) => visited.has(id));
    return {
      planned: tallyVisits(chosen.map(({ visit }) => visit)),
      done: tallyVisits(chosen.filter(isDone).map(({ visit }) => visit)),
      inForce: tally(existing),
      covered: tally(covered),
      percent: percentOf(covered.length, existing.length),
    };
  };
  const nameOf = (id: string) => units.nearestVersion(id, asOf)?.name ?? id;
  return {
    scope,
    asOf,
    total: row(
      () => true,
      () => true,
    ),
    byLevel: levels.map((level) => ({
      level,
      ...row(
        (counted) => counted.level === level,
        ({ version }) => version.level === level,
      ),
    })),
    byCategory: categories.map((category) => ({
      category,
      ...row(
        (counted) => counted.category === category,
        ({ version }) => version.category === category,
      ),
    })),
    waiting: waitingUnits(planned, visited),
    unvisited: inForce
      .map(({ id }) => id)
      .filter((id) => !visited.has(id) && !visitedByAny.has(id))
      .sort((left, right) => compareVietnamese(nameOf(left), nameOf(right))),
  };
}

/** A programme has the visits that name it; a period those that started in it, or wait for a day in it. */
function isInScope({ visit, state }: CountedVisit, { programmeId, period }: CoverageScope): boolean {
  if (programmeId !== null) return visit.programmeId === programmeId;
  return isInPeriod(period, state.startedOn ?? state.plannedOn);
}

function isDone({ state }: CountedVisit): boolean {
  return state.startedOn !== null;
}

function waitingUnits(planned: readonly CountedVisit[], visited: ReadonlySet<string>): WaitingUnit[] {
  const first = new Map<string, WaitingUnit>();
  for (const { visit, state } of planned) {
    const { unitId, id: visitId, number } = visit;
    const { plannedOn, status } = state;
    const known = first.get(unitId);
    if (visited.has(unitId) || (known !== undefined && known.plannedOn <= plannedOn)) continue;
    first.set(unitId, { unitId, visitId, number, plannedOn, status });
  }
  return [...first.values()].sort(
    (left, right) => compareVietnamese(left.plannedOn, right.plannedOn) || compareVietnamese(left.number, right.number),
  );
}
