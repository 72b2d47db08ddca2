import { areasOfList, type OwnAreaList } from "../model/area-lists.ts";
import type { Documents } from "../model/documents.ts";
import type { Figure, Figures } from "../model/figures.ts";
import type { Indicator, Indicators } from "../model/indicators.ts";
import { breakdownsOf } from "../query/figure-sums.ts";
import type { UnitDirectory } from "../query/unit-directory.ts";
import { comparePartitions, compareShare } from "../statistics/compare-figure.ts";
import { refusalOfIndicator } from "../statistics/indicator-rules.ts";
import { isSameScope, type PlacedFigure, placedFigure } from "../statistics/placed-figure.ts";
import { seriesOf } from "../statistics/series.ts";
import { type Remark, remark } from "./remark.ts";

/** What figures are checked against. */
export interface FigureCheckContext {
  /** The document register; null when it cannot be read. */
  documents: Documents | null;
  units: UnitDirectory;
  /** The catalogue; null when it cannot be read, and then nothing is said of indicators. */
  indicators: readonly Indicator[] | null;
  /** The figures of all collections: parts and terms may stand in another one. */
  placedFigures: readonly PlacedFigure[];
  /** From which change in percent against the value before a remark is made; null for never. */
  figureJumpPercent: number | null;
}

/**
 * Figures that contradict themselves, their indicators or each other, said with the difference and never balanced (SPEC
 * FIG-1, STAT-5).
 */
export function checkFigures(file: string, figures: Figures, context: FigureCheckContext): Remark[] {
  const { documents, units } = context;
  const remarks: Remark[] = [];
  const byId = new Map(figures.figures.map((figure) => [figure.id, figure]));
  figures.figures.forEach((figure, index) => {
    const at = ["figures", index];
    if (byId.get(figure.id) !== figure) {
      remarks.push(remark("duplicate-id", file, at, { id: figure.id, otherFile: file }));
    }
    if (documents !== null && !documents.documents.some((document) => document.id === figure.documentId)) {
      const params = { figure: figure.id, document: figure.documentId };
      remarks.push(remark("figure-document-unknown", file, [...at, "documentId"], params));
    }
    if (figure.unitId !== undefined && units.find(figure.unitId) === undefined) {
      remarks.push(remark("unknown-unit", file, [...at, "unitId"], { unit: figure.unitId }));
    }
    for (const { label: breakdown, parts, sum, difference } of breakdownsOf(figures.figures, figure)) {
      const unknown = parts.find((part) => !byId.has(part));
      const place = [...at, breakdown === null ? "parts" : "breakdowns"];
      if (unknown !== undefined) {
        remarks.push(remark("figure-part-unknown", file, place, { figure: figure.id, part: unknown }));
      } else if (sum !== null && difference !== null && difference !== 0) {
        remarks.push(sumRemark(file, at, figure, { breakdown, sum, difference }));
      }
    }
    remarks.push(...againstIndicator(file, at, placedFigure(figure, figures), context));
  });
  return remarks;
}

/** What contradicts itself in indicators.json: ids, parts and terms, circles, areas; a share without terms is said. */
export function checkIndicators(file: string, { indicators }: Indicators, areaLists: readonly OwnAreaList[]): Remark[] {
  return indicators.flatMap((indicator, index): Remark[] => {
    const at = ["indicators", index];
    const { id, withdrawn, kind, numeratorId, area = "", areaListId } = indicator;
    if (indicators.findIndex((other) => other.id === id) < index)
      return [remark("duplicate-id", file, at, { id, otherFile: file })];
    if (withdrawn !== undefined) return [];
    const refusal = refusalOfIndicator(indicator, indicators, areaLists);
    switch (refusal?.code) {
      case "indicator-part-not-found":
        return [remark("indicator-part-unknown", file, at, refusal.params)];
      case "indicator-circle":
        return [remark("indicator-circle", file, [...at, "partitions"], refusal.params)];
      case "indicator-terms":
        return [remark("indicator-terms", file, at, refusal.params)];
      case "indicator-definitions":
        return [remark("indicator-definitions", file, [...at, "definitions"], refusal.params)];
      case "area-list-not-found":
        return [remark("unknown-area-list", file, [...at, "areaListId"], { list: areaListId ?? "" })];
      case "area-not-in-list": {
        const list = areaListId ?? "";
        const known = areasOfList(list, areaLists);
        return known === undefined ? [] : [remark("unknown-area", file, [...at, "area"], { record: id, area, list })];
      }
      default:
        return kind === "percent" && numeratorId === undefined
          ? [remark("share-without-terms", file, at, { indicator: id, title: indicator.title })]
          : [];
    }
  });
}

function againstIndicator(
  file: string,
  at: readonly (string | number)[],
  placed: PlacedFigure,
  { indicators, placedFigures: all, figureJumpPercent }: FigureCheckContext,
): Remark[] {
  const { figure } = placed;
  if (figure.indicatorId === undefined || indicators === null) return [];
  const indicator = indicators.find(({ id, withdrawn }) => id === figure.indicatorId && withdrawn === undefined);
  if (indicator === undefined) {
    const params = { figure: figure.id, indicator: figure.indicatorId };
    return [remark("figure-indicator-unknown", file, [...at, "indicatorId"], params)];
  }
  const { id, label, value } = figure;
  const remarks: Remark[] = [];
  if (indicator.measure !== "" && nameOf(figure.measure) !== nameOf(indicator.measure)) {
    const params = { figure: id, measure: figure.measure, indicator: indicator.id, wanted: indicator.measure };
    remarks.push(remark("figure-measure-differs", file, [...at, "measure"], params));
  }
  if (indicator.level !== undefined && figure.level !== undefined && figure.level !== indicator.level) {
    const params = { figure: id, level: figure.level, indicator: indicator.id, wanted: indicator.level };
    remarks.push(remark("figure-level-differs", file, [...at, "level"], params));
  }
  if (indicator.kind === "before-after" && figure.before === undefined)
    remarks.push(remark("figure-before-missing", file, [...at, "value"], { figure: id, label }));
  for (const { label: breakdown, sum, difference } of comparePartitions(placed, indicator, indicators, all)) {
    if (sum !== null && difference !== null && difference !== 0)
      remarks.push(sumRemark(file, at, figure, { breakdown, sum, difference }));
  }
  const share = compareShare(placed, indicator, indicators, all);
  const [numerator, denominator] = [share?.numerator.found?.figure.value, share?.denominator.found?.figure.value];
  if (
    share?.computed != null &&
    (share.difference ?? 0) !== 0 &&
    numerator !== undefined &&
    denominator !== undefined
  ) {
    const { computed, difference } = share;
    const params = { figure: id, label, value, numerator, denominator, computed, difference: difference ?? 0 };
    remarks.push(remark("figure-share", file, [...at, "value"], params));
  }
  // Of two that differ the one that stands later is named.
  const place = all.findIndex((other) => other.figure === figure);
  const twin = all.slice(0, Math.max(place, 0)).find((other) => isTwin(other, placed));
  if (twin !== undefined) {
    const params = { figure: id, label, value, other: twin.figure.id, otherValue: twin.figure.value };
    remarks.push(remark("figure-twice", file, [...at, "value"], params));
  }
  return [...remarks, ...jump(file, at, placed, indicator, all, figureJumpPercent)];
}

/** A change against the value before that is larger than the setting says; only where there is a setting. */
function jump(
  file: string,
  at: readonly (string | number)[],
  { figure }: PlacedFigure,
  indicator: Indicator,
  all: readonly PlacedFigure[],
  limit: number | null,
): Remark[] {
  if (limit === null) return [];
  const points = seriesOf(indicator, all).flatMap((series) => series.points);
  const percent = points.find(({ placed }) => placed.figure === figure)?.change?.percent;
  if (percent == null || Math.abs(percent) < limit) return [];
  const { id, label, value } = figure;
  return [remark("figure-jump", file, [...at, "value"], { figure: id, label, value, percent, limit })];
}

function isTwin(other: PlacedFigure, placed: PlacedFigure): boolean {
  return (
    other.figure.indicatorId === placed.figure.indicatorId &&
    isSameScope(other, placed) &&
    (other.figure.level ?? null) === (placed.figure.level ?? null) &&
    other.figure.value !== placed.figure.value
  );
}

function sumRemark(
  file: string,
  at: readonly (string | number)[],
  { id, label, value }: Figure,
  found: { breakdown: string | null; sum: number; difference: number },
): Remark {
  return remark("figure-sum", file, [...at, "value"], { figure: id, label, value, ...found });
}

function nameOf(measure: string): string {
  return measure.trim().toLowerCase();
}
