import { daysBetween, yearOf } from "../day.ts";
import type { RegisteredDocument } from "../model/documents.ts";
import type { Figures } from "../model/figures.ts";
import type { Indicator } from "../model/indicators.ts";
import { monthsOf, type PlacedFigure, placedFigures } from "../statistics/placed-figure.ts";
import type { Observation } from "./observation.ts";

/** What figures say of indicators, read with the registers they name. */
export interface FigureRegisters {
  indicators: readonly Indicator[];
  documents: readonly RegisteredDocument[];
  /** Whom a figure is about that names no unit. */
  provinceId: string;
}

/**
 * The figures that say an indicator of a whole year, or of a day at its end (SPEC TARGET-7). A figure of a part of a year,
 * of several years, or of another level than its indicator is no year's result.
 */
export function figureObservations(collections: readonly Figures[], registers: FigureRegisters): Observation[] {
  const indicators = new Map(registers.indicators.map((indicator) => [indicator.id, indicator]));
  const documents = new Map(registers.documents.map((document) => [document.id, document]));
  return placedFigures(collections).flatMap((placed): Observation[] => {
    const { figure, period } = placed;
    const indicator = figure.indicatorId === undefined ? undefined : indicators.get(figure.indicatorId);
    if (indicator === undefined || !saysYear(placed)) return [];
    if (figure.level !== undefined && indicator.level !== undefined && figure.level !== indicator.level) return [];
    const document = documents.get(figure.documentId);
    return [
      {
        measuredBy: { kind: "indicator", indicatorId: indicator.id },
        unitId: figure.unitId ?? registers.provinceId,
        year: yearOf(period.to),
        value: figure.value,
        qualifier: figure.qualifier ?? "",
        measure: figure.measure,
        ...{ maximum: null, rank: null, rankAtMost: null, outOf: null, group: null, invented: false },
        source: {
          ...{ kind: "figure", recordId: figure.id, documentId: figure.documentId },
          document: document === undefined ? null : (document.number ?? document.title),
        },
        knownOn: document?.issuedOn ?? period.to,
        peers: "",
        series: `${figure.measure} ${definitionAt(indicator, placed)}`,
      },
    ];
  });
}

/** Twelve months, as a reporting year has; or one day of the last month, for what is counted at the end of a year. */
function saysYear({ period: { from, to } }: PlacedFigure): boolean {
  if (daysBetween(from, to) === 0) return to.slice(5, 7) === "12";
  return monthsOf({ from, to }) === 12;
}

/** From which day on the indicator means what it meant then. */
function definitionAt({ definitions = [] }: Indicator, { period }: PlacedFigure): string {
  const inForce = definitions.filter(({ from }) => from === null || from <= period.to);
  return inForce.at(-1)?.from ?? "";
}
