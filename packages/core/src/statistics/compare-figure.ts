import type { CalendarDay } from "../day.ts";
import type { Indicator, IndicatorBreakdown } from "../model/indicators.ts";
import { decimalsOf, differenceOf, roundedTo, sumOfNumbers } from "../rounding.ts";
import { companion, type PlacedFigure } from "./placed-figure.ts";

/** An indicator in a comparison, with the figure that says it; null when none does, or documents differ. */
export interface Term {
  indicatorId: string;
  title: string;
  found: PlacedFigure | null;
}

/** A figure beside the sum of the parts that its indicator has in one way of breaking it down. */
export interface PartitionComparison {
  label: string;
  parts: readonly Term[];
  /** Null while a part is not there. */
  sum: number | null;
  /** The figure less the sum; null besides where one of them is only about so much (SPEC STAT-5). */
  difference: number | null;
}

/** A share beside its two terms. */
export interface ShareComparison {
  numerator: Term;
  denominator: Term;
  /** Percent with the decimals of the figure, at least two; null while a term is not there. */
  computed: number | null;
  /** The figure less what was computed, where more than rounding; 0 where they agree. */
  difference: number | null;
}

/**
 * A figure beside the parts that its indicator is the sum of, for the same unit and days. A breakdown that the figure
 * itself makes (SPEC FIG-11) with the same indicators is not told a second time. Never balanced (SPEC FIG-1, STAT-5).
 */
export function comparePartitions(
  placed: PlacedFigure,
  indicator: Indicator,
  catalogue: readonly Indicator[],
  all: readonly PlacedFigure[],
): PartitionComparison[] {
  const own = ownBreakdowns(placed);
  return (indicator.partitions ?? [])
    .filter((partition) => isInForce(partition, placed.period.to) && !own.includes(keyOf(partition.parts)))
    .map(({ label, parts: ids }) => {
      const parts = ids.map((id) => term(id, placed, catalogue, all));
      const values = parts.map(({ found }) => found?.figure.value);
      const sum = values.every((value) => value !== undefined) ? sumOfNumbers(values) : null;
      const isAbout = [placed, ...parts.map(({ found }) => found)].some(isQualified);
      return { label, parts, sum, difference: sum === null || isAbout ? null : differenceOf(placed.figure.value, sum) };
    });
}

/** A share beside the quotient of its terms for the same unit and days; null when the indicator has none (SPEC STAT-5). */
export function compareShare(
  placed: PlacedFigure,
  { numeratorId, denominatorId }: Indicator,
  catalogue: readonly Indicator[],
  all: readonly PlacedFigure[],
): ShareComparison | null {
  if (numeratorId === undefined || denominatorId === undefined) return null;
  const numerator = term(numeratorId, placed, catalogue, all);
  const denominator = term(denominatorId, placed, catalogue, all);
  const [part, whole] = [numerator.found?.figure.value, denominator.found?.figure.value];
  const known = part !== undefined && whole !== undefined && whole !== 0;
  const exact = known ? (part / whole) * 100 : null;
  const decimals = decimalsOf(placed.figure.value);
  const isAbout = [placed, numerator.found, denominator.found].some(isQualified);
  if (exact === null) return { numerator, denominator, computed: null, difference: null };
  const computed = roundedTo(exact, Math.max(2, decimals));
  // What is printed with fewer decimals may be rounded either way at the last of them.
  const agrees = Math.abs(placed.figure.value - exact) <= 0.5 * 10 ** -decimals + 1e-9;
  return {
    numerator,
    denominator,
    computed,
    difference: isAbout ? null : agrees ? 0 : differenceOf(placed.figure.value, computed),
  };
}

function term(
  indicatorId: string,
  placed: PlacedFigure,
  catalogue: readonly Indicator[],
  all: readonly PlacedFigure[],
): Term {
  const title = catalogue.find(({ id }) => id === indicatorId)?.title ?? indicatorId;
  return { indicatorId, title, found: companion(placed, indicatorId, all) };
}

/** Whether a breakdown is right for figures as of `day`. */
export function isInForce({ from, to }: IndicatorBreakdown, day: CalendarDay): boolean {
  return (from === undefined || from <= day) && (to === undefined || day < to);
}

/** The indicators of each breakdown that the figure makes of its own. */
function ownBreakdowns({ figure, collection }: PlacedFigure): string[] {
  const own = [figure.parts ?? [], ...(figure.breakdowns ?? []).map(({ parts }) => parts)];
  return own.map((parts) =>
    keyOf(parts.map((part) => collection.figures.find(({ id }) => id === part)?.indicatorId ?? `figure ${part}`)),
  );
}

function keyOf(ids: readonly string[]): string {
  return ids.toSorted().join(" ");
}

/** A number printed as "more than" or "nearly" is none to compute with. */
function isQualified(placed: PlacedFigure | null): boolean {
  return placed?.figure.qualifier !== undefined && placed.figure.qualifier !== "";
}
