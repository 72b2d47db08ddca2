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
