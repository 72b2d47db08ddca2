import type { AreaNames } from "@cchc/messages/area-names";
import type { StrengthItem } from "@cchc/store/list-strengths";
import { type Column, table } from "./table.ts";
import type { View } from "./view.ts";

/** Strengths as a table. */
export function strengthTable(items: readonly StrengthItem[], areaName: AreaNames, view: View): string[] {
  const { field } = view.texts.screens;
  const columns: Column<StrengthItem>[] = [
    { heading: field.visit, value: (strength) => strength.visitNumber },
    { heading: field.unit, value: (strength) => strength.unitName, flexible: true },
    { heading: field.area, value: (strength) => areaName(strength.areaListId, strength.area), flexible: true },
    { heading: field.title, value: (strength) => strength.text, flexible: true },
  ];
  return table(columns, items, view);
}
