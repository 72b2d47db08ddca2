import type { CalendarDay } from "../day.ts";
import type { Level } from "../model/codes.ts";
import type { Indicator, IndicatorDefinition } from "../model/indicators.ts";
import type { Period } from "../query/period.ts";
import { differenceOf, roundedTo } from "../rounding.ts";
import { isYearBefore, monthsOf, type PlacedFigure } from "./placed-figure.ts";

/**
 * Why a value is not compared with the one before it: it means something else since, it is measured otherwise, several
 * documents say different things of one of the two periods, or one of them is only about so much.
 */
export type SeriesBreak = "definition" | "measure" | "several-values" | "qualified" | "overlapping";

/** A value of an indicator over its period, and how it moved. */
export interface SeriesPoint {
  placed: PlacedFigure;
  /** What the indicator meant at the end of the period; null while it has no dated definitions. */
  definition: IndicatorDefinition | null;
  /** Against the value before it; null for the first one and where the two are no pair. */
  change: { difference: number; percent: number | null } | null;
  break: SeriesBreak | null;
}

/** Values that may stand in one line: of one unit, one level and periods of one length (SPEC STAT-6). */
export interface Series {
  unitId: string | null;
  level: Level | null;
  /** Length of each period in months. */
  months: number;
  points: readonly SeriesPoint[];
}

/** Which values are wanted; what is not given does not narrow. */
export interface SeriesQuestion {
  /** Null for those of the whole province. */
  unitId?: string | null | undefined;
  from?: CalendarDay | undefined;
  to?: CalendarDay | undefined;
}

/**
 * The values of an indicator over time, in series that are comparable in themselves: other units, levels and lengths of
 * period stand apart and are never joined (SPEC STAT-6). The longest series comes first.
 */
export function seriesOf(indicator: Indicator, all: readonly PlacedFigure[], question: SeriesQuestion = {}): Series[] {
  const { unitId, from, to } = question;
  const groups = new Map<string, PlacedFigure[]>();
  for (const placed of all) {
    const { figure, period } = placed;
    if (figure.indicatorId !== indicator.id) continue;
    if (unitId !== undefined && (figure.unitId ?? null) !== unitId) continue;
    if ((from !== undefined && period.to < from) || (to !== undefined && period.from > to)) continue;
    const key = JSON.stringify([figure.unitId ?? null, figure.level ?? indicator.level ?? null, monthsOf(period)]);
    groups.set(key, [...(groups.get(key) ?? []), placed]);
  }
  return [...groups.values()]
    .flatMap((placed) => {
      const [first] = placed;
      if (first === undefined) return [];
      const { figure, period } = first;
      const level = figure.level ?? indicator.level ?? null;
      return [{ unitId: figure.unitId ?? null, level, months: monthsOf(period), points: pointsOf(indicator, placed) }];
    })
    .sort((left, right) => right.points.length - left.points.length);
}

/** The definition in force on a day: the last that began by then. */
export function definitionOn({ definitions = [] }: Indicator, day: CalendarDay): IndicatorDefinition | null {
  return definitions.findLast(({ from }) => from === null || from <= day) ?? null;
}

function pointsOf(indicator: Indicator, group: readonly PlacedFigure[]): SeriesPoint[] {
  const sorted = group.toSorted((left, right) => (periodKey(left.period) < periodKey(right.period) ? -1 : 1));
  const several = (placed: PlacedFigure) =>
    group.some((other) => isSamePeriod(other.period, placed.period) && other.figure.value !== placed.figure.value);
  return sorted.map((placed, index) => {
    const definition = definitionOn(indicator, placed.period.to);
    const before = sorted.slice(0, index).findLast((other) => !isSamePeriod(other.period, placed.period));
    if (before === undefined)
      return { placed, definition, change: null, break: several(placed) ? "several-values" : null };
    const reason = breakBetween(before, placed, definitionOn(indicator, before.period.to) === definition, several);
    return { placed, definition, change: reason === null ? changeBetween(before, placed) : null, break: reason };
  });
}

/**
 * The value of the same part of the year before, of the same indicator, unit and level: with the change where the two
 * are a pair, else with the reason why not. Null where there is none.
 */
export function againstYearBefore(
  placed: PlacedFigure,
  indicator: Indicator,
  all: readonly PlacedFigure[],
): Pick<SeriesPoint, "placed" | "change" | "break"> | null {
  const levelOf = ({ figure }: PlacedFigure) => figure.level ?? indicator.level ?? null;
  const mates = all.filter(
    (other) =>
      other.figure.indicatorId === indicator.id &&
      other.figure.unitId === placed.figure.unitId &&
      levelOf(other) === levelOf(placed),
  );
  const earlier = mates.filter(({ period }) => isYearBefore(period, placed.period));
  const before = earlier.at(-1);
  if (before === undefined) return null;
  const sameDefinition = definitionOn(indicator, before.period.to) === definitionOn(indicator, placed.period.to);
  const several = (one: PlacedFigure) =>
    mates.some((other) => isSamePeriod(other.period, one.period) && other.figure.value !== one.figure.value);
  const reason = breakBetween(before, placed, sameDefinition, several);
  return { placed: before, change: reason === null ? changeBetween(before, placed) : null, break: reason };
}

function breakBetween(
  before: PlacedFigure,
  placed: PlacedFigure,
  sameDefinition: boolean,
  several: (placed: PlacedFigure) => boolean,
): SeriesBreak | null {
  if (!sameDefinition) return "definition";
  if (measureKey(before) !== measureKey(placed)) return "measure";
  if (before.period.to >= placed.period.from) return "overlapping";
  if (several(before) || several(placed)) return "several-values";
  return isQualified(before) || isQualified(placed) ? "qualified" : null;
}

function changeBetween({ figure: before }: PlacedFigure, { figure: after }: PlacedFigure) {
  const difference = differenceOf(after.value, before.value);
  // A share moves by percentage points: a percent of percent would be read as one of them.
  const percent =
    before.value === 0 || after.measure.trim() === "%"
      ? null
      : roundedTo((difference / Math.abs(before.value)) * 100, 2);
  return { difference, percent };
}

function isSamePeriod(one: Period, other: Period): boolean {
  return one.from === other.from && one.to === other.to;
}

function periodKey({ from, to }: Period): string {
  return `${to} ${from}`;
}

function measureKey({ figure }: PlacedFigure): string {
  return figure.measure.trim().toLowerCase();
}

function isQualified({ figure }: PlacedFigure): boolean {
  return (figure.qualifier ?? "") !== "";
}
