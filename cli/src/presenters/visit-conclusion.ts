import type { FindingItem } from "@cchc/core/query/finding-item";
import { wrap } from "./text-width.ts";
import type { View } from "./view.ts";

/** The deadlines that a conclusion pinned, each once with its explanation and the findings it is for; soonest first. */
export function pinnedDeadlineLines(findings: readonly FindingItem[], view: View): string[] {
  const groups = new Map<string, FindingItem[]>();
  const soonestFirst = findings.toSorted((left, right) => (dueOf(left) < dueOf(right) ? -1 : 1));
  for (const finding of soonestFirst) {
    const key = `${dueOf(finding)} ${finding.deadline.explanation}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap((group) => ["", ...groupLines(group, view)]);
}

function groupLines(group: readonly FindingItem[], { texts, width, style }: View): string[] {
  const [first] = group;
  if (first === undefined) return [];
  const { due, explanation } = first.deadline;
  const { deadlines, screens } = texts;
  const indented = (text: string) =>
    (width === null ? [text] : wrap(text, width - 4)).map((line, index) => (index === 0 ? `  ${line}` : `    ${line}`));
  return [
    `${screens.deadline.due}: ${style("bold", due === null ? deadlines.pending : deadlines.longDay(due))}`,
    ...indented(explanation).map((line) => style("dim", line)),
    ...group.flatMap(({ number, title }) => indented(`${number}  ${title}`)),
  ];
}

function dueOf({ deadline }: FindingItem): string {
  return deadline.due ?? "";
}
