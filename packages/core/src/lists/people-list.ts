import type { ChangeContext } from "../change/context.ts";
import { type ImportedPerson, peopleImporter } from "../change/import-people.ts";
import type { People, Person } from "../model/people.ts";
import { type Problem, problem } from "../problem.ts";
import { nameKey } from "../text.ts";
import { attemptEach } from "./attempt.ts";
import type { PersonRow, peopleColumns } from "./list-columns.ts";
import { withOwnNumber } from "./own-number.ts";
import type { ListRules, Refusal } from "./plan-import.ts";

type Rules = ListRules<typeof peopleColumns, Person, ImportedPerson>;

/**
 * People as a list. A row names its person by id or number; one that has neither, by name and unit: a namesake in
 * another unit is somebody else (SPEC LIST-5).
 */
export function peopleRules(people: People, context: ChangeContext): Rules {
  const byId = new Map(people.people.map((person) => [person.id, person]));
  const byNumber = new Map(people.people.map((person) => [person.number.toUpperCase(), person]));
  const byName = new Map<string, Person[]>();
  for (const person of people.people) {
    const key = nameKey(person.name);
    byName.set(key, [...(byName.get(key) ?? []), person]);
  }
  return {
    mayChange: true,
    count: people.people.length,
    keyOf({ id, number, name, unit }) {
      if (id !== null) return `id ${id}`;
      if (number !== null) return `number ${number.toUpperCase()}`;
      return name === null ? null : `name ${nameKey(name)} ${unit ?? ""}`;
    },
    find({ id, number, name, unit }) {
      if (id !== null) return known("id", id, byId.get(id));
      if (number !== null) return known("number", number, byNumber.get(number.toUpperCase()));
      const namesakes = byName.get(nameKey(name)) ?? [];
      const fits = unit === null ? namesakes : namesakes.filter(({ unitId }) => unitId === unit);
      const [only, ...others] = fits;
      if (others.length === 0) return { entry: only ?? null };
      const candidates = fits.slice(0, 10).map((person) => ({ ...person, label: person.title ?? person.name }));
      const named = candidates.map(({ id: one, number: display, label }) => ({ id: one, number: display, label }));
      return { column: "name", problem: problem("id-ambiguous", { text: name, candidates: named }) };
    },
    idOf: ({ id }) => id,
    rowOf: personRow,
    settled(row, entry) {
      const byNameAlone = row.id === null && row.number === null;
      // A list of names says nothing of what it leaves empty.
      const there = entry !== null && byNameAlone ? { unit: entry.unitId, title: entry.title ?? null } : null;
      return withOwnNumber(
        { ...row, unit: row.unit ?? there?.unit ?? null, title: row.title ?? there?.title ?? null },
        entry,
      );
    },
    itemOf: ({ name, title, unit: unitId, from, to }, entry) => ({
      personId: entry?.id ?? null,
      name,
      title,
      unitId,
      from,
      to,
    }),
    attempt: (items) => attemptEach(items, peopleImporter(people, context).put, columnOf),
  };
}

/** A person as a row of the list. */
export function personRow({ id, number, name, title, unitId: unit, from, to }: Person): PersonRow {
  return { id, number, name, title: title ?? null, unit, unitName: null, from, to };
}

function known(column: string, value: string, person: Person | undefined): { entry: Person } | Refusal {
  return person === undefined ? { column, problem: problem("row-unknown", { column, value }) } : { entry: person };
}

function columnOf({ code }: Problem): string {
  return code === "unit-not-found" ? "unit" : code === "validity-empty" ? "to" : "name";
}
