import { overdueRecords } from "@cchc/core/check/overdue";
import { isCalendarDay } from "@cchc/core/day";
import type { Deadline } from "@cchc/core/deadline/deadline";
import { deadlineSchema } from "@cchc/core/deadline/deadline-schema";
import { explainDeadline } from "@cchc/core/deadline/explain";
import type { DocumentByKind, DocumentKind } from "@cchc/core/model/document-kinds";
import { ownValue } from "@cchc/core/own-value";
import { areaNames } from "@cchc/messages/area-names";
import { Hover, MarkdownString, type Position, Range, type TextDocument } from "vscode";
import { LiveDocument } from "../../live-document.ts";
import type { Services } from "../../services.ts";
import { type JsonPlace, jsonPlaceAt } from "./json-place.ts";

/** What a value of our JSON says in words: units and people by name, codes by their label, deadlines explained. */
export async function hover(
  services: Services,
  document: TextDocument,
  position: Position,
): Promise<Hover | undefined> {
  const place = jsonPlaceAt(services, document, position);
  if (place === undefined) return undefined;
  const { location, meaning } = place;
  const lines = [
    ...(await deadlineLines(services, place, document)),
    ...(meaning === undefined || typeof location.token?.value !== "string"
      ? []
      : await valueLines(services, place, location.token.value)),
  ];
  if (lines.length === 0) return undefined;
  const { token } = location;
  const range =
    token === undefined ? undefined : new Range(document.positionAt(token.start), document.positionAt(token.end));
  return new Hover(lines.map(plainText), range);
}

/** Text of documents is never markup: not trusted, no HTML, everything escaped. */
function plainText(line: string): MarkdownString {
  return new MarkdownString().appendText(line);
}

async function valueLines(services: Services, place: JsonPlace, value: string): Promise<string[]> {
  const { texts } = services;
  const { session, meaning, day } = place;
  switch (meaning?.of) {
    case "unit":
      return unitLines(services, place, value);
    case "person": {
      const people = await session.live.peopleIfReadable([]);
      const person = people.find(({ id }) => id === value);
      if (person === undefined) return [];
      const units = await session.live.unitsIfReadable([]);
      const unit = person.unitId === null ? null : (units.nearestVersion(person.unitId, day)?.name ?? person.unitId);
      return [
        [person.name, person.title, unit]
          .filter((part) => part !== null && part !== undefined && part !== "")
          .join(", "),
      ];
    }
    case "area": {
      const { areaLists } = await session.live.settings();
      return [areaNames(texts, areaLists)(place.location.around("areaListId") ?? "", value)];
    }
    case "area-list": {
      const { areaLists } = await session.live.settings();
      const known: Readonly<Record<string, string>> = texts.labels.areaList;
      const name = areaLists.find(({ id }) => id === value)?.title ?? ownValue(known, value);
      return name === undefined ? [] : [name];
    }
    case "day":
      return isCalendarDay(value) ? [texts.deadlines.longDay(value)] : [];
    case "code": {
      const label = Object.hasOwn(meaning.labels, value) ? meaning.labels[value] : undefined;
      return label === undefined ? [] : [label];
    }
    case "plan":
    case "programme":
    case "document":
    case "criteria": {
      const { namesOf } = await import("./records.ts");
      const found = (await namesOf(session, meaning.of)).find(({ id }) => id === value);
      return found === undefined ? [] : [found.name];
    }
    case undefined:
      return [];
  }
}

/** Name, level, what it is under and what became of it, as of the day that is meant. */
async function unitLines({ texts }: Services, { session, day }: JsonPlace, id: string): Promise<string[]> {
  const units = await session.live.unitsIfReadable([]);
  const unit = units.find(id);
  const version = units.nearestVersion(id, day);
  if (unit === undefined || version === undefined) return [];
  const words = texts.extension.problems.unit;
  const nameOf = (other: string) => units.nearestVersion(other, day)?.name ?? other;
  const last = unit.versions.at(-1);
  const successors = units.events.filter(({ unitIds, on }) => unitIds.includes(id) && on === last?.to);
  return [
    version.name,
    words.place({
      level: texts.labels.level[version.level],
      category: texts.labels.category[version.category],
      parent: version.parentId === null ? null : nameOf(version.parentId),
    }),
    ...(units.version(id, day) === undefined ? [words.notThen(day)] : []),
    ...successors.map(({ event, on, document, unitIds, intoIds }) =>
      texts.units.event({ event, on, document, units: unitIds.map(nameOf), into: intoIds.map(nameOf) }),
    ),
  ];
}

/** Anywhere in a deadline: how it was counted, and how late it is. */
async function deadlineLines(services: Services, place: JsonPlace, document: TextDocument): Promise<string[]> {
  const { texts } = services;
  const { session, kind, location } = place;
  const at = location.path.indexOf("deadline");
  const isTaskDue = kind === "plan" && location.path[0] === "tasks" && location.path[2] === "due";
  if (at < 0 && !isTaskDue) return [];
  const read = new LiveDocument(session, kind, document).read();
  if (!read.ok) return [];
  const path = location.path.slice(0, at < 0 ? 2 : at + 1);
  const late = overdueRecords(read.value, session.ports().today).find((record) =>
    path.every((step, index) => record.path[index] === step),
  );
  const lateLines = late === undefined ? [] : [texts.extension.problems.overdue(late)];
  const deadline = at < 0 ? undefined : deadlineAt(read.value, path);
  if (deadline === undefined) return lateLines;
  const calendars = await session.live.calendarsIfReadable([]);
  const facts = explainDeadline(deadline, calendars.ofVersion(deadline.calendarVersion));
  return [texts.extension.problems.deadline(texts.deadlines.explain(facts)), ...lateLines];
}

function deadlineAt(document: DocumentByKind[DocumentKind], path: readonly (string | number)[]): Deadline | undefined {
  let value: unknown = document;
  for (const step of path) {
    value = typeof value === "object" && value !== null ? (value as Record<string | number, unknown>)[step] : undefined;
  }
  const parsed = deadlineSchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}
