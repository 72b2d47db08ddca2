import type { CalendarDay } from "@cchc/core/day";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import { relatives } from "@cchc/core/query/unit-item";
import type { Catalogue } from "@cchc/messages/catalogue";

/** What the words for a unit's body are made of. */
export interface BodySources {
  units: UnitDirectory;
  texts: Catalogue;
}

/** The body that letters are written to: of a place its people's committee, of any other unit the unit (SPEC VDOC-2). */
export function bodyName(unitId: string, day: CalendarDay, { units, texts }: BodySources): string {
  const version = units.nearestVersion(unitId, day);
  return version === undefined ? unitId : texts.report.bodyName(version);
}

/**
 * The units that answer for `unitId` on `day`: itself while it is there, else those that it went into, in their order.
 * One that ended without a successor stays, for somebody has to be named.
 */
export function answeringUnits(unitId: string, day: CalendarDay, units: UnitDirectory): string[] {
  const found = successorsOf(unitId, day, units, new Set());
  return found.length === 0 ? [unitId] : found;
}

function successorsOf(unitId: string, day: CalendarDay, units: UnitDirectory, seen: Set<string>): string[] {
  if (seen.has(unitId)) return [];
  seen.add(unitId);
  if (units.version(unitId, day) !== undefined) return [unitId];
  const next = relatives(unitId, units).successors.filter(({ on }) => on <= day);
  return [...new Set(next.flatMap(({ id }) => successorsOf(id, day, units, seen)))];
}
