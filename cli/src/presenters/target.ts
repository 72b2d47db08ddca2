import type { TargetItem } from "@cchc/core/query/plan-item";
import { type Column, fields, table } from "./table.ts";
import type { View } from "./view.ts";

/** Targets as a table: what is promised in words. */
export function targetTable(items: readonly TargetItem[], view: View): string[] {
  const { targets, screens } = view.texts;
  const columns: Column<TargetItem>[] = [
    { heading: screens.field.number, value: ({ number }) => number },
    { heading: targets.target, value: ({ title }) => title, flexible: true },
    {
      heading: targets.goal,
      value: (target) => `${targets.inWords(target)}${target.belowMinimum ? ` (${targets.below})` : ""}`,
      flexible: true,
      tone: ({ belowMinimum }) => (belowMinimum ? "red" : undefined),
    },
  ];
  return table(columns, items, view);
}

/** Everything about one target; `area` is the name of its area. */
export function targetLines(item: TargetItem, area: string | null, view: View): string[] {
  const { targets, screens, plans } = view.texts;
  const { baseline, minimum, measure } = item;
  const given = (name: string, value: string | null) => (value === null ? [] : [[name, value] as const]);
  const least = minimum === null ? null : targets.minimumText({ ...minimum, measure });
  return [
    view.style("bold", targets.heading(item)),
    "",
    ...fields(
      [
        [plans.plan, item.planNumber],
        [targets.goal, targets.goalText(item)],
        [targets.when, targets.whenText(item)],
        ...given(targets.baseline, baseline && targets.baselineText({ ...baseline, measure: baselineMeasure(item) })),
        [targets.binds, targets.bindsText(item.binds)],
        ...given(targets.minimum, least === null ? null : `${least}${item.belowMinimum ? `: ${targets.below}` : ""}`),
        ...given(targets.scheme, item.scheme),
        ...given(screens.field.area, area),
        ...given(targets.lead, item.leadUnitName),
        ...given(screens.field.note, item.note),
      ],
      view,
    ),
  ];
}

/** A change is in percent; what it compares with is not. */
function baselineMeasure({ targetKind, measure }: TargetItem): string {
  return targetKind === "value" ? measure : "";
}
