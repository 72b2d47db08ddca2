import type { CalendarDay } from "@cchc/core/day";
import type { RegisteredDocument } from "@cchc/core/model/documents";
import type { DocumentSources } from "./document-sources.ts";
import type { ExplainedFigure } from "./records/figure-ledger.ts";
import type { NamedRecord } from "./records/named-records.ts";

/** What stands behind every figure of a document: the figures name records and documents by id (SPEC PROV-1). */
export interface FigureSources {
  figures: ExplainedFigure[];
  records: Readonly<Record<string, NamedRecord>>;
  documents: Readonly<Record<string, Pick<RegisteredDocument, "number" | "title">>>;
}

/** A view model, every number in it with what stands behind it, and the records by id that it was made from. */
export interface ExplainedView<View> {
  view: View;
  figures: ExplainedFigure[];
  records: readonly [string, NamedRecord][];
}

/** Names the records and documents behind the figures of a view, in the order in which the figures mention them. */
export function figureSources(
  { figures, records: named }: ExplainedView<unknown>,
  sources: Pick<DocumentSources, "documents" | "units">,
  asOf: CalendarDay,
): FigureSources {
  const known = new Map(named);
  const records: Record<string, NamedRecord> = Object.create(null);
  const documents: Record<string, Pick<RegisteredDocument, "number" | "title">> = Object.create(null);
  for (const { basis } of figures) {
    if (basis.kind === "published") {
      const document = sources.documents.find((candidate) => candidate.id === basis.documentId);
      if (document !== undefined) documents[document.id] = { number: document.number, title: document.title };
    }
    if (basis.kind !== "records") continue;
    for (const id of basis.ids) {
      const label = sources.units.nearestVersion(id, asOf)?.name ?? id;
      records[id] ??= known.get(id) ?? { kind: "unit", number: null, label };
    }
  }
  return { figures: [...figures], records, documents };
}
