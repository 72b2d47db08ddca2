import type { VisitItem } from "@cchc/core/query/visit-item";
import { type Column, table } from "./table.ts";
import type { View } from "./view.ts";

/** Visits as a table, with the counts of visits and of distinct units under it. */
export function visitTable(items: readonly VisitItem[], view: View): string[] {
  const { field } = view.texts.screens;
  const { format, labels, visits } = view.texts;
  const columns: Column<VisitItem>[] = [
    { heading: field.number, value: (visit) => visit.number },
    { heading: field.unit, value: (visit) => visit.unitName, flexible: true },
    { heading: field.kind, value: (visit) => labels.visitKind[visit.kind] },
    {
      heading: field.startedOn,
      value: (visit) => (visit.startedOn === null ? visits.expected(visit.plannedOn) : format.day(visit.startedOn)),
    },
    { heading: field.status, value: (visit) => labels.visitStatus[visit.status], flexible: true },
    {
      heading: field.findings,
      value: (visit) => visits.findingCounts(visit.findingCounts),
      tone: (visit) => (visit.findingCounts.overdue > 0 ? "red" : undefined),
      flexible: true,
    },
  ];
  return table(columns, items, view);
}
