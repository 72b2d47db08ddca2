import type { Criteria } from "../model/criteria.ts";
import type { ScoreSheet, SheetItem } from "../query/score-sheet.ts";
import { differenceOfPoints, medianOf, partOfPoints, percentOfPoints, sumOfPoints } from "./points.ts";

/** What was lost in something that has a maximum: a field, a criterion or a part of one. */
export interface Loss {
  id: string;
  code: string;
  title: string;
  /** The unit's own maximum here. */
  maximum: number;
  /** Points that count; null while nothing has any. */
  counted: number | null;
  /** The maximum of what was scored less its points; what is not scored is not lost. */
  lost: number;
  /** `counted` in percent of the maximum; null while something is not scored. */
  percent: number | null;
  /** The middle of the ranked units of the group to which it applies, in percent of their own maxima; null of none. */
  medianPercent: number | null;
  /** What that percentage is of this unit's maximum, in points. */
  medianPoints: number | null;
  /** Points less than the middle of the group; below 0 where the unit has more. */
  behind: number | null;
  /** How many units `medianPercent` is of. */
  compared: number;
}

/** What was lost in a criterion, and in its parts, the largest first. */
export interface CriterionLoss extends Loss {
  fieldCode: string;
  parts: readonly Loss[];
}

/** Losses of one sheet, the largest first, against the sheets of the group (SPEC SCORE-18). */
export interface Losses {
  fields: readonly Loss[];
  criteria: readonly CriterionLoss[];
  /** What has points of its own: parts, and criteria without any. */
  items: readonly Loss[];
}

/** What a sheet lost by field, criterion and part, beside the ranked sheets of its group. */
export function lossesOf(
  sheet: Pick<ScoreSheet, "fields">,
  criteria: Pick<Criteria, "fields">,
  group: readonly Pick<ScoreSheet, "fields">[],
): Losses {
  const own = itemsById(sheet);
  const others = group.map(itemsById);
  const lossOf = (named: Pick<Loss, "id" | "code" | "title">, ids: readonly string[]): Loss | null => {
    const sum = summed(own, ids);
    if (sum === null) return null;
    const percents = others.flatMap((items) => summed(items, ids)?.percent ?? []);
    const medianPercent = medianOf(percents);
    const medianPoints = medianPercent === null ? null : partOfPoints(medianPercent, sum.maximum);
    const behind =
      medianPoints === null || sum.percent === null ? null : differenceOfPoints(medianPoints, sum.counted ?? 0);
    const { id, code, title } = named;
    return { id, code, title, ...sum, medianPercent, medianPoints, behind, compared: percents.length };
  };
  const fields: Loss[] = [];
  const byCriterion: CriterionLoss[] = [];
  for (const field of criteria.fields) {
    const ids = field.criteria.flatMap((one) => [one.id, ...one.parts.map(({ id }) => id)]);
    const whole = lossOf(field, ids);
    if (whole !== null) fields.push(whole);
    for (const criterion of field.criteria) {
      const parts = criterion.parts.flatMap((part) => lossOf(part, [part.id]) ?? []);
      const one = lossOf(criterion, [criterion.id, ...parts.map(({ id }) => id)]);
      if (one !== null) byCriterion.push({ ...one, fieldCode: field.code, parts: largestFirst(parts) });
    }
  }
  const items = byCriterion.flatMap((one) => (one.parts.length > 0 ? one.parts : [one]));
  return { fields: largestFirst(fields), criteria: largestFirst(byCriterion), items: largestFirst(items) };
}

/** The largest loss first; equal ones stay in the order of the set. */
export function largestFirst<T extends Pick<Loss, "lost">>(losses: readonly T[]): T[] {
  return losses.toSorted((left, right) => right.lost - left.lost);
}

function itemsById({ fields }: Pick<ScoreSheet, "fields">): ReadonlyMap<string, SheetItem> {
  return new Map(fields.flatMap(({ items }) => items).map((item) => [item.id, item]));
}

/** Those of the items that apply to the unit, added up; null where none does. */
function summed(items: ReadonlyMap<string, SheetItem>, ids: readonly string[]) {
  const there = ids.flatMap((id) => items.get(id) ?? []);
  if (there.length === 0) return null;
  const scored = there.filter(({ counted }) => counted !== null);
  const maximum = sumOfPoints(there.map((item) => item.maximum));
  const counted = scored.length === 0 ? null : sumOfPoints(scored.map((item) => item.counted ?? 0));
  const lost = differenceOfPoints(sumOfPoints(scored.map((item) => item.maximum)), counted ?? 0);
  const isWhole = scored.length === there.length;
  return { maximum, counted, lost, percent: isWhole ? percentOfPoints(counted ?? 0, maximum) : null };
}
