/** Whether a number has at most two decimals, as points have (SPEC SCORE-2). */
export function isPoints(value: number): boolean {
  return Number(value.toFixed(2)) === value;
}
