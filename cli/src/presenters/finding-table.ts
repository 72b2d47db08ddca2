import { type CalendarDay, daysBetween } from "@cchc/core/day";
import type { VisitFacts } from "@cchc/core/query/facts";
import type { FindingRow } from "@cchc/core/query/finding-query";
import type { Catalogue } from "@cchc/messages/catalogue";
import type { Tone } from "./style.ts";
import { type Column, table } from "./table.ts";
import type { View } from "./view.ts";

/** Findings as a table: what, where, when due, and how it stands on the as-of day. */
export function findingTable(rows: readonly FindingRow[], asOf: CalendarDay, view: View): string[] {
  const { field } = view.texts.screens;
  const { deadlines, format } = view.texts;
  const columns: Column<FindingRow>[] = [
    { heading: field.number, value: ({ number }) => number },
    { heading: field.unit, value: (row) => unitsOf(row, view), flexible: true },
    { heading: field.title, value: ({ finding }) => finding.title, flexible: true },
    {
      heading: field.due,
      value: ({ state }) => (state.due === null ? deadlines.pending : format.day(state.due)),
      tone: (row) => toneOf(row, asOf),
    },
    {
      heading: field.status,
      value: (row) => standing(row, asOf, view),
      tone: (row) => toneOf(row, asOf),
      flexible: true,
    },
  ];
  return table(columns, rows, view);
}

/** The inspected unit, and who has to remedy the finding where that is another. */
function unitsOf({ unit, visit, responsible }: FindingRow, { texts }: View): string {
  const name = unit?.name ?? visit.unitId;
  return responsible === undefined ? name : texts.findings.remediedBy({ unit: name, responsible: responsible.name });
}

/** How a finding stands: late by so many days, due in so many, or its status. */
function standing({ state }: FindingRow, asOf: CalendarDay, { texts }: View): string {
  const { findings, labels } = texts;
  if (state.overdue && state.due !== null) return findings.late(daysBetween(state.due, asOf));
  return labels.findingStatus[state.status];
}

/** What an empty list says: that there is nothing, or how to find more. */
export function emptyFindings(
  { visits }: { visits: readonly VisitFacts[] },
  { overdue }: { overdue: boolean },
  { asOf, texts: { findings } }: { asOf: CalendarDay; texts: Catalogue },
): string {
  if (visits.every((visit) => visit.findings.length === 0)) return findings.empty.none;
  return overdue ? findings.empty.notOverdue(asOf) : findings.empty.filtered;
}

function toneOf({ state }: FindingRow, asOf: CalendarDay): Tone | undefined {
  if (state.overdue) return "red";
  if (!state.unfinished) return "dim";
  const soon = state.due !== null && state.reportedOn === null && daysBetween(asOf, state.due) <= SOON_DAYS;
  return soon ? "yellow" : undefined;
}

const SOON_DAYS = 10;
