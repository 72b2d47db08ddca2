import type { Indicator } from "@cchc/core/model/indicators";
import type { AreaNames } from "@cchc/messages/area-names";
import type { IndicatorItem } from "@cchc/store/indicators";
import { type Column, fields, table } from "./table.ts";
import type { View } from "./view.ts";

/** In fewer columns the titles would be broken up for the sake of the areas. */
const roomForAreas = 110;

/** Indicators as a table, in the order of the catalogue. */
export function indicatorTable(items: readonly IndicatorItem[], areaName: AreaNames, view: View): string[] {
  const { indicators, screens } = view.texts;
  const columns: Column<IndicatorItem>[] = [
    { heading: screens.field.id, value: ({ id }) => id },
    { heading: indicators.ask.title, value: ({ title }) => title, flexible: true },
    { heading: indicators.field.measure, value: ({ measure }) => measure, flexible: true },
    ...(view.width !== null && view.width < roomForAreas
      ? []
      : [{ heading: screens.field.area, value: (item: IndicatorItem) => areaOf(item, areaName), flexible: true }]),
    { heading: indicators.field.figures, value: ({ figures }) => view.texts.format.number(figures), align: "right" },
  ];
  return table(columns, items, view);
}

/** Everything about one indicator; ids of others stand beside their titles. */
export function indicatorLines(
  item: IndicatorItem,
  { names, titles }: { names: AreaNames; titles: ReadonlyMap<string, string> },
  view: View,
): string[] {
  const { indicators, labels, screens, format } = view.texts;
  const { field } = indicators;
  const named = (id: string) => titles.get(id) ?? id;
  const { kind, level, period, numeratorId, denominatorId, countedBy, annex, place, note } = item;
  const { partitions = [], overlaps = [], definitions = [] } = item;
  const given = (name: string, value: string | undefined) =>
    value === undefined || value === "" ? [] : [[name, value] as const];
  const share =
    kind !== "percent"
      ? undefined
      : numeratorId === undefined || denominatorId === undefined
        ? indicators.shareUnknown
        : indicators.share({ numerator: named(numeratorId), denominator: named(denominatorId) });
  return [
    view.style("bold", indicators.heading(item)),
    "",
    ...fields(
      [
        ...given(field.measure, item.measure),
        [field.kind, labels.indicatorKind[kind]],
        ...given(field.share, share),
        ...given(screens.field.level, level === undefined ? undefined : labels.level[level]),
        [field.period, labels.indicatorPeriod[period]],
        ...partitions.map(({ label, parts, from, to }) => {
          const days = {
            ...(from === undefined ? {} : { from: format.day(from) }),
            ...(to === undefined ? {} : { to: format.day(to) }),
          };
          return [field.partitions, indicators.breakdown({ label, parts: parts.map(named), ...days })] as const;
        }),
        ...overlaps.map(
          ({ label, parts }) => [field.overlaps, indicators.overlap({ label, parts: parts.map(named) })] as const,
        ),
        ...definitions.map(({ from, text }) => {
          const shown = indicators.definition({ from: from === null ? null : format.day(from), text });
          return [field.definitions, shown] as const;
        }),
        ...given(field.countedBy, countedBy === undefined ? undefined : labels.countedSource[countedBy]),
        ...given(screens.field.area, areaOf(item, names)),
        ...given(field.annex, annex),
        ...given(field.place, place === undefined ? undefined : format.number(place)),
        ...given(screens.field.note, note),
        [field.figures, indicators.figureCount(item.figures)],
      ],
      view,
    ),
  ];
}

function areaOf({ areaListId, area }: Pick<Indicator, "area" | "areaListId">, areaName: AreaNames): string {
  return area === undefined || areaListId === undefined ? "" : areaName(areaListId, area);
}
