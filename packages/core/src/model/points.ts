import * as z from "zod";

/** More points than any set gives: beyond it a comma was forgotten. */
export const MOST_POINTS = 100_000;

/** Whether a number has at most two decimals, as points have (SPEC SCORE-2). */
export function isPoints(value: number): boolean {
  return Number(value.toFixed(2)) === value;
}

/** Points: from 0, at most two decimals. */
export const pointsSchema = z.number().min(0).max(MOST_POINTS).refine(isPoints, "points");
