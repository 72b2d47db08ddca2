import type { AnyDocument } from "@cchc/core/model/document-kinds";
import { ownValue } from "@cchc/core/own-value";
import type { FoundRecord, RecordKind } from "./find-record.ts";
import { recordNumbers } from "./record-history.ts";

/** The lists of a document whose items are records, and what these are. */
const recordsOfList: Readonly<Record<string, RecordKind>> = {
  findings: "finding",
  tasks: "task",
  targets: "target",
  units: "unit",
  people: "person",
  documents: "document",
  initiatives: "initiative",
  indicators: "indicator",
  figures: "figure",
  results: "result",
};

/** The document itself, or the record in it that has this id; undefined when there is none. */
export function recordInDocument(document: AnyDocument, file: string, id: string): FoundRecord | undefined {
  const { kind } = document;
  const number = recordNumbers(document).get(id) ?? id;
  if (id === document.id) {
    const title = "title" in document && typeof document.title === "string" ? document.title : "";
    return { record: recordKindOf(kind), kind, file, id, number, label: title };
  }
  for (const [list, items] of Object.entries(document)) {
    const record = ownValue(recordsOfList, list);
    if (record === undefined || !Array.isArray(items)) continue;
    const item: unknown = items.find((one) => one?.id === id);
    if (item !== undefined) return { record, kind, file, id, number, label: labelOf(item) };
  }
  return undefined;
}

function recordKindOf(kind: AnyDocument["kind"]): RecordKind {
  switch (kind) {
    case "visit":
    case "programme":
    case "plan":
    case "duty":
    case "criteria":
    case "scorecard":
    case "index":
    case "figures":
      return kind;
    case "workspace":
    case "units":
    case "calendar":
    case "people":
    case "documents":
    case "initiatives":
    case "indicators":
      return "register";
  }
}

/** What an item is called: its title or name, of a unit the last one. */
function labelOf(item: unknown): string {
  const fields = item as Record<string, unknown>;
  const { title, name, label, versions } = fields;
  const last: unknown = Array.isArray(versions) ? versions.at(-1)?.name : undefined;
  return [title, name, label, last].find((text) => typeof text === "string") ?? "";
}
