import { addDays, type CalendarDay } from "../day.ts";
import { type Category, categories, type Level, levels, type UnitEventKind } from "../model/codes.ts";
import type { Unit, UnitVersion } from "../model/units.ts";
import { compareVietnamese, matchScore } from "../text.ts";
import type { UnitDirectory } from "./unit-directory.ts";

/** A unit as programs get it, as of a day: the version in force, or the nearest one when none is. */
export interface UnitItem {
  id: string;
  name: string;
  level: Level;
  category: Category;
  parentId: string | null;
  parentName: string | null;
  from: CalendarDay | null;
  to: CalendarDay | null;
  inForce: boolean;
  note: string | null;
  /** The official code of the version. */
  code: string | null;
}

/** A unit from or into which another one went. */
export interface RelatedUnit {
  id: string;
  name: string;
  event: UnitEventKind;
  on: CalendarDay;
  document: string;
}

/** What a list of units may be narrowed to; an absent part narrows nothing. */
export interface UnitFilter {
  level?: Level | undefined;
  categories?: readonly Category[] | undefined;
  /** A unit; it and everything below it. */
  parentId?: string | undefined;
  /** Words looked for without regard to marks, case or tone position, in names and ids. */
  search?: string | undefined;
}

/** The item of one unit. */
export function unitItem(unit: Unit, asOf: CalendarDay, units: UnitDirectory): UnitItem {
  const current = units.version(unit.id, asOf);
  const version = current ?? units.nearestVersion(unit.id, asOf) ?? firstVersion(unit);
  const { parentId } = version;
  return {
    id: unit.id,
    name: version.name,
    level: version.level,
    category: version.category,
    parentId,
    parentName: parentId === null ? null : (units.nearestVersion(parentId, asOf)?.name ?? parentId),
    from: version.from,
    to: version.to,
    inForce: current !== undefined,
    note: unit.note ?? null,
    code: version.code ?? null,
  };
}

/**
 * The units in force on `asOf` that match: by level, category and name; the best match first when words are searched
 * (SPEC UNIT-10).
 */
export function queryUnits(units: UnitDirectory, filter: UnitFilter, asOf: CalendarDay): UnitItem[] {
  const found: { item: UnitItem; score: number }[] = [];
  for (const unit of units.all) {
    if (units.version(unit.id, asOf) === undefined) continue;
    const item = unitItem(unit, asOf, units);
    if (filter.level !== undefined && item.level !== filter.level) continue;
    if (filter.categories !== undefined && !filter.categories.includes(item.category)) continue;
    if (filter.parentId !== undefined && !units.isAtOrBelow(unit.id, filter.parentId, asOf)) continue;
    const score = filter.search === undefined ? 1 : matchScore(`${item.name} ${item.id}`, filter.search);
    if (score > 0) found.push({ item, score });
  }
  return found
    .sort((left, right) => right.score - left.score || inOrder(left.item, right.item))
    .map(({ item }) => item);
}

/**
 * What a unit came from and what it became, event by event, oldest first (SPEC UNIT-11). A unit that ended without a
 * successor of its own, as districts do, went into what the units below it went into (SPEC UNIT-17).
 */
export function relatives(
  id: string,
  units: UnitDirectory,
): { predecessors: RelatedUnit[]; successors: RelatedUnit[] } {
  const events = units.events.toSorted((left, right) => (left.on < right.on ? -1 : left.on === right.on ? 0 : 1));
  const related = (ids: readonly string[], { event, on, document }: UnitDirectory["events"][number]) =>
    ids
      .filter((other) => other !== id)
      .map((other) => ({ id: other, name: units.nearestVersion(other, on)?.name ?? other, event, on, document }));
  return {
    predecessors: events.filter(({ intoIds }) => intoIds.includes(id)).flatMap((one) => related(one.unitIds, one)),
    successors: events
      .filter(({ unitIds }) => unitIds.includes(id))
      .flatMap((one) =>
        one.event === "abolish" && one.intoIds.length === 0 ? throughUnitsBelow(one) : related(one.intoIds, one),
      ),
  };

  function throughUnitsBelow({ on }: UnitDirectory["events"][number]): RelatedUnit[] {
    const day = addDays(on, -1);
    const below = new Set(
      units.all.filter((unit) => units.version(unit.id, day)?.parentId === id).map((one) => one.id),
    );
    if (below.size === 0) return [];
    const found = new Map<string, RelatedUnit>();
    for (const one of events.filter((event) => event.on === on && event.unitIds.some((other) => below.has(other)))) {
      const went = one.intoIds.length > 0 ? one.intoIds : one.unitIds.filter((other) => below.has(other));
      for (const relative of related(went, one)) if (!found.has(relative.id)) found.set(relative.id, relative);
    }
    return [...found.values()].filter((relative) => units.version(relative.id, on) !== undefined);
  }
}

function inOrder(left: UnitItem, right: UnitItem): number {
  return (
    levels.indexOf(left.level) - levels.indexOf(right.level) ||
    categories.indexOf(left.category) - categories.indexOf(right.category) ||
    compareVietnamese(left.name, right.name)
  );
}

function firstVersion(unit: Unit): UnitVersion {
  const [version] = unit.versions;
  if (version === undefined) throw new Error(`unit ${unit.id} has no version`);
  return version;
}
