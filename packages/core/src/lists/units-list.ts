import { type NewUnit, unitAdder } from "../change/units-change.ts";
import type { Unit, Units } from "../model/units.ts";
import { type Problem, problem } from "../problem.ts";
import { foldText } from "../text.ts";
import type { UnitRow, unitColumns } from "./list-columns.ts";
import type { Attempt, ListRules, Refusal } from "./plan-import.ts";
import type { ReadRow } from "./read-rows.ts";

type Rules = ListRules<typeof unitColumns, Unit, NewUnit>;

/**
 * Units as a list: a unit that stands in the register as the table has it is left alone, so that running an import again
 * changes nothing; one that differs is a problem, since a unit changes by an event with a document and a day (SPEC UNIT-12).
 */
export function unitRules(units: Units, provinceId: string): Rules {
  const byId = new Map(units.units.map((unit) => [unit.id, unit]));
  let parents: ParentNames | undefined;
  return {
    mayChange: false,
    count: units.units.length,
    keyOf: ({ id }) => id,
    find: ({ id }) => ({ entry: byId.get(id) ?? null }),
    idOf: ({ id }) => id,
    rowOf: (unit) => versionRow(unit.id, unit.versions.at(-1)),
    settled(row, entry, rows) {
      if (row.parent === null) {
        const isOnTop = row.id === provinceId || entry?.versions.some(({ parentId }) => parentId === null) === true;
        return { row: { ...row, parent: isOnTop ? null : provinceId } };
      }
      parents ??= parentNames(units, rows);
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
    itemOf: ({ id: unitId, name, level, category, parent: parentId, from, to }) => ({
      unitId,
      name,
      level,
      category,
      parentId,
      from,
      to,
    }),
    attempt: (items) => addInOrder(units, items),
  };
}

/** A version of a unit as a row of the list. */
export function versionRow(id: string, version: Unit["versions"][number] | undefined): UnitRow {
  if (version === undefined) throw new Error(`unit ${id} has no version`);
  const { name, level, category, parentId: parent, from, to } = version;
  return { id, name, level, category, parent, parentName: null, from, to };
}

type ParentNames = (text: string) => { id: string } | Refusal;

/** Parents by id or name, of the register and of the table; what nobody knows is for the rules of units to refuse. */
function parentNames(units: Units, rows: readonly ReadRow<typeof unitColumns>[]): ParentNames {
  const names = new Map<string, Map<string, string>>();
  const ids = new Set<string>();
  const note = (id: string, name: string) => {
    ids.add(id);
    const named = names.get(foldText(name)) ?? new Map<string, string>();
    names.set(foldText(name), named.set(id, name));
  };
  for (const { id, versions } of units.units) note(id, versions.at(-1)?.name ?? id);
  for (const { values } of rows) if (values.id !== null) note(values.id, values.name ?? values.id);
  return (text) => {
    if (ids.has(text)) return { id: text };
    const named = [...(names.get(foldText(text)) ?? [])];
    const [only, ...others] = named;
    if (only === undefined) return { id: text };
    if (others.length === 0) return { id: only[0] };
    const candidates = named.slice(0, 10).map(([id, label]) => ({ id, number: id, label }));
    return { column: "parent", problem: problem("id-ambiguous", { text, candidates }) };
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
