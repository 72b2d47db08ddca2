import { sumOfParts } from "@cchc/core/check/check-registers";
import type { CalendarDay } from "@cchc/core/day";
import type { Level } from "@cchc/core/model/codes";
import type { RegisteredDocument } from "@cchc/core/model/documents";
import type { Figure } from "@cchc/core/model/figures";
import { matchScore } from "@cchc/core/text";
import { registeredDocuments } from "./document-register.ts";
import { type FigureCollection, figureCollections } from "./figure-collections.ts";
import type { SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** A figure as programs get it, with what its parts sum up to and the document it stands in. */
export interface FigureItem {
  id: string;
  collection: string;
  file: string;
  label: string;
  value: number;
  measure: string;
  qualifier: string | null;
  level: Level | null;
  from: CalendarDay | null;
  to: CalendarDay | null;
  parts: readonly string[];
  /** Null without parts, or when one of them is unknown. */
  sum: number | null;
  /** The figure less the sum of its parts; never balanced, only said (SPEC FIG-1). */
  difference: number | null;
  documentId: string;
  /** Null when the register has no such document, or the document no number. */
  documentNumber: string | null;
  documentTitle: string | null;
  note: string | null;
}

/** What a list of figures may be narrowed to. */
export interface FigureFilter {
  collection?: string | undefined;
  level?: Level | undefined;
  search?: string | undefined;
}

/** The figures of all collections that match, in file order. */
export async function listFigures(
  workspace: Workspace,
  filter: FigureFilter,
): Promise<{ items: FigureItem[]; skipped: SkippedFile[] }> {
  const { collections, skipped } = await figureCollections(workspace);
  const documents = await registeredDocuments(workspace);
  const items = collections
    .filter(({ name }) => filter.collection === undefined || name === filter.collection)
    .flatMap((collection) => collection.figures.figures.map((figure) => figureItem(figure, collection, documents)))
    .filter(
      (item) =>
        (filter.level === undefined || item.level === filter.level) &&
        (filter.search === undefined || matchScore(`${item.label} ${item.id}`, filter.search) > 0),
    );
  return { items, skipped };
}

/** The item of one figure. */
export function figureItem(
  figure: Figure,
  { name, file, figures }: Pick<FigureCollection, "name" | "file" | "figures">,
  documents: readonly RegisteredDocument[],
): FigureItem {
  const document = documents.find(({ id }) => id === figure.documentId);
  const sum = sumOfParts(figures, figure.id);
  return {
    id: figure.id,
    collection: name,
    file,
    label: figure.label,
    value: figure.value,
    measure: figure.measure,
    qualifier: figure.qualifier ?? null,
    level: figure.level ?? null,
    from: figure.from ?? null,
    to: figure.to ?? null,
    parts: figure.parts ?? [],
    sum,
    // Binary fractions leave an error far behind the digits that figures have.
    difference: sum === null ? null : Math.round((figure.value - sum) * 1e6) / 1e6,
    documentId: figure.documentId,
    documentNumber: document?.number ?? null,
    documentTitle: document?.title ?? null,
    note: figure.note ?? null,
  };
}
