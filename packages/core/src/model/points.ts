import * as z from "zod";
import { isPoints } from "./is-points.ts";

/** More points than any set gives: beyond it a comma was forgotten. */
export const MOST_POINTS = 100_000;

/** Points: from 0, at most two decimals. */
export const pointsSchema = z.number().min(0).max(MOST_POINTS).refine(isPoints, "points");
