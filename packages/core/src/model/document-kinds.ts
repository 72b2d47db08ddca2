import type * as z from "zod";
import { type CalendarDocument, calendarDocumentSchema } from "./calendar-document.ts";
import { type Documents, documentsSchema } from "./documents.ts";
import { type Figures, figuresSchema } from "./figures.ts";
import { type People, peopleSchema } from "./people.ts";
import { type Units, unitsSchema } from "./units.ts";
import { type Visit, visitSchema } from "./visit.ts";
import { type Workspace, workspaceSchema } from "./workspace.ts";

/** Each kind of document and its type. A new kind is entered here, in `documentKinds` and in `changes`. */
export interface DocumentByKind {
  workspace: Workspace;
  units: Units;
  calendar: CalendarDocument;
  people: People;
  documents: Documents;
  visit: Visit;
  figures: Figures;
}
export type DocumentKind = keyof DocumentByKind;
export type AnyDocument = DocumentByKind[DocumentKind];

export interface KindDescription<K extends DocumentKind> {
  schema: z.ZodType<DocumentByKind[K]>;
  /** The version this program writes; older ones are migrated, newer ones refused. */
  schemaVersion: number;
  /** The one file of this kind, or where its files live and how their names end. */
  place: { file: string } | { folder: string; suffix: string };
}

/** What is known about each kind. */
export const documentKinds: { readonly [K in DocumentKind]: KindDescription<K> } = {
  workspace: { schema: workspaceSchema, schemaVersion: 1, place: { file: "cchc.json" } },
  units: { schema: unitsSchema, schemaVersion: 1, place: { file: "units.json" } },
  calendar: { schema: calendarDocumentSchema, schemaVersion: 1, place: { file: "calendar.json" } },
  people: { schema: peopleSchema, schemaVersion: 1, place: { file: "people.json" } },
  documents: { schema: documentsSchema, schemaVersion: 1, place: { file: "documents.json" } },
  visit: { schema: visitSchema, schemaVersion: 1, place: { folder: "visits", suffix: ".visit.json" } },
  figures: { schema: figuresSchema, schemaVersion: 1, place: { folder: "figures", suffix: ".figures.json" } },
};

/** The kind of the file at a workspace path, by its name; undefined for a file that is none of ours. */
export function kindOfPath(path: string): DocumentKind | undefined {
  for (const kind of Object.keys(documentKinds) as DocumentKind[]) {
    const { place } = documentKinds[kind];
    if ("file" in place ? path === place.file : path.startsWith(`${place.folder}/`) && path.endsWith(place.suffix)) {
      return kind;
    }
  }
  return undefined;
}
