import type { CalendarDay } from "../day.ts";
import type { Unit, Units, UnitVersion } from "../model/units.ts";
import { problem } from "../problem.ts";
import { isInForce } from "../query/unit-directory.ts";
import { freeIds, slugOf } from "../slug.ts";
import { foldText, nameKey } from "../text.ts";
import type { UnitRow, unitColumns } from "./list-columns.ts";
import type { Refusal } from "./plan-import.ts";
import type { ReadRow } from "./read-rows.ts";
import { unitKindOf, unitNameKey } from "./unit-kind.ts";

type Read = ReadRow<typeof unitColumns>;
type Values = Read["values"];

/** What a row without an id means: a unit of the register, or a new one with the id it gets. */
export type MeantUnit =
  | { unit: Unit; by: readonly ("name" | "level" | "parent")[] }
  | { id: string; name: string; taken: string | null }
  | Refusal;

/**
 * What the rows without an id mean: the unit of the register with their name, level and parent, as far as they say them;
 * among several the one in force on the row's first day, or `today`. New ones get the id that their name gives and
 * nothing in the register or the table has (SPEC LIST-19).
 */
export function unitsOfRows(units: Units, rows: readonly Read[], today: CalendarDay): ReadonlyMap<Values, MeantUnit> {
  const byName = new Map<string, Unit[]>();
  const byFold = new Map<string, Unit[]>();
  const parents = new Map(units.units.map((unit) => [unit.id, unit]));
  for (const unit of units.units) {
    const names = unit.versions.map(({ name }) => unitNameKey(name));
    for (const key of new Set(names)) note(byName, key, unit);
    for (const key of new Set(names.map(foldText))) note(byFold, key, unit);
  }
  const taken = new Set([...parents.keys(), ...rows.flatMap(({ values: { id } }) => id ?? [])]);
  const idFor = freeIds((one) => taken.has(one));
  const meant = new Map<Values, MeantUnit>();
  for (const { values } of rows) {
    const { id, name } = values;
    if (id === null && name !== null) meant.set(values, known(values, name) ?? proposed(name));
  }
  return meant;

  function known(row: Values, name: string): MeantUnit | null {
    const key = unitNameKey(name);
    const named = byName.get(key) ?? (key === foldText(key) ? byFold.get(key) : undefined) ?? [];
    const level = row.level ?? unitKindOf(name).level;
    const fits = named.filter(({ versions }) =>
      versions.some((version) => (level === null || version.level === level) && isBelow(version, row.parent)),
    );
    const on = row.from ?? today;
    // A place and its committee may both stand in the register: who is called just so is meant first.
    const exactly = some(fits, ({ versions }) => versions.some((version) => nameKey(version.name) === nameKey(name)));
    const inForce = some(exactly, ({ versions }) => versions.some((version) => isInForce(version, on)));
    const [only, ...others] = inForce;
    if (only === undefined) return null;
    const by = [
      "name" as const,
      ...(level === null ? [] : ["level" as const]),
      ...(row.parent === null ? [] : ["parent" as const]),
    ];
    if (others.length === 0) return { unit: only, by };
    const candidates = [only, ...others]
      .slice(0, 10)
      .map((unit) => ({ id: unit.id, number: unit.id, label: labelOf(unit) }));
    return { column: "name", problem: problem("id-ambiguous", { text: name, candidates, inTable: "row-of-units" }) };
  }

  function isBelow({ parentId }: UnitVersion, parent: string | null): boolean {
    if (parent === null || parentId === parent) return true;
    return (parents.get(parentId ?? "")?.versions ?? []).some(({ name }) => isNamed(name, parent));
  }

  function labelOf({ versions }: Unit): string {
    const last = versions.at(-1);
    const above = parents.get(last?.parentId ?? "")?.versions.at(-1)?.name;
    return [last?.name, above].filter((part) => part !== undefined).join(", ");
  }

  function proposed(name: string): MeantUnit {
    const wanted = slugOf(name);
    if (wanted === "") return { column: "id", problem: problem("cell-empty", { column: "id" }) };
    const id = idFor(name);
    taken.add(id);
    return { id, name, taken: id === wanted ? null : wanted };
  }
}

function note(map: Map<string, Unit[]>, key: string, unit: Unit): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [unit]);
  else there.push(unit);
}

/** Those that are so, or all where none is. */
function some<T>(all: readonly T[], isSo: (one: T) => boolean): readonly T[] {
  const those = all.filter(isSo);
  return those.length > 0 ? those : all;
}

/** Whether a cell names a unit: by its name, with the id in brackets behind it or not, marks or none. */
export function isNamed(name: string, text: string): boolean {
  const typed = text.trimEnd().replace(/(?<!\s)\s*\([a-z0-9-]+\)$/, "");
  return (
    unitNameKey(name) === unitNameKey(typed) ||
    (nameKey(typed) === foldText(typed) && foldText(name) === foldText(typed))
  );
}

/** A row with the level and category that its name says, where the row says none; or which of them is missing. */
export function withKind(row: UnitRow): { row: UnitRow } | Refusal {
  const kind = unitKindOf(row.name);
  const level = row.level ?? kind.level;
  const category = row.category ?? kind.category;
  if (level !== null && category !== null) return { row: { ...row, level, category } };
  const missing = [...(level === null ? ["level" as const] : []), ...(category === null ? ["category" as const] : [])];
  return {
    column: level === null ? "level" : "category",
    problem: problem("unit-kind-unclear", { unit: row.name, missing }),
  };
}
