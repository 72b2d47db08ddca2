import { type CalendarDay, yearOf } from "@cchc/core/day";
import type { Level } from "@cchc/core/model/codes";
import type { Indicator } from "@cchc/core/model/indicators";
import { AppError } from "@cchc/core/problem";
import { type Period, reportingYear } from "@cchc/core/query/period";
import { type PartOfYear, partOfDays } from "@cchc/core/query/reporting-part";
import { type Result, succeed } from "@cchc/core/result";
import { differenceOf } from "@cchc/core/rounding";
import { type CountedRecords, countedValue } from "@cchc/core/statistics/counted";
import { type PlacedFigure, placedFigures } from "@cchc/core/statistics/placed-figure";
import { type SeriesBreak, type SeriesPoint, seriesOf } from "@cchc/core/statistics/series";
import { registeredDocuments } from "./document-register.ts";
import { figureCollections } from "./figure-collections.ts";
import { listPlans } from "./find-plan.ts";
import { findUnit } from "./find-unit.ts";
import { countingIndicators, findIndicator } from "./indicators.ts";
import { registeredInitiatives } from "./initiative-register.ts";
import type { SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** A value of an indicator as programs get it. */
export interface SeriesPointItem {
  figure: string;
  from: CalendarDay;
  to: CalendarDay;
  /** The part of a reporting year, or the year, that these days are; null for other days. */
  part: PartOfYear | { part: "year"; year: number } | null;
  value: number;
  before: number | null;
  qualifier: string | null;
  measure: string;
  /** Against the value before it in its series; null where the two are no pair, for the reason in `break`. */
  change: { difference: number; percent: number | null } | null;
  break: SeriesBreak | null;
  /** What the indicator meant then, where it has dated definitions. */
  definition: string | null;
  /** What the program counts of its own records, and the published value less that; null where it counts nothing. */
  counted: { value: number; difference: number } | null;
  documentId: string;
  documentNumber: string | null;
}

/** Values that may stand in one line. */
export interface SeriesItem {
  /** Null for the whole province. */
  unitId: string | null;
  unitName: string | null;
  level: Level | null;
  months: number;
  points: readonly SeriesPointItem[];
}

/** An indicator over its periods. */
export interface IndicatorSeries {
  indicator: Pick<Indicator, "id" | "title" | "measure" | "kind" | "period">;
  series: readonly SeriesItem[];
  skipped: readonly SkippedFile[];
}

/** What is asked of a series. */
export interface SeriesRequest {
  unit?: string | undefined;
  from?: CalendarDay | undefined;
  to?: CalendarDay | undefined;
  asOf: CalendarDay;
}

/**
 * The values of the indicator that `text` means over its periods, in series that are comparable in themselves (SPEC
 * STAT-6), each with what the program counted itself (SPEC STAT-7). Problems: those of `findIndicator` and `findUnit`.
 */
export async function indicatorSeries(
  workspace: Workspace,
  text: string,
  { unit: unitText, from, to, asOf }: SeriesRequest,
): Promise<Result<IndicatorSeries>> {
  const catalogue = await countingIndicators(workspace);
  const found = findIndicator(catalogue, text);
  if (!found.ok) return found;
  const indicator = found.value;
  const { collections, skipped } = await figureCollections(workspace);
  const { records, skipped: unread } = await countedRecords(workspace);
  const unit = unitText === undefined ? undefined : findUnit(records.units, unitText, asOf);
  if (unit !== undefined && !unit.ok) return unit;
  const documents = new Map((await registeredDocuments(workspace)).map(({ id, number }) => [id, number]));
  const all = placedFigures(collections.map(({ figures }) => figures));
  const count = (placed: PlacedFigure) => countedBeside(placed, indicator, catalogue, records, asOf);
  const pointItem = ({ placed, change, break: reason, definition }: SeriesPoint): SeriesPointItem => {
    const { figure, period } = placed;
    return {
      figure: figure.id,
      ...period,
      part: namedPeriod(period, records.reportingYearStart),
      value: figure.value,
      before: figure.before ?? null,
      qualifier: figure.qualifier ?? null,
      measure: figure.measure,
      change,
      break: reason,
      definition: definition?.text ?? null,
      counted: count(placed),
      documentId: figure.documentId,
      documentNumber: documents.get(figure.documentId) ?? null,
    };
  };
  const series = seriesOf(indicator, all, { unitId: unit?.value.id, from, to }).map(
    ({ unitId, level, months, points }): SeriesItem => {
      const last = points.at(-1)?.placed.period.to ?? asOf;
      const unitName = unitId === null ? null : (records.units.nearestVersion(unitId, last)?.name ?? unitId);
      return { unitId, unitName, level, months, points: points.map(pointItem) };
    },
  );
  const { id, title, measure, kind, period } = indicator;
  return succeed({ indicator: { id, title, measure, kind, period }, series, skipped: [...skipped, ...unread] });
}

/** A calendar year, a reporting year or a part of one, as titles name it; null for other days. */
export function namedPeriod(period: Period, start: string): SeriesPointItem["part"] {
  const year = yearOf(period.to);
  const isYear = [start, "01-01"].some((first) => {
    const days = reportingYear(year, first);
    return days.from === period.from && days.to === period.to;
  });
  return isYear ? { part: "year", year } : (partOfDays(period, start) ?? null);
}

/** What the program counts for the unit and the days of a figure, beside its value; null where it counts nothing. */
export function countedBeside(
  { figure, period }: PlacedFigure,
  indicator: Indicator,
  catalogue: readonly Indicator[],
  records: CountedRecords,
  today: CalendarDay,
): { value: number; difference: number } | null {
  const scope = { unitId: figure.unitId ?? null, level: figure.level ?? null, period };
  const counted = countedValue(indicator, catalogue, scope, records, today);
  if (counted === null) return null;
  return { value: counted.value, difference: differenceOf(figure.value, counted.value) };
}

/** The records that the program counts, and the files that could not be read. */
export async function countedRecords(
  workspace: Workspace,
): Promise<{ records: CountedRecords; skipped: SkippedFile[] }> {
  const skipped: SkippedFile[] = [];
  const [{ visits, skipped: unreadVisits }, { plans, skipped: unreadPlans }, { settings }] = await Promise.all([
    workspace.visits(),
    listPlans(workspace),
    workspace.settings(),
  ]);
  const initiatives = await registeredInitiatives(workspace).catch((error: unknown) => {
    if (!(error instanceof AppError)) throw error;
    return [];
  });
  const units = await workspace.unitsIfReadable(skipped);
  const records = {
    visits,
    plans: plans.map(({ plan }) => plan),
    initiatives,
    units,
    reportingYearStart: settings.reportingYearStart,
  };
  return { records, skipped: [...skipped, ...unreadVisits, ...unreadPlans] };
}
