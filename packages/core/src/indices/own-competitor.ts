import { formatDay } from "../day.ts";
import type { Index, IndexResult } from "../model/indices.ts";
import type { UnitVersion } from "../model/units.ts";
import { endOfVersion, type UnitDirectory } from "../query/unit-directory.ts";
import { foldText } from "../text.ts";
import { isOfKind, isPeer } from "./recordable.ts";

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
  const isCalled = calledLike(unitName);
  const days = [formatDay(year, 12, 31), formatDay(year, 1, 1)];
  const called = units.all.flatMap(({ id }) => {
    const version = days.map((day) => units.version(id, day)).find((one) => one !== undefined);
    if (version === undefined || !isPeer(index, id, year, units)) return [];
    return isCalled(version) ? [{ id, name: version.name }] : [];
  });
  const [only, ...others] = called;
  return only === undefined || others.length > 0 ? null : only;
}

/**
 * The registered unit that a competitor is called like and that was over before the year of the result: a table of that
 * year cannot have it (SPEC INDEX-30). Null where the name is of none, or of several.
 */
export function endedCompetitor(
  { peerGroup }: Pick<Index, "peerGroup">,
  { unitId, unitName, year }: Pick<IndexResult, "unitId" | "unitName" | "year">,
  units: Pick<UnitDirectory, "all" | "find">,
): string | null {
  if (unitId !== null || unitName === undefined) return null;
  const isCalled = calledLike(unitName);
  const called = units.all.filter(({ versions }) =>
    versions.some((version) => isCalled(version) && isOfKind(peerGroup, version)),
  );
  const [only, ...others] = called;
  if (only === undefined || others.length > 0) return null;
  const last = only.versions.at(-1);
  const end = last === undefined ? null : endOfVersion(last);
  return end !== null && end <= formatDay(year, 1, 1) ? only.id : null;
}

/** Whether a version of a unit is called as printed; a province may be printed without its kind. */
function calledLike(printed: string): (version: UnitVersion) => boolean {
  const wanted = foldText(printed);
  return ({ name, level }) => {
    const own = foldText(name);
    return own === wanted || (level === "province" && own.endsWith(` ${wanted}`));
  };
}
