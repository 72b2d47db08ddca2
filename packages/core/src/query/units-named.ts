import type { CalendarDay } from "../day.ts";
import { unitNameKey } from "../lists/unit-kind.ts";
import type { Unit } from "../model/units.ts";
import { foldText, nameKey } from "../text.ts";
import { nearestUnits } from "./nearest-units.ts";
import type { UnitDirectory } from "./unit-directory.ts";

/** What tells units of one name apart: the day of which is spoken, and whom a list is about where it says so. */
export interface UnitsMeant {
  day: CalendarDay;
  /** The ids of a peer group: it decides before the day does. */
  group?: ReadonlySet<string> | undefined;
}

/** A unit as it is offered where several fit. */
export interface UnitCandidate {
  id: string;
  number: string;
  /** Its name and what it belongs to. */
  label: string;
}

/**
 * The units that bear a name on `day`, or bore it last before they ended. The exact name counts before the one without marks, which is
 * looked at where the text has none, or always with `anyMarks`; then a place and its committee are one (SPEC LIST-13).
 */
export function unitsBearing(units: UnitDirectory, text: string, day: CalendarDay, anyMarks = false): Unit[] {
  const isFolded = anyMarks || nameKey(text) === foldText(text);
  for (const { keyOf, folds } of spellings) {
    if (folds && !isFolded) continue;
    const key = keyOf(text);
    const fits = (bearersOf(units, keyOf).get(key) ?? []).filter(
      ({ id }) => keyOf(units.nearestVersion(id, day)?.name ?? id) === key,
    );
    if (fits.length > 0) return fits;
  }
  return [];
}

/**
 * Which of the units that bear a name are meant: those of the group, else those in force on the day; all of them where
 * neither decides (SPEC LIST-13).
 */
export function unitsMeant(units: UnitDirectory, bearers: readonly Unit[], { day, group }: UnitsMeant): Unit[] {
  const peers = bearers.filter(({ id }) => group?.has(id) === true);
  const left = peers.length > 0 ? peers : [...bearers];
  const inForce = left.filter(({ id }) => units.version(id, day) !== undefined);
  return inForce.length > 0 ? inForce : left;
}

/** The units in force on the day whose names are nearly the text, those of the group before all others; three at most. */
export function unitsSuggested(units: UnitDirectory, text: string, { day, group }: UnitsMeant) {
  const inForce = units.all.filter(({ id }) => units.version(id, day) !== undefined);
  const nameOf = ({ id }: Unit) => units.version(id, day)?.name ?? id;
  const peers =
    group === undefined
      ? []
      : nearestUnits(
          inForce.filter(({ id }) => group.has(id)),
          text,
          nameOf,
        );
  return peers.length > 0 ? peers : nearestUnits(inForce, text, nameOf);
}

/** A unit by its name on the day and what it belongs to, by which two of one name are told apart. */
export function unitCandidate(units: UnitDirectory, { id }: Unit, day: CalendarDay): UnitCandidate {
  const version = units.nearestVersion(id, day);
  const name = version?.name ?? id;
  const parentId = version?.parentId ?? null;
  const parent = parentId === null ? null : (units.nearestVersion(parentId, day)?.name ?? parentId);
  return { id, number: id, label: parent === null ? name : `${name}, ${parent}` };
}

type KeyOf = (name: string) => string;
/** What two spellings of one name have in common, the strictest first. */
const spellings: readonly { keyOf: KeyOf; folds: boolean }[] = [
  { keyOf: nameKey, folds: false },
  { keyOf: foldText, folds: true },
  { keyOf: unitNameKey, folds: false },
  { keyOf: (name) => unitNameKey(foldText(name)), folds: true },
];

/** Who ever bore a name, by its key; made once for each directory and spelling that is asked for. */
const madeFor = new WeakMap<UnitDirectory, Map<KeyOf, ReadonlyMap<string, Unit[]>>>();

function bearersOf(units: UnitDirectory, keyOf: KeyOf): ReadonlyMap<string, Unit[]> {
  const made = madeFor.get(units) ?? new Map<KeyOf, ReadonlyMap<string, Unit[]>>();
  madeFor.set(units, made);
  const known = made.get(keyOf);
  if (known !== undefined) return known;
  const bearers = new Map<string, Unit[]>();
  for (const unit of units.all) {
    for (const key of new Set(unit.versions.map(({ name }) => keyOf(name)))) {
      const others = bearers.get(key);
      if (others === undefined) bearers.set(key, [unit]);
      else others.push(unit);
    }
  }
  made.set(keyOf, bearers);
  return bearers;
}
