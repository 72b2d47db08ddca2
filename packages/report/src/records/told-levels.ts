import type { CalendarDay } from "@cchc/core/day";
import { type Level, levels } from "@cchc/core/model/codes";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import { visitableUnits } from "@cchc/core/query/visitable-units";

/** The levels that tables tell of: those that were visited, and those that there are on the day (SPEC PERIOD-9). */
export function toldLevels(
  visited: readonly { level: string | null }[],
  units: UnitDirectory,
  asOf: CalendarDay,
): Level[] {
  const existing = visitableUnits(units, asOf);
  return levels.filter(
    (level) => visited.some((one) => one.level === level) || existing.some(({ version }) => version.level === level),
  );
}
