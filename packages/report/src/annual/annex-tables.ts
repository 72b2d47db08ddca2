import type { Indicator } from "@cchc/core/model/indicators";
import { type PlacedFigure, placedFigures } from "@cchc/core/statistics/placed-figure";
import { againstYearBefore } from "@cchc/core/statistics/series";
import { foldText } from "@cchc/core/text";
import { areaNameIn } from "../records/record-views.ts";
import { comparisonViews, countedBeside, type PrintedFigures } from "./annex-comparisons.ts";
import type { AnnexRowView, AnnexTableView } from "./annual-view.ts";

/**
 * The annex tables of a report: the figures of the period by content area, in the order of the catalogue, each against
 * the year before, against the sum of its parts or the quotient of its terms, and against what the program counts; a
 * figure without an indicator stands in a table of its own, the last (SPEC STAT-10).
 */
export function annexTables(printed: PrintedFigures): AnnexTableView[] {
  const { indicators, texts, figures } = printed.sources;
  const all = placedFigures(figures);
  // Where no figure names an indicator there is nothing for the others to be other than.
  const isOnly = printed.figures.every(({ figure }) => figure.indicatorId === undefined);
  const other = isOnly ? texts.indicators.onlyTable : texts.indicators.otherTable;
  const tables = new Map<string, { place: number; rows: { place: number; row: AnnexRowView }[] }>();
  for (const placed of printed.figures) {
    const index = indicators.findIndex(({ id }) => id === placed.figure.indicatorId);
    const indicator = indicators[index];
    const title = tableOf(indicator, printed) ?? other;
    const table = tables.get(title) ?? { place: last, rows: [] };
    const place = indicator === undefined ? last : index;
    table.place = Math.min(table.place, place);
    table.rows.push({ place: indicator?.place ?? place, row: rowOf(placed, indicator, printed, all) });
    tables.set(title, table);
  }
  return [...tables]
    .sort(([, left], [, right]) => left.place - right.place)
    .map(([tableTitle, { rows }]) => ({
      tableTitle,
      // What has no place keeps the order in which it was published.
      figureRows: rows.toSorted((left, right) => left.place - right.place).map(({ row }) => row),
    }));
}

const last = Number.MAX_SAFE_INTEGER;

/** The table an indicator stands in: its own, else that of its content area; null where it names neither. */
function tableOf(indicator: Indicator | undefined, { sources }: PrintedFigures): string | null {
  if (indicator?.annex !== undefined) return indicator.annex;
  return indicator?.area === undefined ? null : areaNameIn(indicator.areaListId, indicator.area, sources);
}

function rowOf(
  placed: PlacedFigure,
  indicator: Indicator | undefined,
  printed: PrintedFigures,
  all: readonly PlacedFigure[],
): AnnexRowView {
  const { sources, ledger, nameOf, sourceNumber, request } = printed;
  const { figure, period, collection } = placed;
  const { texts, units } = sources;
  const { unitId, level, before, label, documentId } = figure;
  // Days are said where a figure has its own, other than the report's.
  const isOwn = figure.from !== undefined || figure.to !== undefined || collection.from !== request.period.from;
  const isReported = period.from === request.period.from && period.to === request.period.to;
  const source = { figureId: figure.id, documentId };
  const title = indicator?.title ?? label;
  const levelName = level === undefined ? "" : texts.labels.level[level];
  return {
    label: title,
    unitName: unitId === undefined ? "" : (units.nearestVersion(unitId, period.to)?.name ?? unitId),
    levelName,
    levelToSay: foldText(title).includes(foldText(levelName)) ? "" : levelName.toLocaleLowerCase("vi"),
    measure: figure.measure,
    isShare: isShare(figure.measure),
    qualifier: figure.qualifier ?? "",
    before: before === undefined ? null : ledger.published(`${nameOf(placed)}.before`, before, label, source),
    value: figure.value,
    figurePeriod: isOwn && !isReported ? texts.report.periodName(null, period) : "",
    ...movementOf(placed, indicator, printed, all),
    comparisons: comparisonViews(placed, indicator, printed),
    ...countedBeside(placed, indicator, printed),
    sourceNumber: sourceNumber(documentId),
    note: figure.note ?? "",
  };
}

/** The value of the year before and how far the figure moved from it, always told as a positive number. */
function movementOf(
  placed: PlacedFigure,
  indicator: Indicator | undefined,
  { sources, ledger, nameOf }: PrintedFigures,
  all: readonly PlacedFigure[],
): Pick<AnnexRowView, "previousValue" | "change" | "changePercent" | "rose" | "breakReason"> {
  const none = { previousValue: null, change: null, changePercent: null, rose: false, breakReason: "" };
  const against = indicator === undefined ? null : againstYearBefore(placed, indicator, all);
  if (against === null) return none;
  const { id: figureId, documentId, value } = against.placed.figure;
  const { label } = placed.figure;
  const name = nameOf(placed);
  const previous = `${name}.previous`;
  const previousValue = ledger.published(previous, value, label, { figureId, documentId });
  const breakReason = against.break === null ? "" : sources.texts.indicators.series.break[against.break];
  if (against.change === null) return { ...none, previousValue, breakReason };
  const { difference, percent } = against.change;
  const rose = difference > 0;
  const change = `${name}.change`;
  const share = percent === null ? null : Math.abs(percent);
  return {
    previousValue,
    change: ledger.difference(change, rose ? [name, previous] : [previous, name], Math.abs(difference), label),
    changePercent: ledger.share(`${change}.percent`, change, previous, share, label),
    rose,
    breakReason,
  };
}

function isShare(measure: string): boolean {
  return measure.trim() === "%";
}
