import type { CalendarDay } from "../day.ts";
import type { Category, Level } from "../model/codes.ts";
import type { Plan } from "../model/plan.ts";
import { rolloutItems } from "./plan-item.ts";
import type { UnitDirectory } from "./unit-directory.ts";
import { queryUnits, type UnitFilter, type UnitItem } from "./unit-item.ts";
import { visitableUnits } from "./visitable-units.ts";

/** Which units in force have reported acting on a plan, and which have not. */
export interface RolloutCoverage {
  /** Units in force that match. */
  units: number;
  reported: number;
  groups: { level: Level; category: Category; units: number; reported: number }[];
  missing: UnitItem[];
}

/**
 * Of the units in force on `asOf` that match `filter`, those without a report up to that day (SPEC ROLL-3). The whole
 * province is nobody to report: it is the parent of those that do.
 */
export function rolloutCoverage(
  plan: Plan,
  filter: UnitFilter,
  { asOf, units }: { asOf: CalendarDay; units: UnitDirectory },
): RolloutCoverage {
  const reported = new Set(rolloutItems(plan, { asOf, units }).map(({ unitId }) => unitId));
  const reporting = new Set(visitableUnits(units, asOf).map(({ id }) => id));
  const inForce = queryUnits(units, filter, asOf).filter(({ id }) => reporting.has(id));
  const groups = new Map<string, RolloutCoverage["groups"][number]>();
  for (const { id, level, category } of inForce) {
    const key = `${level} ${category}`;
    const group = groups.get(key) ?? { level, category, units: 0, reported: 0 };
    group.units += 1;
    if (reported.has(id)) group.reported += 1;
    groups.set(key, group);
  }
  const missing = inForce.filter(({ id }) => !reported.has(id));
  return { units: inForce.length, reported: inForce.length - missing.length, groups: [...groups.values()], missing };
}
