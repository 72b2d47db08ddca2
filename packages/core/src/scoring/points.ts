/** Points as whole hundredths, so that sums are exact (SPEC SCORE-2). */
export function hundredthsOf(points: number): number {
  return Math.round(points * 100);
}

/** Points from hundredths. */
export function pointsOf(hundredths: number): number {
  return hundredths / 100;
}

/** The exact sum of points with at most two decimals; 0 of none (SPEC SCORE-2). */
export function sumOfPoints(points: readonly number[]): number {
  return pointsOf(points.reduce((sum, one) => sum + hundredthsOf(one), 0));
}

/** `left − right`, exactly. */
export function differenceOfPoints(left: number, right: number): number {
  return pointsOf(hundredthsOf(left) - hundredthsOf(right));
}

/**
 * What percent of `maximum` the points are, with two decimals, half up; null where there is no maximum. Bands and ranks
 * go by this number: what is printed is what decides (SPEC SCORE-6).
 */
export function percentOfPoints(points: number, maximum: number): number | null {
  const whole = hundredthsOf(maximum);
  if (whole <= 0) return null;
  // Whole numbers throughout: hundredths of a percent, doubled to find the half.
  const doubled = hundredthsOf(points) * 20_000;
  return pointsOf(Math.floor((doubled + whole) / (2 * whole)));
}

/** The fewest points of `maximum` that make `percent`; it may be more than the maximum. */
export function pointsReaching(percent: number, maximum: number): number {
  return pointsOf(Math.ceil((hundredthsOf(maximum) * (2 * percentHundredths(percent) - 1)) / 20_000));
}

/** The most points of `maximum` that make no more than `percent`. */
export function pointsWithin(percent: number, maximum: number): number {
  const next = percentHundredths(percent) + 1;
  return pointsOf(Math.ceil((hundredthsOf(maximum) * (2 * next - 1)) / 20_000) - 1);
}

/** The part of `maximum` that `percent` is, to the nearest hundredth of a point. */
export function partOfPoints(percent: number, maximum: number): number {
  return pointsOf(Math.round((hundredthsOf(maximum) * percentHundredths(percent)) / 10_000));
}

/** The middle one of numbers with two decimals, or the middle between two, half up; null of none. */
export function medianOf(numbers: readonly number[]): number | null {
  const sorted = numbers.map(hundredthsOf).sort((left, right) => left - right);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half];
  if (upper === undefined) return null;
  const lower = sorted.length % 2 === 0 ? (sorted[half - 1] ?? upper) : upper;
  return pointsOf(Math.floor((lower + upper + 1) / 2));
}

/** A limit between two printed percentages is the next one above: 66.666 is reached by 66.67. */
function percentHundredths(percent: number): number {
  return Math.ceil(Number((percent * 100).toFixed(6)));
}
