import { formatDay } from "../day.ts";
import type { Index, IndexResult } from "../model/indices.ts";
import type { UnitDirectory } from "../query/unit-directory.ts";
import { foldText } from "../text.ts";
import { isPeer } from "./recordable.ts";

/**
 * The registered unit that a competitor's printed name is the name of, in the year of the result: such a result belongs
 * to the unit, and as a competitor it would be counted beside it (SPEC INDEX-28). A province may be printed without its
 * kind. Null where the name is of none, or of several.
 */
export function unitOfCompetitor(
  index: Pick<Index, "peerGroup">,
  { unitId, unitName, year }: Pick<IndexResult, "unitId" | "unitName" | "year">,
  units: Pick<UnitDirectory, "all" | "find" | "version">,
): { id: string; name: string } | null {
  if (unitId !== null || unitName === undefined) return null;
  const printed = foldText(unitName);
  const days = [formatDay(year, 12, 31), formatDay(year, 1, 1)];
  const called = units.all.flatMap(({ id }) => {
    const version = days.map((day) => units.version(id, day)).find((one) => one !== undefined);
    if (version === undefined || !isPeer(index, id, year, units)) return [];
    const name = foldText(version.name);
    const fits = name === printed || (version.level === "province" && name.endsWith(` ${printed}`));
    return fits ? [{ id, name: version.name }] : [];
  });
  const [only, ...others] = called;
  return only === undefined || others.length > 0 ? null : only;
}
