import type { FindingItem } from "@cchc/core/query/finding-item";
import { findingDeadlineLines } from "./finding-page.ts";
import type { View } from "./view.ts";

/** A finding that was just recorded: a sentence, then when it is due and why. */
export function addedFindingLines(item: FindingItem, view: View): string[] {
  const { findings, prompts } = view.texts;
  return [
    findings.done.add({ number: item.number, unit: item.unitName }),
    `${prompts.finding.deadlineLabel}:`,
    ...findingDeadlineLines(item, view),
  ];
}
