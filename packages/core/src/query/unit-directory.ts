import type { CalendarDay } from "../day.ts";
import type { Unit, UnitEvent, UnitVersion } from "../model/units.ts";

/** What the directory needs: the units and the events of units.json. */
export interface UnitsFacts {
  units: readonly Unit[];
  events: readonly UnitEvent[];
}

/** Look-ups over units as of a day; built once per reading of units.json. */
export interface UnitDirectory {
  /** All units, in file order. */
  readonly all: readonly Unit[];
  readonly events: readonly UnitEvent[];
  /** The unit with this id, whatever the day. */
  find(id: string): Unit | undefined;
  /** The version in force on `day`: `from ≤ day < to` (SPEC UNIT-1). */
  version(id: string, day: CalendarDay): UnitVersion | undefined;
  /** The version in force on `day`, else the one last in force before it, else the first: old records keep a name. */
  nearestVersion(id: string, day: CalendarDay): UnitVersion | undefined;
  /** Whether `id` is `ancestorId` or lies below it on `day`. */
  isAtOrBelow(id: string, ancestorId: string, day: CalendarDay): boolean;
}

/** Builds the look-ups over `facts`. A circle of parents ends a walk instead of looping. */
export function unitDirectory(facts: UnitsFacts): UnitDirectory {
  return directoryOver(facts, unitsById(facts.units));
}

/** The units by their ids. */
export function unitsById(units: readonly Unit[]): Map<string, Unit> {
  return new Map(units.map((unit) => [unit.id, unit]));
}

/** The look-ups over facts and a map that may still grow: what is added to both is found at once. */
export function directoryOver(facts: UnitsFacts, byId: ReadonlyMap<string, Unit>): UnitDirectory {
  const version = (id: string, day: CalendarDay) =>
    byId.get(id)?.versions.find((candidate) => isInForce(candidate, day));
  const nearestVersion = (id: string, day: CalendarDay) =>
    version(id, day) ?? lastBefore(byId.get(id)?.versions ?? [], day);

  return {
    all: facts.units,
    events: facts.events,
    find: (id) => byId.get(id),
    version,
    nearestVersion,
    isAtOrBelow(id, ancestorId, day) {
      const seen = new Set<string>();
      for (let current: string | null = id; current !== null && !seen.has(current); ) {
        if (current === ancestorId) return true;
        seen.add(current);
        current = nearestVersion(current, day)?.parentId ?? null;
      }
      return false;
    },
  };
}

/** The first day on which there is no district level any more (Law on Organization of Local Government 2025; SPEC UNIT-7). */
export const DISTRICTS_END: CalendarDay = "2025-07-01";

/** The first day on which a version is no longer in force: its own, and for a district the end of that level. */
export function endOfVersion({ level, to }: UnitVersion): CalendarDay | null {
  return level === "district" && (to === null || to > DISTRICTS_END) ? DISTRICTS_END : to;
}

/** Whether a version is in force on `day`: half-open validity `[from, to)` (SPEC UNIT-1, UNIT-7). */
export function isInForce(version: UnitVersion, day: CalendarDay): boolean {
  const end = endOfVersion(version);
  return (version.from === null || version.from <= day) && (end === null || day < end);
}

function lastBefore(versions: readonly UnitVersion[], day: CalendarDay): UnitVersion | undefined {
  const past = versions.filter((version) => version.from === null || version.from <= day);
  return past.at(-1) ?? versions[0];
}
