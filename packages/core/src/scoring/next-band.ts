import type { Band } from "../model/criteria.ts";
import type { Loss } from "./losses.ts";
import { differenceOfPoints, pointsReaching, sumOfPoints } from "./points.ts";

/** Something that points were lost in. */
export type LostItem = Pick<Loss, "code" | "title" | "lost">;

/** The band above the one that a unit is in, and what is missing. */
export interface NextBand extends Band {
  missingPercent: number;
  /** Points of the unit's own maximum. */
  missingPoints: number;
  /** Items each of which would close the distance if nothing were lost in it, the largest first. */
  alone: readonly LostItem[];
  /** The fewest items that would close it together; empty where all of them would not. */
  together: readonly LostItem[];
}

/** The next band above `percent`; null in the highest one, or where there are none (SPEC SCORE-20). */
export function nextBand(
  { percent, points, maximum }: { percent: number; points: number; maximum: number },
  bands: readonly Band[],
  losses: readonly LostItem[],
): NextBand | null {
  const next = bands.filter(({ minimum }) => minimum > percent).sort((left, right) => left.minimum - right.minimum)[0];
  if (next === undefined) return null;
  const missingPoints = differenceOfPoints(pointsReaching(next.minimum, maximum), points);
  const lost = losses
    .filter((item) => item.lost > 0)
    .toSorted((left, right) => right.lost - left.lost)
    .map((item): LostItem => ({ code: item.code, title: item.title, lost: item.lost }));
  const { name, minimum } = next;
  return {
    name,
    minimum,
    missingPercent: differenceOfPoints(minimum, percent),
    missingPoints,
    alone: lost.filter((item) => item.lost >= missingPoints),
    together: fewest(lost, missingPoints),
  };
}

/** The shortest beginning of `items`, largest first, that is worth `points`; none where all of them are not. */
function fewest(items: readonly LostItem[], points: number): LostItem[] {
  const chosen: LostItem[] = [];
  for (const item of items) {
    chosen.push(item);
    if (sumOfPoints(chosen.map(({ lost }) => lost)) >= points) return chosen;
  }
  return [];
}
