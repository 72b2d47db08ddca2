import type { UnitItem } from "@cchc/core/query/unit-item";
import { type Column, table } from "./table.ts";
import type { View } from "./view.ts";

/** Units as a table. Ids stay whole, to be copied; what kind of unit it is stands in its name and in `unit show`. */
export function unitTable(items: readonly UnitItem[], view: View): string[] {
  const { labels, screens } = view.texts;
  const { field } = screens;
  const columns: Column<UnitItem>[] = [
    { heading: field.id, value: (unit) => unit.id },
    { heading: field.name, value: (unit) => unit.name, flexible: true },
    { heading: field.level, value: (unit) => labels.level[unit.level] },
    { heading: field.parent, value: (unit) => unit.parentName ?? "", flexible: true, tone: () => "dim" },
  ];
  return table(columns, items, view);
}
