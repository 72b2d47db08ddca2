import type { FindingItem } from "@cchc/core/query/finding-item";
import { findingDeadlineLines } from "./finding-page.ts";
import { fields } from "./table.ts";
import type { View } from "./view.ts";

/** A finding that is about to be saved, with its deadline and why it is that day. */
export function findingSummary(item: FindingItem, area: string, view: View): string[] {
  const { labels, prompts, screens } = view.texts;
  const { field } = screens;
  const facts: [string, string | null][] = [
    [field.visit, `${item.visitNumber}, ${item.unitName}`],
    [field.area, area],
    [field.title, item.title],
    [field.severity, labels.severity[item.severity]],
    [field.description, item.description],
    [field.cause, item.cause],
    [field.recommendation, item.recommendation],
    [field.responsible, item.responsibleUnitName],
    [view.texts.findings.page.lateReason, item.lateReason],
  ];
  const filled = facts.flatMap(([name, value]): [string, string][] => (value === null ? [] : [[name, value]]));
  return [
    view.style("bold", prompts.finding.summary),
    ...fields(filled, view),
    `${prompts.finding.deadlineLabel}:`,
    ...findingDeadlineLines(item, view),
  ];
}
