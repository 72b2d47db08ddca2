import { addDays } from "@cchc/core/day";
import type { PersonItem } from "@cchc/store/list-people";
import { type Column, table } from "./table.ts";
import type { View } from "./view.ts";

/** People as a table, in the order of their given names. */
export function personTable(items: readonly PersonItem[], view: View): string[] {
  const { format, people, screens } = view.texts;
  const { field } = screens;
  const columns: Column<PersonItem>[] = [
    { heading: field.number, value: (person) => person.number },
    { heading: field.name, value: (person) => person.name, flexible: true },
    { heading: people.title, value: (person) => person.title ?? "", flexible: true },
    { heading: field.unit, value: (person) => person.unitName ?? "", flexible: true },
    { heading: field.from, value: ({ from }) => (from === null ? "" : format.day(from)) },
    { heading: people.lastDay, value: ({ to }) => (to === null ? "" : format.day(addDays(to, -1))) },
  ];
  return table(
    columns.map((column) => ({ ...column, tone: (person: PersonItem) => (person.inOffice ? undefined : "dim") })),
    items,
    view,
  );
}
