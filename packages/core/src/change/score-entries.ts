import type { ScorecardStatus } from "../model/codes.ts";
import type { Criteria } from "../model/criteria.ts";
import { isPoints } from "../model/is-points.ts";
import type { Scorecard } from "../model/scorecard.ts";
import { type Problem, problem } from "../problem.ts";
import { appliesTo, type PlacedItem } from "../scoring/criteria-items.ts";

/** Points for one item, by its id; null takes back those that it has (SPEC SCORE-4). */
export interface PointsGiven {
  itemId: string;
  points: number | null;
  note?: string | undefined;
}

/**
 * Why points may not be given to an item, or null: it is none of the set, does not apply to the unit, is not to be scored
 * in this state, or the points are not between 0 and its maximum (SPEC SCORE-3, SCORE-12).
 */
export function refusalOfEntry(
  { number, unitId }: Pick<Scorecard, "number" | "unitId">,
  criteria: Criteria,
  { itemId, points }: PointsGiven,
  placed: PlacedItem | undefined,
  status: ScorecardStatus,
): Problem | null {
  if (placed === undefined) return problem("score-item-not-found", { item: itemId, criteria: criteria.number });
  const { code, maximum, scoredBy } = placed.item;
  if (!appliesTo(placed, unitId))
    return problem("score-item-not-for-unit", { item: code, scorecard: number, unit: unitId });
  if (scoredBy === "appraisal" && status === "draft") {
    return problem("score-item-not-yet", { item: code, scorecard: number });
  }
  if (points === null) return null;
  if (points < 0 || points > maximum) return problem("points-out-of-range", { item: code, points, maximum });
  return isPoints(points) ? null : problem("points-decimals", { item: code, points });
}

/** The item of a set that people mean by `code`; one with parts is scored by them. */
export function itemOfCode(
  criteria: Criteria,
  items: readonly PlacedItem[],
  code: string,
): { item: PlacedItem } | { problem: Problem } {
  const wanted = code.trim().toLowerCase();
  const found = items.find(({ item }) => item.id === wanted || item.code.toLowerCase() === wanted);
  if (found !== undefined) return { item: found };
  const parents = criteria.fields.flatMap((field) => [
    { code: field.code, parts: field.criteria.flatMap((one) => (one.parts.length === 0 ? [one] : one.parts)) },
    ...field.criteria,
  ]);
  const parent = parents.find((one) => one.code.toLowerCase() === wanted);
  if (parent === undefined) {
    return { problem: problem("score-item-not-found", { item: code, criteria: criteria.number }) };
  }
  const parts = parent.parts.map((part) => part.code);
  return { problem: problem("score-item-has-parts", { item: parent.code, parts }) };
}
