import type { CalendarDay } from "../day.ts";
import { endOfVersion, type UnitDirectory } from "./unit-directory.ts";

/** The end of a unit, and who took over by the event of that day, by name where the register has one. */
export interface UnitEnd {
  on: CalendarDay;
  successorIds: string[];
  successors: string[];
}

/** When a unit ended, whatever became of it later; null for one in force until further notice, or in no register. */
export function endOfUnit(id: string, units: UnitDirectory): UnitEnd | null {
  const last = units.find(id)?.versions.at(-1);
  const on = last === undefined ? null : endOfVersion(last);
  if (on === null) return null;
  const successorIds = units.events
    .filter((event) => event.on === on && event.unitIds.includes(id))
    .flatMap(({ intoIds }) => intoIds);
  const successors = successorIds.map((one) => units.nearestVersion(one, on)?.name ?? one);
  return { on, successorIds, successors };
}
