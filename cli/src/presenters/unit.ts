import type { UnitItem } from "@cchc/core/query/unit-item";
import { type Column, table } from "./table.ts";
import type { View } from "./view.ts";

/** Units as a table. */
export function unitTable(items: readonly UnitItem[], view: View): string[] {
  const { labels, screens } = view.texts;
  const { field } = screens;
  const columns: Column<UnitItem>[] = [
    { heading: field.id, value: (unit) => unit.id, flexible: true },
    { heading: field.name, value: (unit) => unit.name, flexible: true },
    { heading: field.level, value: (unit) => labels.level[unit.level] },
    { heading: field.category, value: (unit) => labels.category[unit.category], flexible: true },
    { heading: field.parent, value: (unit) => unit.parentName ?? "", flexible: true, tone: () => "dim" },
  ];
  return table(columns, items, view);
}
