import type { CalendarDay } from "@cchc/core/day";
import type { Category, Level, VisitStatus } from "@cchc/core/model/codes";
import type { Coverage } from "@cchc/core/query/coverage";
import type { Period } from "@cchc/core/query/period";
import { type CoverageCounts, coverageCounts } from "@cchc/core/query/programme-item";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";

/** A unit that is still to be visited. */
export interface UnitLeft {
  unitId: string;
  unitName: string;
  level: Level | null;
  category: Category | null;
}

/** A unit of the plan that is still to be visited, with the visit that comes first. */
export interface PlannedUnitLeft extends UnitLeft {
  visitId: string;
  number: string;
  plannedOn: CalendarDay;
  status: VisitStatus;
}

/** The first of a list, and how many there are. */
export interface Cut<T> {
  total: number;
  items: T[];
}

/** Coverage as programs get it. */
export interface CoverageItem {
  programme: { id: string; number: string; title: string } | null;
  year: number;
  period: Period;
  asOf: CalendarDay;
  total: CoverageCounts;
  byLevel: ({ level: Level } & CoverageCounts)[];
  byCategory: ({ category: Category } & CoverageCounts)[];
  /** Planned, and not visited yet. */
  waiting: Cut<PlannedUnitLeft>;
  /** In force, and not visited at all in the period. */
  unvisited: Cut<UnitLeft>;
}

/** What narrows the lists of what is left; 0 is no limit. */
export interface LeftFilter {
  level?: Level | undefined;
  categories?: readonly Category[] | undefined;
  limit: number;
}

/** Coverage with names, its lists narrowed. */
export function coverageItem(
  coverage: Coverage,
  {
    programme,
    year,
    units,
    ...filter
  }: LeftFilter & { programme: CoverageItem["programme"]; year: number; units: UnitDirectory },
): CoverageItem {
  const { scope, asOf, total, byLevel, byCategory } = coverage;
  const unitLeft = (unitId: string, on: CalendarDay): UnitLeft => {
    const version = units.nearestVersion(unitId, on);
    const { name = unitId, level = null, category = null } = version ?? {};
    return { unitId, unitName: name, level, category };
  };
  const isWanted = ({ level, category }: UnitLeft) =>
    (filter.level === undefined || level === filter.level) &&
    (filter.categories === undefined || (category !== null && filter.categories.includes(category)));
  const cut = <T extends UnitLeft>(list: readonly T[]): Cut<T> => {
    const wanted = list.filter(isWanted);
    return { total: wanted.length, items: filter.limit === 0 ? wanted : wanted.slice(0, filter.limit) };
  };
  return {
    programme: programme === null ? null : { id: programme.id, number: programme.number, title: programme.title },
    year,
    period: scope.period,
    asOf,
    total: coverageCounts(total),
    byLevel: byLevel.map(({ level, ...row }) => ({ level, ...coverageCounts(row) })),
    byCategory: byCategory.map(({ category, ...row }) => ({ category, ...coverageCounts(row) })),
    waiting: cut(coverage.waiting.map((waiting) => ({ ...unitLeft(waiting.unitId, waiting.plannedOn), ...waiting }))),
    unvisited: cut(coverage.unvisited.map((unitId) => unitLeft(unitId, asOf))),
  };
}
