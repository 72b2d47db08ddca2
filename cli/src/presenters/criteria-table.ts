import type { CriteriaRows } from "@cchc/core/lists/criteria-list";
import type { ListWords } from "@cchc/core/lists/list-words";
import { sumOfPoints } from "@cchc/core/scoring/points";
import { problemTable, type ShownProblem } from "./list-import.ts";
import { wrapped } from "./page-parts.ts";
import type { View } from "./view.ts";

/** What a table of criteria would make, counted. */
export function criteriaCounts({ fields, bonus, penalty }: Pick<CriteriaRows, "fields" | "bonus" | "penalty">) {
  const criteria = fields.flatMap((field) => field.criteria);
  const scored = criteria.flatMap((one) => (one.parts.length === 0 ? [one] : one.parts));
  return {
    fields: fields.length,
    criteria: criteria.length,
    parts: criteria.reduce((count, { parts }) => count + parts.length, 0),
    bonus: bonus.length,
    penalty: penalty.length,
    maximum: sumOfPoints(scored.map(({ maximum }) => maximum)),
  };
}

/** What was read of a table of criteria: headings of bonus and penalty that were recognised, and what does not agree. */
export function criteriaTold(
  { sections }: Pick<CriteriaRows, "sections">,
  shown: { warnings: readonly ShownProblem[]; words: ListWords; inSheet: boolean },
  view: View,
): string[] {
  const { scorecards } = view.texts;
  const { warnings, words, inSheet } = shown;
  return [
    ...sections.flatMap(({ kind, line, title, maximum, lines }) =>
      wrapped(scorecards.sectionRead({ kind, row: line, title, items: lines.length, cap: maximum }), 0, view),
    ),
    ...(warnings.length === 0
      ? []
      : [
          "",
          scorecards.doubtful(warnings.length),
          ...problemTable({ as: "criteria", problems: warnings, words, inSheet }, view, "yellow"),
        ]),
  ];
}
