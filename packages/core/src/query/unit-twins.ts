import type { CalendarDay } from "../day.ts";
import type { Unit, UnitVersion } from "../model/units.ts";
import { nameKey } from "../text.ts";
import { endOfVersion } from "./unit-directory.ts";

/** Units by what nobody can tell them apart by: name, level and parent at one time (SPEC UNIT-19). */
export interface UnitTwins {
  /** The id of another unit than `id` that is such a twin of a version; null when there is none. */
  twinOf(id: string, version: UnitVersion): string | null;
  note(unit: Unit): void;
}

/** The twins among units, to which more may be noted. */
export function unitTwins(units: readonly Unit[]): UnitTwins {
  const known = new Map<string, { id: string; version: UnitVersion }[]>();
  const twins: UnitTwins = {
    twinOf: (id, version) =>
      known.get(keyOf(version))?.find((other) => other.id !== id && isAtOneTime(other.version, version))?.id ?? null,
    note({ id, versions }) {
      for (const version of versions) {
        const key = keyOf(version);
        const same = known.get(key);
        if (same === undefined) known.set(key, [{ id, version }]);
        else same.push({ id, version });
      }
    },
  };
  for (const unit of units) twins.note(unit);
  return twins;
}

function keyOf({ name, level, parentId }: UnitVersion): string {
  return JSON.stringify([nameKey(name), level, parentId]);
}

/** Whether two versions are in force on one day: `[from, to)` of both meet. */
function isAtOneTime(one: UnitVersion, other: UnitVersion): boolean {
  return isBefore(one.from, endOfVersion(other)) && isBefore(other.from, endOfVersion(one));
}

function isBefore(from: CalendarDay | null, end: CalendarDay | null): boolean {
  return from === null || end === null || from < end;
}
