import { type NewUnit, unitAdder } from "../change/units-change.ts";
import type { CalendarDay } from "../day.ts";
import type { Unit, Units } from "../model/units.ts";
import { type Problem, problem } from "../problem.ts";
import { suggestionsFor } from "../suggestions.ts";
import { foldText, nameKey } from "../text.ts";
import type { UnitRow, unitColumns } from "./list-columns.ts";
import type { Attempt, ListRules, Refusal } from "./plan-import.ts";
import type { ReadRow } from "./read-rows.ts";
import { unitKindOf, unitNameKey } from "./unit-kind.ts";
import { isNamed, type MeantUnit, unitsOfRows, withKind } from "./unit-rows.ts";

type Rules = ListRules<typeof unitColumns, Unit, NewUnit>;

/**
 * Units as a list: a unit that stands in the register as the table has it is left alone, so that running an import again
 * changes nothing; one that differs is a problem, since a unit changes by an event with a document and a day (SPEC UNIT-12).
 * A row without an id means the unit with its name, or is a new one whose id its name gives (SPEC LIST-19).
 */
export function unitRules(units: Units, provinceId: string, today: CalendarDay): Rules {
  const byId = new Map(units.units.map((unit) => [unit.id, unit]));
  let meant: ReadonlyMap<ReadRow<typeof unitColumns>["values"], MeantUnit> = new Map();
  const newNames = new Map<string, string>();
  let parents: ParentNames | undefined;
  return {
    mayChange: false,
    count: units.units.length,
    proposes: ["id", "level", "category"],
    prepare(rows) {
      meant = unitsOfRows(units, rows, today);
      for (const one of meant.values()) if ("id" in one) newNames.set(one.id, one.name);
    },
    textOf: (column, value) =>
      column === "parent" && typeof value === "string" ? (newNames.get(value) ?? null) : null,
    keyOf({ id, name, level, parent }) {
      if (id !== null) return `id ${id}`;
      if (name === null) return null;
      return ["named", unitNameKey(name), level ?? unitKindOf(name).level, unitNameKey(parent ?? "")].join(" | ");
    },
    find(row) {
      if (row.id !== null) return { entry: byId.get(row.id) ?? null };
      const one = meant.get(row);
      if (one === undefined || "id" in one) return { entry: null };
      return "unit" in one ? { entry: one.unit } : one;
    },
    matchedBy({ values }) {
      const one = meant.get(values);
      return one !== undefined && "unit" in one ? one.by : null;
    },
    takenId({ values }) {
      const one = meant.get(values);
      return one !== undefined && "id" in one ? one.taken : null;
    },
    idOf: ({ id }) => id,
    rowOf: (unit) => versionRow(unit.id, unit.versions.at(-1)),
    settled(typed, entry, rows, { values }) {
      const one = meant.get(values);
      // How the sheet writes a name that it was found by is no other name.
      const known = one !== undefined && "unit" in one ? { id: one.unit.id, name: nameIn(one.unit, typed.name) } : {};
      const proposed = one !== undefined && "id" in one ? { id: one.id } : {};
      const kind = entry === null ? withKind({ ...typed, ...proposed }) : { row: { ...typed, ...known } };
      if ("problem" in kind) return kind;
      const { row } = kind;
      if (row.parent === null) {
        const isOnTop = row.id === provinceId || entry?.versions.some(({ parentId }) => parentId === null) === true;
        return { row: { ...row, parent: isOnTop ? null : provinceId } };
      }
      const own = entry === null ? undefined : parentAmong(entry, row.parent, byId);
      if (own !== undefined) return { row: { ...row, parent: own } };
      parents ??= parentNames(units, rows, meant);
      const parent = parents(row.parent);
      return "problem" in parent ? parent : { row: { ...row, parent: parent.id } };
    },
    // A version that an event ended since still counts as what is listed.
    isAsListed: (unit, row, given) =>
      unit.versions.some((version) => {
        const listed = versionRow(unit.id, version);
        const same = (column: "name" | "level" | "category" | "parent" | "from" | "to") =>
          !given.has(column) || listed[column] === row[column];
        const ends = !given.has("to") || row.to === null || version.to === row.to;
        return ends && same("name") && same("level") && same("category") && same("parent") && same("from");
      }),
    itemOf({ id, name, level, category, parent: parentId, from, to }) {
      if (id === null || level === null || category === null) throw new Error(`unit ${name} was not settled`);
      return { unitId: id, name, level, category, parentId, from, to };
    },
    attempt: (items) => addInOrder(units, items),
  };
}

/** A version of a unit as a row of the list. */
export function versionRow(id: string, version: Unit["versions"][number] | undefined): UnitRow {
  if (version === undefined) throw new Error(`unit ${id} has no version`);
  const { name, level, category, parentId: parent, from, to } = version;
  return { id, name, level, category, parent, parentName: null, from, to };
}

/** What a unit belongs to or did, where a cell names just that. */
function parentAmong({ versions }: Unit, text: string, byId: ReadonlyMap<string, Unit>): string | undefined {
  return versions
    .map(({ parentId }) => parentId ?? "")
    .findLast((id) => id === text || byId.get(id)?.versions.some(({ name }) => isNamed(name, text)));
}

/** The name that a unit bears and that a cell means; its last one where none is meant. */
function nameIn({ versions }: Unit, text: string): string {
  return (versions.findLast(({ name }) => isNamed(name, text)) ?? versions.at(-1))?.name ?? text;
}

type ParentNames = (text: string) => { id: string } | Refusal;

/** In one table units are suggested for so many parents that nobody knows: each is compared with all names. */
const mostSuggested = 20;

/** Parents by id or name, of the register and of the table; one that nobody knows is told with names like it. */
function parentNames(
  units: Units,
  rows: readonly ReadRow<typeof unitColumns>[],
  meant: ReadonlyMap<ReadRow<typeof unitColumns>["values"], MeantUnit>,
): ParentNames {
  const names = new Map<string, Map<string, string>>();
  const ids = new Set<string>();
  const keyOf = (name: string) => foldText(unitNameKey(name));
  const note = (id: string, name: string) => {
    ids.add(id);
    const named = names.get(keyOf(name)) ?? new Map<string, string>();
    names.set(keyOf(name), named.set(id, name));
  };
  for (const { id, versions } of units.units) note(id, versions.at(-1)?.name ?? id);
  for (const { values } of rows) {
    const one = meant.get(values);
    const id = values.id ?? (one !== undefined && "id" in one ? one.id : null);
    if (id !== null) note(id, values.name ?? id);
  }
  const suggested = new Map<string, readonly { id: string; name: string }[]>();
  const near = (text: string) => {
    const known = suggested.get(text);
    if (known !== undefined || suggested.size === mostSuggested) return known ?? [];
    const all = new Map([...names.values()].flatMap((named) => [...named].map(([id, name]) => [name, id] as const)));
    const found = suggestionsFor(text, [...all.keys()]).map((name) => ({ id: all.get(name) ?? name, name }));
    suggested.set(text, found);
    return found;
  };
  return (text) => {
    if (ids.has(text)) return { id: text };
    // As sheets written here call one of several with its name.
    const [, name = text, behind] = /^(.*?)(?<!\s)\s*\(([a-z0-9-]+)\)$/.exec(text) ?? [];
    const all = [...(names.get(keyOf(name)) ?? [])];
    const named = all.some(([id]) => id === behind)
      ? all.filter(([id]) => id === behind)
      : [...(names.get(keyOf(text)) ?? [])];
    const exactly = named.filter(([, other]) => nameKey(other) === nameKey(text));
    const [only, ...others] = exactly.length > 0 ? exactly : named;
    if (only === undefined) {
      return {
        column: "parent",
        problem: problem("unit-not-found", { unit: text, nearest: near(text), inTable: true }),
      };
    }
    if (others.length === 0) return { id: only[0] };
    const candidates = named.slice(0, 10).map(([id, label]) => ({ id, number: id, label }));
    return { column: "parent", problem: problem("id-ambiguous", { text, candidates, inTable: "unit-named" }) };
  };
}

/** Adds units to a copy of the register, each once its parent is there. */
function addInOrder(units: Units, items: readonly NewUnit[]): Attempt<NewUnit> {
  const adder = unitAdder(units);
  const accepted: NewUnit[] = [];
  const refused = new Map<NewUnit, Refusal>();
  let waiting = items;
  while (waiting.length > 0) {
    const ids = new Set(waiting.map(({ unitId }) => unitId));
    const ready = waiting.filter(({ parentId }) => parentId === null || !ids.has(parentId));
    // Rows that wait for each other go in circles; the rules name them.
    for (const unit of ready.length > 0 ? ready : waiting) {
      const circle =
        ready.length === 0 ? problem("unit-circle", { unit: unit.unitId, parent: unit.parentId ?? "" }) : null;
      const refusal = circle ?? adder.add(unit);
      if (refusal === null) accepted.push(unit);
      else refused.set(unit, { column: columnOf(refusal), problem: refusal });
    }
    const done = new Set(ready);
    waiting = ready.length > 0 ? waiting.filter((unit) => !done.has(unit)) : [];
  }
  return { accepted, refused };
}

function columnOf({ code }: Problem): string {
  switch (code) {
    case "unit-id-malformed":
    case "unit-exists":
      return "id";
    case "unit-twin":
      return "name";
    case "validity-empty":
      return "to";
    default:
      return "parent";
  }
}
