import type { RolloutSummary } from "@cchc/core/query/plan-item";
import type { View } from "./view.ts";

/** How many reports of how many units, then units by level and category. */
export function rolloutSummaryLines({ reports, units, byLevel, byCategory }: RolloutSummary, view: View): string[] {
  const { labels, plans } = view.texts;
  return [
    plans.rolloutPage.counts({ reports, units }),
    ...byLevel.flatMap((one) => [
      `- ${labels.level[one.level]}: ${plans.units(one.units)}`,
      ...byCategory
        .filter(({ level }) => level === one.level)
        .map(({ category, units: count }) => `  - ${labels.category[category]}: ${plans.units(count)}`),
    ]),
  ];
}
