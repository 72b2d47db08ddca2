import type { IndicatorSeries, SeriesItem, SeriesPointItem } from "@cchc/store/figure-series";
import { type Column, table } from "./table.ts";
import type { View } from "./view.ts";

/** How many columns the longest bar takes. */
const longestBar = 20;

/** The series of an indicator, each a table under its scope, with a bar for each value and a rule where its meaning changed. */
export function seriesLines({ indicator, series }: Omit<IndicatorSeries, "skipped">, view: View): string[] {
  const { indicators, labels } = view.texts;
  const kind = `${labels.indicatorKind[indicator.kind]}, ${indicator.measure}`;
  const heading = [view.style("bold", indicators.heading(indicator)), view.style("dim", kind)];
  if (series.length === 0) return [...heading, "", indicators.series.none(indicator)];
  const isCounted = series.some(({ points }) => points.some(({ counted }) => counted !== null));
  const notes = [
    ...(series.length > 1 ? [indicators.series.apart] : []),
    ...(isCounted ? [indicators.series.countedNote] : []),
  ];
  return [
    ...heading,
    ...series.flatMap((one) => ["", ...scopeLines(one, view)]),
    ...(notes.length === 0 ? [] : ["", ...notes.map((note) => view.style("dim", note))]),
  ];
}

function scopeLines(one: SeriesItem, view: View): string[] {
  const { indicators, labels } = view.texts;
  const { series } = indicators;
  const { unitName, level, months, points } = one;
  const scope = series.scope({
    unit: unitName ?? series.province,
    level: level === null ? null : labels.level[level],
    months,
  });
  const most = Math.max(...points.map(({ value }) => Math.abs(value)));
  const columns: Column<SeriesPointItem>[] = [
    { heading: series.period, value: (point) => periodOf(point, view) },
    { heading: series.value, value: (point) => shownValue(point, view), align: "right" },
    {
      heading: series.change,
      value: ({ change, break: reason, measure }) =>
        reason !== null
          ? series.break[reason]
          : change === null
            ? ""
            : series.moved({ ...change, isShare: measure === "%" }),
      flexible: true,
    },
    {
      heading: series.counted,
      value: ({ counted }) =>
        counted === null
          ? ""
          : counted.difference === 0
            ? series.countedSame(counted.value)
            : series.countedDiffers(counted),
      flexible: true,
      tone: ({ counted }) => (counted === null || counted.difference === 0 ? undefined : "red"),
    },
    { heading: "", value: ({ value }) => bar(value, most), tone: () => "green" },
  ];
  // Each meaning has a table of its own: no line goes through a change of definition.
  const parts = pointsByDefinition(points);
  const isDefined = points.some(({ definition }) => definition !== null);
  return [
    view.style("bold", scope),
    ...parts.flatMap((part) => [
      ...(isDefined ? [series.newDefinition(part[0]?.definition ?? view.texts.format.none)] : []),
      ...table(columns, part, view),
    ]),
  ];
}

function pointsByDefinition(points: readonly SeriesPointItem[]): SeriesPointItem[][] {
  const parts: SeriesPointItem[][] = [];
  for (const point of points) {
    const last = parts.at(-1);
    if (last !== undefined && last.at(-1)?.definition === point.definition) last.push(point);
    else parts.push([point]);
  }
  return parts;
}

function periodOf({ part, from, to }: SeriesPointItem, { texts }: View): string {
  if (part === null) return `${texts.format.day(from)}–${texts.format.day(to)}`;
  const name = texts.report.periodName(part, { from, to });
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function shownValue({ value, before, qualifier }: SeriesPointItem, { texts }: View): string {
  return texts.figures.amount({ value, before, qualifier, measure: "" });
}

function bar(value: number, most: number): string {
  return most === 0 ? "" : "█".repeat(Math.max(1, Math.round((Math.abs(value) / most) * longestBar)));
}
