import { areasOfList, builtInAreaLists } from "@cchc/core/model/area-lists";
import { foldText } from "@cchc/core/text";
import { areaNames } from "@cchc/messages/area-names";
import { CompletionItem, CompletionItemKind, type Position, Range, type TextDocument } from "vscode";
import type { Services } from "../../services.ts";
import { type JsonPlace, jsonPlaceAt } from "./json-place.ts";

/** One value that would do, and what people call it. */
interface Choice {
  value: string;
  name: string;
  more?: string | undefined;
}

/** What can stand at a place of our JSON: by name, found without typing marks. */
export async function completion(
  services: Services,
  document: TextDocument,
  position: Position,
): Promise<CompletionItem[]> {
  const place = jsonPlaceAt(services, document, position);
  if (place?.meaning === undefined) return [];
  const { token } = place.location;
  const replaced =
    token === undefined
      ? new Range(position, position)
      : new Range(document.positionAt(token.start), document.positionAt(token.end));
  return (await choicesAt(services, place)).map(({ value, name, more }, index) => {
    const item = new CompletionItem({ label: name, description: value }, CompletionItemKind.Value);
    item.insertText = JSON.stringify(value);
    // Typing begins with the quotation mark; marks of letters may be left out or typed.
    item.filterText = `"${foldText(name)} ${name} ${value}`;
    item.sortText = String(index).padStart(5, "0");
    item.range = replaced;
    if (more !== undefined) item.detail = more;
    return item;
  });
}

async function choicesAt(services: Services, { session, meaning, location, day }: JsonPlace): Promise<Choice[]> {
  const { texts } = services;
  switch (meaning?.of) {
    case "unit": {
      const units = await session.live.unitsIfReadable([]);
      const inForce = units.all.flatMap(({ id }): Choice[] => {
        const version = units.version(id, day);
        return version === undefined
          ? []
          : [{ value: id, name: version.name, more: texts.labels.level[version.level] }];
      });
      return inForce.toSorted((left, right) => left.name.localeCompare(right.name, "vi"));
    }
    case "person": {
      const people = await session.live.peopleIfReadable([]);
      return people.map(({ id, name, title }) => ({ value: id, name, more: title }));
    }
    case "area": {
      const { areaLists } = await session.live.settings();
      const listId = location.around("areaListId") ?? "";
      const nameOf = areaNames(texts, areaLists);
      return (areasOfList(listId, areaLists) ?? []).map((area) => ({ value: area, name: nameOf(listId, area) }));
    }
    case "area-list": {
      const { areaLists } = await session.live.settings();
      const names: Readonly<Record<string, string>> = texts.labels.areaList;
      return [
        ...builtInAreaLists.map(({ id }) => ({ value: id, name: names[id] ?? id })),
        ...areaLists.map(({ id, title }) => ({ value: id, name: title })),
      ];
    }
    case "plan":
    case "programme":
    case "document":
    case "criteria": {
      const { namesOf } = await import("./records.ts");
      return (await namesOf(session, meaning.of)).map(({ id, name }) => ({ value: id, name }));
    }
    case "code":
      return Object.entries(meaning.labels).map(([value, name]) => ({ value, name }));
    case "day":
    case undefined:
      return [];
  }
}
