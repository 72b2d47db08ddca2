import type { CalendarDay } from "@cchc/core/day";
import type { RegisteredDocument } from "@cchc/core/model/documents";
import type { Visit } from "@cchc/core/model/visit";
import { findingNumber, type VisitFacts } from "@cchc/core/query/facts";
import { dayOfVisit } from "@cchc/core/query/visit-state";
import type { AnnualSources } from "./annual-report.ts";
import type { ExplainedFigure } from "./figure-ledger.ts";

/** A record behind a figure, as people know it; `number` is null where the kind of record has none. */
export interface NamedRecord {
  kind: "visit" | "finding" | "unit" | "strength";
  number: string | null;
  label: string;
}

/** What stands behind every figure of a report: the figures name records and documents by id (SPEC PROV-1). */
export interface FigureSources {
  figures: ExplainedFigure[];
  records: Readonly<Record<string, NamedRecord>>;
  documents: Readonly<Record<string, Pick<RegisteredDocument, "number" | "title">>>;
}

/** Names the records and documents behind `figures`, in the order in which the figures mention them. */
export function figureSources(
  figures: readonly ExplainedFigure[],
  sources: AnnualSources,
  asOf: CalendarDay,
): FigureSources {
  const planned = sources.visitFacts.map((visit): [string, NamedRecord] => [
    visit.id,
    { kind: "visit", number: visit.number, label: unitOf(visit, sources) },
  ]);
  const known = new Map<string, NamedRecord>([
    ...planned,
    ...sources.visits.flatMap((visit) => recordsOf(visit, sources)),
  ]);
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

function unitOf(visit: VisitFacts, { units }: AnnualSources): string {
  return units.nearestVersion(visit.unitId, dayOfVisit(visit))?.name ?? visit.unitId;
}

function recordsOf(visit: Visit, sources: AnnualSources): [string, NamedRecord][] {
  const unit = unitOf(visit, sources);
  return [
    [visit.id, { kind: "visit", number: visit.number, label: unit }],
    ...visit.findings.map((finding): [string, NamedRecord] => [
      finding.id,
      { kind: "finding", number: findingNumber(visit, finding), label: finding.title },
    ]),
    ...visit.strengths.map((strength): [string, NamedRecord] => [
      strength.id,
      { kind: "strength", number: visit.number, label: strength.text },
    ]),
  ];
}
