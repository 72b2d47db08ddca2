import type { AreaNames } from "@cchc/messages/area-names";
import type { InitiativeItem } from "@cchc/store/initiative-register";
import { type Column, fields, table } from "./table.ts";
import type { View } from "./view.ts";

/** Initiatives as a table. */
export function initiativeTable(items: readonly InitiativeItem[], areaName: AreaNames, view: View): string[] {
  const { initiatives, screens } = view.texts;
  const { field } = screens;
  const columns: Column<InitiativeItem>[] = [
    { heading: field.number, value: ({ number }) => number },
    { heading: field.year, value: ({ year }) => String(year) },
    { heading: field.unit, value: ({ unitName }) => unitName, flexible: true },
    { heading: initiatives.title, value: ({ title }) => title, flexible: true },
    { heading: field.area, value: (item) => areaOf(item, areaName), flexible: true },
  ];
  return table(columns, items, view);
}

/** Everything about one initiative. */
export function initiativeLines(item: InitiativeItem, areaName: AreaNames, view: View): string[] {
  const { initiatives, screens } = view.texts;
  const { field } = screens;
  const given = (name: string, value: string | null) =>
    value === null || value === "" ? [] : [[name, value] as const];
  return [
    view.style("bold", initiatives.heading(item)),
    "",
    ...fields(
      [
        [field.unit, item.unitName],
        [field.year, String(item.year)],
        ...given(field.area, areaOf(item, areaName)),
        ...given(field.document, item.document),
        ...given(initiatives.effect, item.effect),
        ...(item.invented ? [[field.source, initiatives.invented] as const] : []),
      ],
      view,
    ),
  ];
}

function areaOf({ areaListId, area }: InitiativeItem, areaName: AreaNames): string {
  return area === null || areaListId === null ? "" : areaName(areaListId, area);
}
