import { addDays, type CalendarDay } from "../day.ts";
import type { Category, Level, UnitEventKind } from "../model/codes.ts";
import type { Unit, Units, UnitVersion } from "../model/units.ts";
import { type Problem, problem } from "../problem.ts";
import {
  directoryOver,
  isInForce,
  type UnitDirectory,
  type UnitsFacts,
  unitDirectory,
  unitsById,
} from "../query/unit-directory.ts";
import { unitTwins } from "../query/unit-twins.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { ChangeContext } from "./context.ts";

/** A unit that is new to the register. */
export interface NewUnit {
  unitId: string;
  name: string;
  level: Level;
  category: Category;
  parentId: string | null;
  from: CalendarDay | null;
  to: CalendarDay | null;
  note?: string | undefined;
}

/** Changes of units.json. */
export type UnitsChange =
  | ({ type: "unit.add" } & NewUnit)
  /** Several at once, all or none: parents come before what belongs to them. */
  | { type: "unit.import"; source: string; units: readonly NewUnit[] }
  | {
      type: "unit.change";
      event: UnitEventKind;
      unitIds: readonly string[];
      intoIds: readonly string[];
      on: CalendarDay;
      document: string;
      heirId: string | null;
      /** The new name (rename) or the new parent (move). */
      name?: string | undefined;
      parentId?: string | null | undefined;
    };

type UnitEventChange = Extract<UnitsChange, { type: "unit.change" }>;

/** units.json after a change of units. */
export function changeUnits(units: Units, change: UnitsChange, context: ChangeContext): Result<Units> {
  switch (change.type) {
    case "unit.add":
      return addUnits(units, [change]);
    case "unit.import":
      return addUnits(units, change.units);
    case "unit.change":
      return changeByEvent(units, change, context);
  }
}

/** Which of an event's units end with it: those that are not among what they become (SPEC UNIT-3). */
export function unitsEndedBy(event: {
  event: UnitEventKind;
  unitIds: readonly string[];
  intoIds: readonly string[];
}): string[] {
  switch (event.event) {
    case "rename":
    case "move":
      return [];
    case "merge":
    case "split":
    case "abolish":
      return [...new Set(event.unitIds)].filter((id) => !event.intoIds.includes(id));
  }
}

function addUnits(units: Units, added: readonly NewUnit[]): Result<Units> {
  const adder = unitAdder(units);
  for (const unit of added) {
    const refusal = adder.add(unit);
    if (refusal !== null) return fail(refusal);
  }
  return succeed(adder.units());
}

/** Adds units one after the other to a copy of the register; one that is refused is not in it. */
export function unitAdder(units: Units): { add(unit: NewUnit): Problem | null; units(): Units } {
  const all = [...units.units];
  const byId = unitsById(all);
  const directory = directoryOver({ units: all, events: units.events }, byId);
  const twins = unitTwins(all);
  return {
    add(unit) {
      const refusal = refusalOfNew(directory, unit);
      if (refusal !== null) return refusal;
      const { unitId: id, name, level, category, parentId, from, to } = unit;
      const note = unit.note === undefined ? {} : { note: unit.note };
      const version = { from, to, name, level, category, parentId };
      const existing = twins.twinOf(id, version);
      if (existing !== null) return problem("unit-twin", { unit: id, name: nameOf(directory, existing), existing });
      const made: Unit = { id, versions: [version], ...note };
      all.push(made);
      twins.note(made);
      byId.set(id, made);
      return null;
    },
    units: () => ({ ...units, units: all }),
  };
}

function nameOf(directory: UnitDirectory, id: string): string {
  return directory.find(id)?.versions.at(-1)?.name ?? id;
}

function refusalOfNew(directory: UnitDirectory, { unitId, parentId, from, to }: NewUnit): Problem | null {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(unitId)) return problem("unit-id-malformed", { unit: unitId });
  const existing = directory.find(unitId);
  if (existing !== undefined) {
    return problem("unit-exists", { unit: unitId, name: nameOf(directory, unitId) });
  }
  if (from !== null && to !== null && to <= from) return problem("validity-empty", { unit: unitId, from, to });
  return refusalOfParent(directory, unitId, parentId, from);
}

function changeByEvent(units: Units, change: UnitEventChange, context: ChangeContext): Result<Units> {
  const refusal = refusalOfEvent(units, change);
  if (refusal !== null) return fail(refusal);
  const { event, on, document, heirId } = change;
  const unitIds = [...new Set(change.unitIds)];
  const intoIds = [...new Set(change.intoIds)];
  const ended = unitsEndedBy(change);
  const changed = units.units.map((unit) => {
    if (ended.includes(unit.id)) return endUnit(unit, on);
    if (event === "rename" && unitIds.includes(unit.id)) return renew(unit, on, { name: change.name ?? "" });
    if (event === "move" && unitIds.includes(unit.id)) return renew(unit, on, { parentId: change.parentId ?? null });
    return unit;
  });
  const recorded = { id: context.newId(), event, on, unitIds, intoIds, heirId, document };
  return succeed({ ...units, units: changed, events: [...units.events, recorded] });
}

function refusalOfEvent(units: Units, change: UnitEventChange): Problem | null {
  const directory = unitDirectory(units);
  const parameter = foreignParameter(change);
  if (parameter !== null) return problem("event-takes-no", { event: change.event, parameter });
  for (const id of [...change.unitIds, ...change.intoIds, ...(change.heirId === null ? [] : [change.heirId])]) {
    if (directory.find(id) === undefined) return problem("unit-not-found", { unit: id });
  }
  for (const id of change.unitIds) {
    // A unit may have been entered with the very day it ends, so an ending looks at the day before.
    const lastDay = unitsEndedBy(change).includes(id) ? addDays(change.on, -1) : change.on;
    const current = directory.version(id, lastDay);
    if (current === undefined || (current.from !== null && change.on <= current.from)) {
      return notInForce(units, id, change.on);
    }
    const refusal = unitsEndedBy(change).includes(id)
      ? refusalOfEnding(units, id, change.on)
      : refusalOfVersion(units, id, change);
    if (refusal !== null) return refusal;
  }
  for (const id of [...change.intoIds, ...(change.heirId === null ? [] : [change.heirId])]) {
    if (directory.version(id, change.on) === undefined) return notInForce(units, id, change.on);
  }
  if (change.heirId !== null && unitsEndedBy(change).includes(change.heirId)) {
    return problem("heir-ends-too", { heir: change.heirId, on: change.on });
  }
  if (change.heirId !== null && change.intoIds.length > 0 && !change.intoIds.includes(change.heirId)) {
    return problem("heir-no-successor", { heir: change.heirId, successors: [...change.intoIds] });
  }
  switch (change.event) {
    case "merge":
      return new Set(change.intoIds).size === 1
        ? refusalWithoutEnd(change)
        : problem("event-needs-into", { event: change.event });
    case "split":
      return new Set(change.unitIds).size === 1 && new Set(change.intoIds).size >= 2
        ? null
        : problem("event-needs-into", { event: change.event });
    case "abolish":
      return refusalWithoutEnd(change);
    case "rename": {
      const [unit = "", ...others] = new Set(change.unitIds);
      if (change.name === undefined || others.length > 0) return problem("event-needs-name", { event: change.event });
      return directory.version(unit, change.on)?.name === change.name
        ? problem("event-changes-nothing", { event: change.event, unit })
        : null;
    }
    case "move": {
      if (change.parentId === undefined) return problem("event-needs-parent", { event: change.event });
      for (const id of change.unitIds) {
        const refusal = refusalOfParent(directory, id, change.parentId, change.on);
        if (refusal !== null) return refusal;
        if (directory.version(id, change.on)?.parentId === change.parentId) {
          return problem("event-changes-nothing", { event: change.event, unit: id });
        }
      }
      return null;
    }
  }
}

/** What an event of this kind has no use for: taken along silently, it would look as if it had been done. */
function foreignParameter({ event, intoIds, heirId, name, parentId }: UnitEventChange) {
  const ends = event === "merge" || event === "split" || event === "abolish";
  if (!ends && intoIds.length > 0) return "into";
  if (!ends && heirId !== null) return "heir";
  if (event !== "rename" && name !== undefined) return "name";
  if (event !== "move" && parentId !== undefined) return "parent";
  return null;
}

/** A merger or an abolition that leaves every unit as it was. */
function refusalWithoutEnd(change: UnitEventChange): Problem | null {
  const { event, unitIds } = change;
  const [unit = ""] = unitIds;
  return unitsEndedBy(change).length === 0 ? problem("event-changes-nothing", { event, unit }) : null;
}

/** A new name or parent would be lost from a version on that is already there (SPEC UNIT-3). */
function refusalOfVersion(units: Units, id: string, { event, on }: UnitEventChange): Problem | null {
  if (event !== "rename" && event !== "move") return null;
  const versions = units.units.find((unit) => unit.id === id)?.versions ?? [];
  const later = versions.find(({ from }) => from !== null && from > on)?.from ?? null;
  return later === null ? null : problem("unit-changed-later", { unit: id, on, later });
}

/** A unit ends once, and not before what was already recorded of it: that would be lost (SPEC UNIT-3). */
function refusalOfEnding(units: Units, id: string, on: CalendarDay): Problem | null {
  const ending = units.events.find((event) => unitsEndedBy(event).includes(id));
  if (ending !== undefined && ending.on <= on) return notInForce(units, id, on);
  const versions = units.units.find((unit) => unit.id === id)?.versions ?? [];
  const later = ending?.on ?? versions.findLast(({ from }) => from !== null && from >= on)?.from ?? null;
  return later === null ? null : problem("unit-changed-later", { unit: id, on, later });
}

function refusalOfParent(
  directory: UnitDirectory,
  unitId: string,
  parentId: string | null,
  on: CalendarDay | null,
): Problem | null {
  if (parentId === null) return null;
  const parent = directory.find(parentId);
  if (parent === undefined) return problem("unit-not-found", { unit: parentId });
  const day = on ?? parent.versions[0]?.from;
  if (day !== undefined && day !== null) {
    if (directory.version(parentId, day) === undefined) {
      return notInForce({ units: directory.all, events: directory.events }, parentId, day);
    }
    if (directory.isAtOrBelow(parentId, unitId, day)) return problem("unit-circle", { unit: unitId, parent: parentId });
  }
  return unitId === parentId ? problem("unit-circle", { unit: unitId, parent: parentId }) : null;
}

function notInForce(units: UnitsFacts, id: string, on: CalendarDay): Problem {
  const versions = units.units.find((unit) => unit.id === id)?.versions ?? [];
  const successors = units.events.filter((event) => event.unitIds.includes(id)).flatMap((event) => event.intoIds);
  return problem("unit-not-in-force", {
    unit: id,
    name: versions.at(-1)?.name ?? id,
    on,
    from: versions[0]?.from ?? null,
    to: versions.at(-1)?.to ?? null,
    successors: [...new Set(successors)].filter((successor) => successor !== id),
  });
}

function endUnit(unit: Unit, on: CalendarDay): Unit {
  const lastDay = addDays(on, -1);
  return {
    ...unit,
    versions: unit.versions.map((version) => (isInForce(version, lastDay) ? { ...version, to: on } : version)),
  };
}

function renew(unit: Unit, on: CalendarDay, difference: Partial<UnitVersion>): Unit {
  const current = unit.versions.find((version) => isInForce(version, on));
  if (current === undefined) return unit;
  const next: UnitVersion = { ...current, ...difference, from: on };
  return {
    ...unit,
    versions: unit.versions.flatMap((version) => (version === current ? [{ ...version, to: on }, next] : [version])),
  };
}
