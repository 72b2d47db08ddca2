import { addDays, daysBetween } from "../day.ts";
import type { Figure, Figures } from "../model/figures.ts";
import type { Period } from "../query/period.ts";

/** A figure with its collection and the days it is about: its own, else those of its collection. */
export interface PlacedFigure {
  figure: Figure;
  collection: Figures;
  period: Period;
}

/** The figures of all collections, each with the days it is about, in their order. */
export function placedFigures(collections: readonly Figures[]): PlacedFigure[] {
  return collections.flatMap((collection) => collection.figures.map((figure) => placedFigure(figure, collection)));
}

/** A figure with the days it is about. */
export function placedFigure(figure: Figure, collection: Figures): PlacedFigure {
  return { figure, collection, period: { from: figure.from ?? collection.from, to: figure.to ?? collection.to } };
}

/** Whether two figures are of one unit and the same days. */
export function isSameScope(one: PlacedFigure, other: PlacedFigure): boolean {
  const { from, to } = one.period;
  return one.figure.unitId === other.figure.unitId && from === other.period.from && to === other.period.to;
}

/**
 * The figure that says `indicatorId` for the unit and the days of `of`: of its own collection before others, of its own
 * document before others. Null when there is none, or when documents say different things.
 */
export function companion(of: PlacedFigure, indicatorId: string, all: readonly PlacedFigure[]): PlacedFigure | null {
  const fits = all.filter((other) => other.figure.indicatorId === indicatorId && isSameScope(of, other));
  const narrowed = [
    (other: PlacedFigure) => other.collection.id === of.collection.id,
    (other: PlacedFigure) => other.figure.documentId === of.figure.documentId,
  ].reduce((left, test) => (left.some(test) ? left.filter(test) : left), fits);
  const [first, ...others] = narrowed;
  return first !== undefined && others.every(({ figure }) => figure.value === first.figure.value) ? first : null;
}

/**
 * How long a period is, in whole months: 1, 3, 6, 9, 12 … A reporting year from 15/12 to 14/12 has twelve as a calendar
 * year has (SPEC STAT-6).
 */
export function monthsOf({ from, to }: Period): number {
  return Math.max(1, Math.round((daysBetween(from, to) + 1) / 30.44));
}

/** Whether `earlier` is the same part of the year before: as long, and ending a year before within three weeks. */
export function isYearBefore(earlier: Period, later: Period): boolean {
  const shifted = addDays(later.to, -365);
  return monthsOf(earlier) === monthsOf(later) && Math.abs(daysBetween(earlier.to, shifted)) <= 21;
}
