import type { CalendarDay } from "@cchc/core/day";
import { documentNames, unitNames } from "@cchc/core/lists/names";
import type { RegisteredDocument } from "@cchc/core/model/documents";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import type { Result } from "@cchc/core/result";
import { compareVietnamese, normaliseText } from "@cchc/core/text";
import { registeredDocuments } from "../document-register.ts";
import type { Workspace } from "../workspace.ts";

/** Records of one kind as sheets call them. */
export interface Labels {
  /** What stands for a record: its name, with its id where that alone would not do; the id when there is no record. */
  labelOf: (id: string) => string;
  /** What may be chosen. */
  all: readonly string[];
}

/** What columns of sheets call by a name and the workspace by an id. */
export interface RecordLabels {
  units: Labels;
  documents: Labels;
}

/** The labels of a workspace on a day, each of which an import on that day reads as its record again. */
export async function recordLabels(workspace: Workspace, day: CalendarDay): Promise<RecordLabels> {
  const [units, documents] = await Promise.all([workspace.units(), registeredDocuments(workspace)]);
  return { units: unitLabels(units, day), documents: documentLabels(documents) };
}

function unitLabels(units: UnitDirectory, day: CalendarDay): Labels {
  const names = unitNames(units, day);
  const labelOf = labelling(names, (id) => {
    const name = units.nearestVersion(id, day)?.name;
    if (name === undefined) return [];
    // Rows of other days mean other units of the name: a sheet says which.
    return [...(names.bearers(name) > 1 ? [] : [name]), `${name} (${id})`];
  });
  const there = units.all.filter(({ id }) => units.version(id, day) !== undefined);
  return { labelOf, all: there.map(({ id }) => labelOf(id)).sort(compareVietnamese) };
}

function documentLabels(documents: readonly RegisteredDocument[]): Labels {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const labelOf = labelling(documentNames(documents), (id) => {
    const { number, correctedNumber, title } = byId.get(id) ?? {};
    const printed = correctedNumber ?? number;
    return [...(printed == null ? [] : [printed]), ...(title === undefined ? [] : [`${title} (${id})`])];
  });
  return { labelOf, all: documents.map(({ id }) => labelOf(id)) };
}

/** The first of the texts for a record that is read as this record, else its id; found once for each. */
function labelling(names: { find(text: string): Result<string> }, textsOf: (id: string) => readonly string[]) {
  const made = new Map<string, string>();
  return (id: string): string => {
    const known = made.get(id);
    if (known !== undefined) return known;
    const label =
      textsOf(id)
        .map(normaliseText)
        .find((text) => means(text, id)) ?? id;
    made.set(id, label);
    return label;
  };

  function means(text: string, id: string): boolean {
    // Cells of several records are parted by these.
    if (text === "" || /[;\n]/.test(text)) return false;
    const found = names.find(text);
    return found.ok && found.value === id;
  }
}
