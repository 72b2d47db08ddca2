import type { CalendarDay } from "../day.ts";
import type { People, Person } from "../model/people.ts";
import { type Problem, problem } from "../problem.ts";
import type { ChangeContext } from "./context.ts";

/** A person of a table: a new one without `personId`, else what the person with that id becomes. */
export interface ImportedPerson {
  personId: string | null;
  name: string;
  title: string | null;
  unitId: string | null;
  from: CalendarDay | null;
  to: CalendarDay | null;
}

/** Puts people of a table one after the other into a copy of the register; one that is refused is not in it. */
export function peopleImporter(
  people: People,
  context: Pick<ChangeContext, "units" | "newId">,
): { put(person: ImportedPerson): Problem | null; people(): People } {
  const list: Person[] = [...people.people];
  const place = new Map(list.map(({ id }, index) => [id, index]));
  let last = lastPersonNumber(people);
  return {
    put({ personId, name, title, unitId, from, to }) {
      const index = personId === null ? undefined : place.get(personId);
      if (personId !== null && index === undefined) return problem("person-not-found", { person: personId });
      if (unitId !== null && context.units.find(unitId) === undefined) {
        return problem("unit-not-found", { unit: unitId });
      }
      if (from !== null && to !== null && to <= from) return problem("validity-empty", { unit: name, from, to });
      const head = index === undefined ? undefined : list[index];
      const { title: _title, ...kept } = head ?? { id: context.newId(), number: `P${++last}` };
      const put: Person = { ...kept, name, ...(title === null ? {} : { title }), unitId, from, to };
      if (index === undefined) list.push(put);
      else list[index] = put;
      return null;
    },
    people: () => ({ ...people, people: list }),
  };
}

/** The highest display number of a person: 5 for `P5`, 0 without people. */
export function lastPersonNumber({ people }: Pick<People, "people">): number {
  let last = 0;
  for (const { number } of people) {
    const value = Number(number.replace(/^\D+/, ""));
    if (Number.isFinite(value) && value > last) last = value;
  }
  return last;
}
