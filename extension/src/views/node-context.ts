import type { CalendarDay } from "@cchc/core/day";
import { explainDeadline } from "@cchc/core/deadline/explain";
import { type ClarityPoint, clarityPoints } from "@cchc/core/model/codes";
import type { ItemContext } from "@cchc/core/query/finding-item";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import { type AreaNames, areaNames } from "@cchc/messages/area-names";
import type { Catalogue } from "@cchc/messages/catalogue";
import type { LiveWorkspace } from "@cchc/store/live-workspace";
import type { SkippedFile } from "@cchc/store/visit-index";
import type { Calendars } from "@cchc/store/workspace";

/** What rows are made with: the words, the day, and what the registers say. */
export interface NodeContext {
  texts: Catalogue;
  live: LiveWorkspace;
  asOf: CalendarDay;
  /** How many days ahead something is due soon. */
  dueSoonDays: number;
  units: UnitDirectory;
  calendars: Calendars;
  /** Names of the registered people by id. */
  people: ReadonlyMap<string, string>;
  clarity: readonly ClarityPoint[];
  nameOfArea: AreaNames;
}

/** Reads the registers; one that cannot be read is named and done without, but for cchc.json, whose problem is thrown. */
export async function readNodeContext(
  live: LiveWorkspace,
  texts: Catalogue,
  asOf: CalendarDay,
  skipped: SkippedFile[],
): Promise<NodeContext> {
  const { settings, areaLists } = await live.settings();
  const units = await live.unitsIfReadable(skipped);
  const calendars = await live.calendarsIfReadable(skipped);
  const people = await live.peopleIfReadable(skipped);
  return {
    texts,
    live,
    asOf,
    dueSoonDays: settings.dueSoonDays,
    units,
    calendars,
    people: new Map(people.map(({ id, name }) => [id, name])),
    clarity: settings.clarity ?? clarityPoints,
    nameOfArea: areaNames(texts, areaLists),
  };
}

/** What the items of findings are made with. */
export function findingContext({ texts, asOf, units, calendars }: NodeContext): ItemContext {
  return {
    asOf,
    units,
    calendar: calendars.current,
    explain: (deadline) =>
      texts.deadlines.explain(explainDeadline(deadline, calendars.ofVersion(deadline.calendarVersion))),
  };
}

/** The name of a unit as of a day. */
export function unitName({ units }: NodeContext, id: string, day: CalendarDay): string {
  return units.nearestVersion(id, day)?.name ?? id;
}

/** The name of a person, or the text that stands for one. */
export function personName({ people }: NodeContext, person: string): string {
  return people.get(person) ?? person;
}

/** Lines of a tooltip, those without a value left out. */
export function factLines(facts: readonly (readonly [name: string, text: string | null | undefined])[]) {
  return facts.flatMap(([name, text]) => (text === null || text === undefined || text === "" ? [] : [{ name, text }]));
}

/** The words of a text that are not empty, with a comma between. */
export function joined(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== "").join(", ");
}
