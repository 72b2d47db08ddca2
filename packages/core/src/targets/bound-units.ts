import type { CalendarDay } from "../day.ts";
import type { Target } from "../model/target.ts";
import { originOf } from "./followed-unit.ts";
import { measureOf, type Subject, type TargetFacts } from "./target-facts.ts";

/** The units that a target binds one by one. */
export interface BoundUnits {
  unitIds: readonly string[];
  /** The day on which it was asked who is bound: the goal's, or the as-of day before it. */
  on: CalendarDay;
  /** Nothing says who is bound: these are the units with numbers. */
  byData: boolean;
}

/**
 * Who is bound as of the goal's day (SPEC TARGET-13): the units that the target names, or those of its level and
 * category; where it says neither, those in force that a number was published of, or of a unit they were made of.
 */
export function boundUnits({ plan, target }: Pick<Subject, "plan" | "target">, facts: TargetFacts): BoundUnits {
  const { units, provinceId, asOf, book } = facts;
  const { when } = target;
  const goalDay = when.frequency === "once" ? when.due : (`${when.lastYear}-12-31` as CalendarDay);
  const on = asOf < goalDay ? asOf : goalDay;
  const isOurs = (id: string) =>
    id !== provinceId && units.version(id, on) !== undefined && units.isAtOrBelow(id, provinceId, on);
  const inForce = units.all.map(({ id }) => id).filter(isOurs);
  const { bound } = target;
  if (bound !== undefined) return { unitIds: inForce.filter((id) => isBound(id, bound, on, facts)), on, byData: false };
  const measuredBy = measureOf(plan, target);
  if (measuredBy === null) return { unitIds: [], on, byData: true };
  const known = new Set(book.all(measuredBy, asOf).map(({ unitId }) => unitId));
  const since = `${target.baseline?.year ?? Number(on.slice(0, 4))}-12-31` as CalendarDay;
  const hasNumbers = (id: string) => {
    if (known.has(id)) return true;
    const origin = originOf(units, id, since, on);
    return origin.kind === "merged" && origin.unitIds.some((part) => known.has(part));
  };
  return { unitIds: inForce.filter(hasNumbers), on, byData: true };
}

function isBound(
  id: string,
  { level, category, unitIds }: NonNullable<Target["bound"]>,
  on: CalendarDay,
  { units }: TargetFacts,
): boolean {
  if (unitIds !== undefined) return unitIds.includes(id);
  const version = units.version(id, on);
  return (
    (level === undefined || version?.level === level) && (category === undefined || version?.category === category)
  );
}
