import { daysBetween } from "@cchc/core/day";
import type { Agenda, VisitRow } from "@cchc/core/query/agenda";
import type { FindingRow } from "@cchc/core/query/finding-query";
import type { WorkspaceSetup } from "@cchc/store/workspace-setup";
import { findingTable } from "./finding-table.ts";
import { setupLines } from "./setup.ts";
import { type Column, table } from "./table.ts";
import { wrap } from "./text-width.ts";
import type { View } from "./view.ts";

/** What needs doing, most pressing first; each part at most `limit` lines, with the command that shows the rest. */
export function agendaLines(
  agenda: Agenda,
  {
    title,
    setup,
    limit,
    units,
    asOfFlag,
  }: { title: string; setup: WorkspaceSetup | null; limit: number; units: number; asOfFlag: string },
  view: View,
): string[] {
  const { texts, style } = view;
  const { asOf, until, overdue, dueSoon, visitsAhead } = agenda;
  const head = style("bold", texts.agenda.title({ title, asOf }));
  if (setup !== null) return [head, ...setupLines(setup, view)];
  if (overdue.length + dueSoon.length + visitsAhead.length === 0) {
    const text = texts.agenda.nothing({ asOf, until });
    return [head, ...(view.width === null ? [text] : wrap(text, view.width))];
  }
  const findings = (rows: readonly FindingRow[]) => findingTable(rows, asOf, view);
  const visits = (rows: readonly VisitRow[]) => visitTable(rows, asOf, view);
  const days = `${daysBetween(asOf, until)}d`;
  return [
    head,
    ...part(texts.agenda.overdue(overdue.length), overdue, limit, findings, `finding list --overdue${asOfFlag}`, view),
    ...part(
      texts.agenda.dueSoon({ count: dueSoon.length, until }),
      dueSoon,
      limit,
      findings,
      `finding list --due-within ${days}${asOfFlag}`,
      view,
    ),
    ...part(
      texts.agenda.visitsAhead({ visits: visitsAhead.length, units, until }),
      visitsAhead,
      limit,
      visits,
      `visit list --status planned,notified,self-reported${asOfFlag}`,
      view,
    ),
  ];
}

function part<T>(
  title: string,
  rows: readonly T[],
  limit: number,
  show: (rows: readonly T[]) => string[],
  command: string,
  { texts, style }: View,
): string[] {
  if (rows.length === 0) return [];
  const shown = limit === 0 ? rows : rows.slice(0, limit);
  const rest = rows.length - shown.length;
  const more = rest > 0 ? [style("dim", texts.agenda.andMore({ count: rest, command: `cchc ${command}` }))] : [];
  return ["", style("bold", title), ...show(shown), ...more];
}

function visitTable(rows: readonly VisitRow[], asOf: Agenda["asOf"], view: View): string[] {
  const { agenda, format, labels, screens } = view.texts;
  const { field } = screens;
  const slipped = ({ state }: VisitRow) => state.plannedOn < asOf;
  const columns: Column<VisitRow>[] = [
    { heading: field.number, value: ({ visit }) => visit.number },
    { heading: field.unit, value: ({ unit, visit }) => unit?.name ?? visit.unitId, flexible: true },
    { heading: field.kind, value: ({ visit }) => labels.visitKind[visit.visitKind] },
    {
      heading: field.plannedOn,
      value: ({ state }) => format.day(state.plannedOn),
      tone: (row) => (slipped(row) ? "red" : undefined),
    },
    {
      heading: field.status,
      value: (row) => (slipped(row) ? agenda.slipped : labels.visitStatus[row.state.status]),
      tone: (row) => (slipped(row) ? "red" : undefined),
      flexible: true,
    },
  ];
  return table(columns, rows, view);
}
