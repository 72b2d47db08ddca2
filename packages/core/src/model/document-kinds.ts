import type * as z from "zod";
import { type CalendarDocument, calendarDocumentSchema } from "./calendar-document.ts";
import { type Criteria, criteriaSchema } from "./criteria.ts";
import { type Documents, documentsSchema } from "./documents.ts";
import { type Duty, dutySchema } from "./duty.ts";
import { type Figures, figuresSchema } from "./figures.ts";
import { type Indicators, indicatorsSchema } from "./indicators.ts";
import { type Index, indexSchema } from "./indices.ts";
import { type Initiatives, initiativesSchema } from "./initiatives.ts";
import { type People, peopleSchema } from "./people.ts";
import { type Plan, planSchema } from "./plan.ts";
import { type Programme, programmeSchema } from "./programme.ts";
import { type Scorecard, scorecardSchema } from "./scorecard.ts";
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
  initiatives: Initiatives;
  indicators: Indicators;
  plan: Plan;
  duty: Duty;
  visit: Visit;
  programme: Programme;
  figures: Figures;
  criteria: Criteria;
  scorecard: Scorecard;
  index: Index;
}
export type DocumentKind = keyof DocumentByKind;
export type AnyDocument = DocumentByKind[DocumentKind];

export interface KindDescription<K extends DocumentKind> {
  schema: z.ZodType<DocumentByKind[K]>;
  /** The version this program writes; older ones are migrated, newer ones refused. */
  schemaVersion: number;
  /** The one file of this kind, or where its files live, one folder a year or not, and how their names end. */
  place: { file: string } | { folder: string; byYear: boolean; suffix: string };
}

/** What is known about each kind. */
export const documentKinds: { readonly [K in DocumentKind]: KindDescription<K> } = {
  workspace: { schema: workspaceSchema, schemaVersion: 1, place: { file: "cchc.json" } },
  units: { schema: unitsSchema, schemaVersion: 1, place: { file: "units.json" } },
  calendar: { schema: calendarDocumentSchema, schemaVersion: 1, place: { file: "calendar.json" } },
  people: { schema: peopleSchema, schemaVersion: 1, place: { file: "people.json" } },
  documents: { schema: documentsSchema, schemaVersion: 1, place: { file: "documents.json" } },
  initiatives: { schema: initiativesSchema, schemaVersion: 1, place: { file: "initiatives.json" } },
  indicators: { schema: indicatorsSchema, schemaVersion: 1, place: { file: "indicators.json" } },
  plan: { schema: planSchema, schemaVersion: 1, place: { folder: "plans", byYear: false, suffix: ".plan.json" } },
  duty: { schema: dutySchema, schemaVersion: 1, place: { folder: "duties", byYear: false, suffix: ".duty.json" } },
  visit: { schema: visitSchema, schemaVersion: 1, place: { folder: "visits", byYear: true, suffix: ".visit.json" } },
  programme: {
    schema: programmeSchema,
    schemaVersion: 1,
    place: { folder: "programmes", byYear: false, suffix: ".programme.json" },
  },
  figures: {
    schema: figuresSchema,
    schemaVersion: 1,
    place: { folder: "figures", byYear: false, suffix: ".figures.json" },
  },
  criteria: {
    schema: criteriaSchema,
    schemaVersion: 1,
    place: { folder: "criteria", byYear: false, suffix: ".criteria.json" },
  },
  scorecard: {
    schema: scorecardSchema,
    schemaVersion: 1,
    place: { folder: "scorecards", byYear: true, suffix: ".scorecard.json" },
  },
  index: { schema: indexSchema, schemaVersion: 1, place: { folder: "indices", byYear: false, suffix: ".index.json" } },
};

/** The kind of the file at a workspace path, by its name; undefined for a file that is none of ours or lies elsewhere. */
export function kindOfPath(path: string): DocumentKind | undefined {
  for (const kind of Object.keys(documentKinds) as DocumentKind[]) {
    const { place } = documentKinds[kind];
    if ("file" in place ? path === place.file : isPlacedIn(path, place)) return kind;
  }
  return undefined;
}

function isPlacedIn(path: string, { folder, byYear, suffix }: { folder: string; byYear: boolean; suffix: string }) {
  const parts = path.split("/");
  const name = parts.at(-1) ?? "";
  return (
    parts[0] === folder &&
    parts.length === (byYear ? 3 : 2) &&
    name.endsWith(suffix) &&
    name !== suffix &&
    !name.startsWith(".")
  );
}
