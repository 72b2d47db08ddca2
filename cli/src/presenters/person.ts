import { addDays } from "@cchc/core/day";
import type { PersonItem } from "@cchc/store/list-people";
import type { PersonCard } from "@cchc/store/person-card";
import { type Column, fields, table } from "./table.ts";
import type { View } from "./view.ts";
import { shortFindingTable } from "./visit-earlier.ts";

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

/** A person, and under it the findings and visits that wait for them. */
export function personLines(card: PersonCard, view: View): string[] {
  const { format, labels, people, screens } = view.texts;
  const { field } = screens;
  const given = (name: string, value: string | null) => (value === null ? [] : [[name, value] as const]);
  const columns: Column<PersonCard["visits"][number]>[] = [
    { heading: field.number, value: ({ number }) => number },
    { heading: field.unit, value: ({ unitName }) => unitName, flexible: true },
    { heading: people.role, value: ({ role }) => labels.teamRole[role] },
    { heading: field.plannedOn, value: ({ plannedOn }) => format.day(plannedOn) },
    { heading: field.status, value: ({ status }) => labels.visitStatus[status], flexible: true },
  ];
  const { findings, visits } = card;
  return [
    view.style("bold", `${card.name} (${card.number})`),
    "",
    ...fields(
      [
        ...given(people.title, card.title),
        ...given(field.unit, card.unitName),
        ...given(field.from, card.from && format.day(card.from)),
        ...given(people.lastDay, card.to && format.day(addDays(card.to, -1))),
        [people.inOffice, card.inOffice ? format.yes : format.no],
      ],
      view,
    ),
    "",
    view.style("bold", people.findingsHeading(findings.length)),
    ...(findings.length === 0 ? [] : shortFindingTable(findings, view)),
    "",
    view.style("bold", people.visitsHeading(visits.length)),
    ...(visits.length === 0 ? [] : table(columns, visits, view)),
  ];
}
