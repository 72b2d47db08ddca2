import type { RegisteredDocument } from "@cchc/core/model/documents";
import type { Plan } from "@cchc/core/model/plan";
import type { Visit } from "@cchc/core/model/visit";
import { findingNumber, type VisitFacts } from "@cchc/core/query/facts";
import { targetNumber, taskNumber } from "@cchc/core/query/task-state";
import { dayOfVisit } from "@cchc/core/query/visit-state";
import type { AnnualRequest, AnnualSources } from "./annual-report.ts";
import { turnRecords } from "./duties.ts";
import type { CountedRecord, ExplainedFigure } from "./figure-ledger.ts";

/** A record behind a figure, as people know it; `number` is null where the kind of record has none. */
export interface NamedRecord {
  kind: CountedRecord;
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
  request: Pick<AnnualRequest, "period" | "asOf">,
): FigureSources {
  const { asOf } = request;
  const planned = sources.visitFacts.map((visit): [string, NamedRecord] => [
    visit.id,
    { kind: "visit", number: visit.number, label: unitOf(visit, sources) },
  ]);
  const known = new Map<string, NamedRecord>([
    ...planned,
    ...sources.visits.flatMap((visit) => recordsOf(visit, sources)),
    ...sources.plans.flatMap((plan) => recordsOfPlan(plan, sources)),
    ...sources.initiatives.map(({ id, number, title }): [string, NamedRecord] => [
      id,
      { kind: "initiative", number, label: title },
    ]),
    ...turnRecords(sources, request),
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

function recordsOfPlan(plan: Plan, { units }: AnnualSources): [string, NamedRecord][] {
  return [
    ...plan.tasks.map((task): [string, NamedRecord] => [
      task.id,
      { kind: "task", number: taskNumber(plan, task), label: task.title },
    ]),
    ...plan.targets.map((target): [string, NamedRecord] => [
      target.id,
      { kind: "target", number: targetNumber(plan, target), label: target.title },
    ]),
    ...plan.rollouts.map(({ id, unitId, on, document }): [string, NamedRecord] => [
      id,
      { kind: "rollout", number: document, label: units.nearestVersion(unitId, on)?.name ?? unitId },
    ]),
  ];
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
