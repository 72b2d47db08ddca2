import { addDays, type CalendarDay } from "../day.ts";
import type { UnitEvent } from "../model/units.ts";
import type { UnitDirectory } from "../query/unit-directory.ts";
import type { EventSaid } from "./verdict.ts";

/** What a unit was made of: whole units of an earlier day, or the event after which nobody can say it. */
export type Origin =
  | { kind: "same" }
  | { kind: "merged"; unitIds: readonly string[]; event: UnitEvent }
  | { kind: "split"; event: UnitEvent };

/**
 * What `unitId`, as it stood at the end of `until`, was made of at the end of `since` (SPEC TARGET-13). A rename or a
 * move changes nothing; units that were merged wholly into it are followed, a split is not.
 */
export function originOf(units: UnitDirectory, unitId: string, since: CalendarDay, until: CalendarDay): Origin {
  const events = units.events
    .filter(({ on }) => since < on && on <= until)
    .toSorted((left, right) => (left.on < right.on ? 1 : -1));
  let made = new Set([unitId]);
  let merged: UnitEvent | undefined;
  for (const event of events) {
    if (event.event === "rename" || event.event === "move") continue;
    const touches = event.intoIds.some((id) => made.has(id)) || event.unitIds.some((id) => made.has(id));
    if (!touches) continue;
    if (event.event === "merge" && event.intoIds.every((id) => made.has(id))) {
      // A unit that the event founded has no numbers of before; one that went on has its own.
      const founded = event.intoIds.filter(
        (id) => !event.unitIds.includes(id) && units.version(id, addDays(event.on, -1)) === undefined,
      );
      made = new Set([...made, ...event.unitIds].filter((id) => !founded.includes(id)));
      merged ??= event;
      continue;
    }
    return { kind: "split", event };
  }
  return merged === undefined ? { kind: "same" } : { kind: "merged", unitIds: [...made], event: merged };
}

/**
 * What `unitId` was made of at the end of `since` where that is not what it was at the end of `until`: another unit came into
 * it, or part of it went. A unit that ended is looked at as it was until then. Null where it stayed the same.
 */
export function changedSince(
  units: UnitDirectory,
  unitId: string,
  since: CalendarDay,
  until: CalendarDay,
): Exclude<Origin, { kind: "same" }> | null {
  const ended = units.version(unitId, until) === undefined ? endOf(units, unitId, until) : undefined;
  const origin = originOf(units, unitId, since, ended === undefined ? until : addDays(ended.on, -1));
  return origin.kind === "same" ? null : origin;
}

/** The last event that ended `unitId` on or before `until`. */
export function endOf(units: UnitDirectory, unitId: string, until: CalendarDay): UnitEvent | undefined {
  return units.events
    .filter((event) => event.on <= until && event.unitIds.includes(unitId) && !event.intoIds.includes(unitId))
    .filter(({ event }) => event !== "rename" && event !== "move")
    .toSorted((left, right) => (left.on < right.on ? -1 : 1))
    .at(-1);
}

/** An event with the names its units had then. */
export function eventSaid({ event, on, document, unitIds, intoIds }: UnitEvent, units: UnitDirectory): EventSaid {
  const nameOf = (day: CalendarDay) => (id: string) => units.nearestVersion(id, day)?.name ?? id;
  return { event, on, document, fromNames: unitIds.map(nameOf(addDays(on, -1))), intoNames: intoIds.map(nameOf(on)) };
}
