import { lawYear } from "../calendar/law-year.ts";
import type { CalendarContent, CalendarYear, DayOff } from "../calendar/model.ts";
import { calendarVersion } from "../calendar/version.ts";
import { type CalendarDay, yearOf } from "../day.ts";
import type { ColumnMapping } from "../lists/column-mapping.ts";
import type { CalendarDocument } from "../model/calendar-document.ts";
import { type Figure, type Figures, figureSchema } from "../model/figures.ts";
import type { People, Person } from "../model/people.ts";
import type { Workspace } from "../model/workspace.ts";
import { type Problem, problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { ChangeContext } from "./context.ts";
import { putFigures, refusalOfFigure } from "./import-figures.ts";
import { type ImportedPerson, lastPersonNumber, peopleImporter } from "./import-people.ts";
import { withFields } from "./with-fields.ts";

/** Changes of the registers: calendar, people, figures, and the workspace's own settings. */
export type CalendarChange =
  | { type: "calendar.set-off"; day: CalendarDay; name?: string | undefined; source: string; provisional: boolean }
  | { type: "calendar.set-worked"; day: CalendarDay; source: string }
  | { type: "calendar.clear"; day: CalendarDay }
  | { type: "calendar.announce"; year: number; source: string }
  | { type: "calendar.replace"; content: CalendarContent };
export type PeopleChange =
  | {
      type: "person.add";
      name: string;
      title?: string | undefined;
      unitId: string | null;
      from: CalendarDay | null;
      to: CalendarDay | null;
      invented?: true | undefined;
    }
  | {
      type: "person.update";
      personId: string;
      name?: string | undefined;
      title?: string | undefined;
      unitId?: string | undefined;
      from?: CalendarDay | undefined;
      to?: CalendarDay | undefined;
    }
  | { type: "person.renumber"; personId: string; number: string }
  /** People of a table, new and changed, all or none. */
  | { type: "person.import"; source: string; people: readonly ImportedPerson[] };
export type FiguresChange =
  | { type: "figure.set"; figure: Figure }
  /** Figures of a table, new and changed, all or none. */
  | { type: "figure.import"; source: string; figures: readonly Figure[] };
export type WorkspaceChange =
  | {
      type: "workspace.update";
      title?: string | undefined;
      language?: "vi" | "en" | undefined;
      /** Null empties a setting that may be absent. */
      settings?: WorkspaceSettingsChange | undefined;
    }
  /** Keeps a mapping of columns under its name, in the place of one that had it. */
  | { type: "workspace.map-columns"; mapping: ColumnMapping }
  | { type: "workspace.drop-mapping"; name: string };

export type WorkspaceSettingsChange = {
  readonly [K in keyof Workspace["settings"]]?: Workspace["settings"][K] | null | undefined;
};

/** calendar.json after a change; the content it had is kept under its version. */
export function changeCalendar(calendar: CalendarDocument, change: CalendarChange): Result<CalendarDocument> {
  const content = change.type === "calendar.replace" ? change.content : editedCalendar(calendar.current, change);
  if (calendarVersion(content) === calendarVersion(calendar.current)) return succeed(calendar);
  return succeed({ ...calendar, current: content, earlier: keptCalendars(calendar) });
}

/** The earlier contents with the one in force among them: deadlines may name its version (SPEC CAL-8). */
export function keptCalendars({ current, earlier }: CalendarDocument): CalendarDocument["earlier"] {
  const version = calendarVersion(current);
  return earlier.some((kept) => kept.version === version) ? earlier : [...earlier, { version, content: current }];
}

/** people.json after a change. */
export function changePeople(people: People, change: PeopleChange, context: ChangeContext): Result<People> {
  if (change.type === "person.renumber") {
    const { personId, number } = change;
    if (!people.people.some(({ id }) => id === personId))
      return fail(problem("person-not-found", { person: personId }));
    return succeed({
      ...people,
      people: people.people.map((person) => (person.id === personId ? { ...person, number } : person)),
    });
  }
  if (change.type === "person.import") {
    const importer = peopleImporter(people, context);
    for (const person of change.people) {
      const refusal = importer.put(person);
      if (refusal !== null) return fail(refusal);
    }
    return succeed(importer.people());
  }
  const unitId = change.unitId ?? null;
  if (unitId !== null && context.units.find(unitId) === undefined)
    return fail(problem("unit-not-found", { unit: unitId }));
  if (change.type === "person.add") {
    const { name, title, from, to } = change;
    if (from !== null && to !== null && to <= from) return fail(problem("validity-empty", { unit: name, from, to }));
    const number = nextPersonNumber(people);
    const person: Person = {
      id: context.newId(),
      number,
      name,
      ...(title === undefined ? {} : { title }),
      unitId,
      from,
      to,
      ...(change.invented === undefined ? {} : { invented: change.invented }),
    };
    return succeed({ ...people, people: [...people.people, person] });
  }
  const person = people.people.find((candidate) => candidate.id === change.personId);
  if (person === undefined) return fail(problem("person-not-found", { person: change.personId }));
  const updated: Person = {
    ...person,
    name: change.name ?? person.name,
    ...(change.title === undefined ? {} : { title: change.title }),
    unitId: change.unitId ?? person.unitId,
    from: change.from ?? person.from,
    to: change.to ?? person.to,
  };
  if (updated.from !== null && updated.to !== null && updated.to <= updated.from) {
    return fail(problem("validity-empty", { unit: updated.name, from: updated.from, to: updated.to }));
  }
  return succeed({ ...people, people: people.people.map((other) => (other === person ? updated : other)) });
}

/** The next display number of a person: `P6` after `P5`. */
export function nextPersonNumber({ people }: Pick<People, "people">): string {
  return `P${lastPersonNumber({ people }) + 1}`;
}

/** A collection of figures after a figure was set: a new one is added, one with the same id replaced. */
export function changeFigures(figures: Figures, change: FiguresChange, context: ChangeContext): Result<Figures> {
  if (change.type === "figure.import") {
    const put = putFigures(figures.figures, change.figures, context);
    const [refusal] = put.refused.values();
    return refusal === undefined ? succeed({ ...figures, figures: put.figures }) : fail(refusal);
  }
  const { figure } = change;
  const known = figures.figures.some((other) => other.id === figure.id);
  const refusal = refusalOfFigure(figure, context);
  if (refusal !== null) return fail(refusal);
  const parts = [...(figure.parts ?? []), ...(figure.breakdowns ?? []).flatMap((breakdown) => breakdown.parts)];
  const missing = parts.find((part) => part === figure.id || !figures.figures.some((other) => other.id === part));
  if (missing !== undefined) return fail(problem("figure-part-not-found", { figure: figure.id, part: missing }));
  const list = known
    ? figures.figures.map((other) => (other.id === figure.id ? { ...unknownFields(other), ...figure } : other))
    : [...figures.figures, figure];
  return succeed({ ...figures, figures: list });
}

/** What a newer program wrote into a figure stays when the figure is set anew (SPEC FILE-10). */
function unknownFields(figure: Figure): Partial<Figure> {
  return Object.fromEntries(Object.entries(figure).filter(([key]) => !Object.hasOwn(figureSchema.shape, key)));
}

/** cchc.json after a change of settings. */
export function changeWorkspace(workspace: Workspace, change: WorkspaceChange): Result<Workspace> {
  const mappings = workspace.tableMappings ?? [];
  if (change.type === "workspace.map-columns") {
    const others = mappings.filter(({ name }) => name !== change.mapping.name);
    return succeed({ ...workspace, tableMappings: [...others, change.mapping] });
  }
  if (change.type === "workspace.drop-mapping") {
    const kept = mappings.filter(({ name }) => name !== change.name);
    if (kept.length === mappings.length) return fail(mappingNotFound(change.name, mappings));
    return succeed({ ...workspace, tableMappings: kept });
  }
  return succeed({
    ...workspace,
    title: change.title ?? workspace.title,
    language: change.language ?? workspace.language,
    settings: withFields(workspace.settings, change.settings ?? {}),
  });
}

function editedCalendar(
  content: CalendarContent,
  change: Exclude<CalendarChange, { type: "calendar.replace" }>,
): CalendarContent {
  const year = change.type === "calendar.announce" ? change.year : yearOf(change.day);
  const existing = content.years.find((candidate) => candidate.year === year);
  // A year nobody listed yet counts by the law: its holidays stay when the first entry is made.
  const current: CalendarYear = existing ?? lawYear(year, content.weekend);
  const edited = editedYear(current, change);
  const years =
    existing === undefined
      ? [...content.years, edited]
      : content.years.map((other) => (other === existing ? edited : other));
  return { ...content, years: years.toSorted((left, right) => left.year - right.year) };
}

function editedYear(year: CalendarYear, change: Exclude<CalendarChange, { type: "calendar.replace" }>): CalendarYear {
  if (change.type === "calendar.announce") return { ...year, announced: true, source: change.source };
  const { day } = change;
  const daysOff = year.daysOff.filter((other) => other.day !== day);
  const workedDays = year.workedDays.filter((other) => other.day !== day);
  switch (change.type) {
    case "calendar.set-off": {
      const off: DayOff = {
        day,
        kind: "holiday",
        ...(change.name === undefined ? {} : { name: change.name }),
        source: change.source,
        ...(change.provisional ? { provisional: true } : {}),
      };
      return { ...year, daysOff: [...daysOff, off].toSorted(byDay), workedDays };
    }
    case "calendar.set-worked":
      return { ...year, daysOff, workedDays: [...workedDays, { day, source: change.source }].toSorted(byDay) };
    case "calendar.clear":
      return { ...year, daysOff, workedDays };
  }
}

function byDay(left: { day: CalendarDay }, right: { day: CalendarDay }): number {
  return left.day < right.day ? -1 : 1;
}

/** No mapping of columns has this name; `known` are those there are. */
export function mappingNotFound(name: string, mappings: readonly Pick<ColumnMapping, "name">[]): Problem {
  return problem("mapping-not-found", { name, known: mappings.map((one) => one.name) });
}
