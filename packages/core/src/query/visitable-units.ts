import type { CalendarDay } from "../day.ts";
import type { UnitVersion } from "../model/units.ts";
import { isInForce, type UnitDirectory } from "./unit-directory.ts";

/** A unit in force that can be visited, as it is on that day. */
export interface VisitableUnit {
  id: string;
  version: UnitVersion;
}

/** Units in force on `day` that can be visited: the province above them all stands for the territory, nobody inspects it. */
export function visitableUnits(units: UnitDirectory, day: CalendarDay): VisitableUnit[] {
  return units.all.flatMap(({ id, versions }) => {
    const version = versions.find((candidate) => isInForce(candidate, day));
    if (version === undefined || (version.level === "province" && version.parentId === null)) return [];
    return [{ id, version }];
  });
}
