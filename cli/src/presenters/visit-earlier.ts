import type { CalendarDay } from "@cchc/core/day";
import type { FindingStatus } from "@cchc/core/model/codes";
import type { Catalogue } from "@cchc/messages/catalogue";
import { type Column, table } from "./table.ts";
import type { View } from "./view.ts";

/** A finding in a short list. */
export interface ShortFinding {
  number: string;
  title: string;
  status: FindingStatus;
  due: CalendarDay | null;
  overdue: boolean;
}

const most = 10;

/** Earlier findings under a heading that counts them, the first ten; nothing when there are none. */
export function earlierFindingLines(
  findings: readonly ShortFinding[],
  heading: (count: number) => string,
): (view: View) => string[] {
  return (view) => {
    if (findings.length === 0) return [];
    const rest = findings.length - most;
    return [
      "",
      view.style("yellow", heading(findings.length)),
      ...shortFindingTable(findings.slice(0, most), view),
      ...(rest > 0 ? [view.texts.visits.andMore(rest)] : []),
    ];
  };
}

/** Findings with what matters at a glance: number, what is wrong, until when, how it stands. */
export function shortFindingTable(findings: readonly ShortFinding[], view: View): string[] {
  const { field } = view.texts.screens;
  const columns: Column<ShortFinding>[] = [
    { heading: field.number, value: (finding) => finding.number },
    { heading: field.title, value: (finding) => finding.title, flexible: true },
    { heading: field.due, value: ({ due }) => dueText(due, view.texts), tone: toneOf },
    { heading: field.status, value: (finding) => statusText(finding, view.texts), tone: toneOf, flexible: true },
  ];
  return table(columns, findings, view);
}

function dueText(due: CalendarDay | null, { format, deadlines }: Catalogue): string {
  return due === null ? deadlines.pending : format.day(due);
}

function statusText({ status, overdue }: ShortFinding, { labels, visits }: Catalogue): string {
  return overdue ? `${labels.findingStatus[status]}, ${visits.overdue}` : labels.findingStatus[status];
}

function toneOf({ overdue, status }: ShortFinding): "red" | "dim" | undefined {
  if (overdue) return "red";
  return status === "closed" || status === "dismissed" || status === "transferred" ? "dim" : undefined;
}
