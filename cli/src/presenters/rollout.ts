import type { RolloutItem, RolloutSummary } from "@cchc/core/query/plan-item";
import type { RolloutCoverage } from "@cchc/core/query/plan-rollout";
import type { UnitItem } from "@cchc/core/query/unit-item";
import { type Column, table } from "./table.ts";
import { unitTable } from "./unit.ts";
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

/** Reports of units as a table. */
export function rolloutTable(items: readonly RolloutItem[], view: View): string[] {
  const { plans, screens, labels, format } = view.texts;
  const { field } = screens;
  const columns: Column<RolloutItem>[] = [
    { heading: plans.rolloutPage.on, value: ({ on }) => format.day(on) },
    { heading: field.unit, value: ({ unitName }) => unitName, flexible: true },
    { heading: field.level, value: ({ level }) => (level === null ? "" : labels.level[level]) },
    { heading: field.document, value: ({ document }) => document ?? "", flexible: true },
    { heading: field.note, value: ({ note }) => note ?? "", flexible: true },
  ];
  return table(columns, items, view);
}

/** Who has not reported: the counts by level and category first, then the units. */
export function missingLines(
  page: readonly UnitItem[],
  { groups }: RolloutCoverage,
  plan: { number: string },
  view: View,
): string[] {
  const { plans, screens, labels, format } = view.texts;
  const { rolloutPage } = plans;
  const columns: Column<RolloutCoverage["groups"][number]>[] = [
    { heading: screens.field.level, value: ({ level }) => labels.level[level] },
    { heading: screens.field.category, value: ({ category }) => labels.category[category], flexible: true },
    { heading: rolloutPage.reported, value: ({ reported }) => format.number(reported), align: "right" },
    {
      heading: rolloutPage.missing,
      value: ({ units, reported }) => format.number(units - reported),
      align: "right",
      tone: ({ units, reported }) => (units > reported ? "yellow" : undefined),
    },
    { heading: rolloutPage.inForce, value: ({ units }) => format.number(units), align: "right" },
  ];
  return [
    view.style("bold", rolloutPage.missingHeading(plan)),
    ...table(columns, groups, view),
    "",
    ...unitTable(page, view),
  ];
}
