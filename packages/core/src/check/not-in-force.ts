import { formatDay } from "../day.ts";
import type { UnitDirectory } from "../query/unit-directory.ts";
import { endOfUnit } from "../query/unit-end.ts";
import { type Remark, remark } from "./remark.ts";

/** That a unit is compared in a year in which it was not there, with what became of it (SPEC INDEX-30). */
export function notInForce(
  file: string,
  path: readonly (string | number)[],
  record: string,
  unitId: string,
  year: number,
  units: UnitDirectory,
): Remark {
  const unit = units.nearestVersion(unitId, formatDay(year, 12, 31))?.name ?? unitId;
  const end = endOfUnit(unitId, units);
  const isOver = end !== null && end.on <= formatDay(year, 12, 31);
  const became = isOver ? { ended: end.on, successors: end.successors } : { ended: null, successors: [] };
  return remark("peer-not-in-force", file, path, { record, unit, year, ...became });
}
