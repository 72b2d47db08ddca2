import type { CalendarDay } from "../day.ts";
import type { Band, BandScale } from "../model/criteria.ts";

/** The bands in force on `day`, the highest first; none where no scale is in force then (SPEC SCORE-8). */
export function bandsOn(scales: readonly BandScale[], day: CalendarDay): Band[] {
  const scale = scales.find(({ from, to }) => (from === null || from <= day) && (to === null || day < to));
  return (scale?.bands ?? []).toSorted((left, right) => right.minimum - left.minimum);
}

/** The name of the band that a percentage is in; null below the lowest one (SPEC SCORE-8). */
export function bandOf(percent: number, bands: readonly Band[]): string | null {
  const band = bands.reduce<Band | null>(
    (best, one) => (percent >= one.minimum && (best === null || one.minimum > best.minimum) ? one : best),
    null,
  );
  return band?.name ?? null;
}
