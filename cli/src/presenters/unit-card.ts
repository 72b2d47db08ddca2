import type { CalendarDay } from "@cchc/core/day";
import type { RelatedUnit } from "@cchc/core/query/unit-item";
import type { UnitCard } from "@cchc/store/unit-card";
import { type Column, fields, table } from "./table.ts";
import { wrap } from "./text-width.ts";
import type { View } from "./view.ts";

interface Surroundings {
  asOf: CalendarDay;
  asOfGiven: boolean;
  nameOf: (id: string) => string;
}

/** Everything about a unit: what it is on the day, its versions, relatives, events, and what it owes. */
export function unitLines(card: UnitCard, { asOf, asOfGiven, nameOf }: Surroundings, view: View): string[] {
  const { texts, style, width } = view;
  const { units, screens, labels, format } = texts;
  const { field } = screens;
  const part = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ["", style("bold", heading), ...lines];
  const listed = (sentences: readonly string[]) =>
    sentences.flatMap((text) =>
      (width === null ? [text] : wrap(text, width - 2)).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`)),
    );
  const related = (list: readonly RelatedUnit[]) => listed(list.map((unit) => units.related(unit)));
  const owed = units.openCount({ open: card.openFindings, overdue: card.overdueFindings });
  return [
    style("bold", `${card.name} (${card.id})`),
    ...(asOfGiven ? [screens.asOf(format.day(asOf))] : []),
    "",
    ...fields(
      [
        [field.level, labels.level[card.level]],
        [field.category, labels.category[card.category]],
        [field.parent, card.parentName ?? format.none],
        ...(card.code === null ? [] : [[units.code, card.code] as const]),
        [units.validity, card.inForce ? units.span(card) : units.notInForce(asOf)],
        [units.visits, format.number(card.visits)],
        [units.openFindings, owed],
        ...(card.note === null ? [] : [[field.note, card.note] as const]),
      ],
      view,
    ),
    ...part(units.versions, card.versions.length > 1 || !card.inForce ? versionTable(card, view) : []),
    ...part(units.predecessors, related(card.predecessors)),
    ...part(units.successors, related(card.successors)),
    ...part(
      units.events,
      listed(
        card.events.map(({ event, on, document, unitIds, intoIds }) =>
          units.event({ event, on, document, units: unitIds.map(nameOf), into: intoIds.map(nameOf) }),
        ),
      ),
    ),
  ];
}

function versionTable(card: UnitCard, view: View): string[] {
  const { units, screens, labels } = view.texts;
  const { field } = screens;
  type Version = UnitCard["versions"][number];
  const columns: Column<Version>[] = [
    { heading: units.validity, value: (version) => units.span(version), flexible: true },
    { heading: field.name, value: (version) => version.name, flexible: true },
    { heading: field.level, value: (version) => labels.level[version.level] },
    { heading: field.parent, value: (version) => version.parentName ?? "", flexible: true },
  ];
  return table(columns, card.versions, view);
}
