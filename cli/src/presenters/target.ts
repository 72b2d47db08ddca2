import type { TargetStatus } from "@cchc/core/model/codes";
import type { EvaluatedTarget } from "@cchc/core/targets/target-item";
import type { Tone } from "./style.ts";
import { type Column, table } from "./table.ts";
import type { View } from "./view.ts";

/** Targets as a table: what is promised, how it stands, and why. */
export function targetTable(items: readonly EvaluatedTarget[], view: View): string[] {
  const { targets, targetStanding, screens } = view.texts;
  const columns: Column<EvaluatedTarget>[] = [
    { heading: screens.field.number, value: ({ number }) => number },
    { heading: targets.target, value: ({ title }) => title, flexible: true },
    {
      heading: targets.goal,
      value: (target) => `${targets.inWords(target)}${target.belowMinimum ? ` (${targets.below})` : ""}`,
      flexible: true,
      tone: ({ belowMinimum }) => (belowMinimum ? "red" : undefined),
    },
    {
      heading: targetStanding.status,
      value: ({ evaluation }) => standing(evaluation.status, view),
      tone: ({ evaluation }) => toneOf(evaluation.status),
      flexible: true,
    },
    {
      heading: targetStanding.reason,
      value: ({ evaluation }) => targetStanding.reasonText(evaluation.reason),
      flexible: true,
    },
  ];
  return table(columns, items, view);
}

/** A status as a sign and a word. */
export function standing(status: TargetStatus, { texts }: Pick<View, "texts">): string {
  return `${signs[status]} ${texts.labels.targetStatus[status]}`;
}

/** Red for what was missed, yellow for what falls behind, green for what was reached. */
export function toneOf(status: TargetStatus): Tone | undefined {
  switch (status) {
    case "reached":
      return "green";
    case "on-course":
      return undefined;
    case "behind":
      return "yellow";
    case "not-reached":
      return "red";
    case "unknown":
      return "dim";
  }
}

const signs: Readonly<Record<TargetStatus, string>> = {
  reached: "✓",
  "on-course": "→",
  behind: "!",
  "not-reached": "✗",
  unknown: "?",
};
