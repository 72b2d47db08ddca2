import type { ScoreItemKind } from "../model/codes.ts";
import type { Criteria, Criterion, ScoreField, ScoreItem } from "../model/criteria.ts";
import { differenceOfPoints, sumOfPoints } from "./points.ts";

/** Something that gets points of its own, and where it stands in its set. */
export interface PlacedItem {
  kind: ScoreItemKind;
  item: ScoreItem;
  /** The field it counts in; null for a bonus or a penalty. */
  field: ScoreField | null;
  /** The criterion it is a part of; null where it is one itself, and beside the maximum. */
  criterion: Criterion | null;
}

/** Everything in a set that gets points of its own, in its order, bonuses and penalties last. */
export function itemsOfCriteria(criteria: Pick<Criteria, "fields" | "bonus" | "penalty">): PlacedItem[] {
  const basic = criteria.fields.flatMap((field) =>
    field.criteria.flatMap((criterion): PlacedItem[] => {
      if (criterion.parts.length === 0) return [{ kind: "basic", item: criterion, field, criterion: null }];
      return criterion.parts.map((item) => ({ kind: "basic", item, field, criterion }));
    }),
  );
  const extra = (kind: "bonus" | "penalty") =>
    criteria[kind].items.map((item): PlacedItem => ({ kind, item, field: null, criterion: null }));
  return [...basic, ...extra("bonus"), ...extra("penalty")];
}

/** Whether an item applies to a unit: neither it nor its criterion excepts the unit (SPEC SCORE-5). */
export function appliesTo({ item, criterion }: Pick<PlacedItem, "item" | "criterion">, unitId: string): boolean {
  return !item.exceptIds.includes(unitId) && criterion?.exceptIds.includes(unitId) !== true;
}

/** A printed maximum that is not the sum of what it is made of; `path` leads to it in the document. */
export interface UnevenMaximum {
  /** The code of the field or criterion; null for the whole set. */
  code: string | null;
  maximum: number;
  sum: number;
  /** What is printed less the sum. */
  difference: number;
  /** What the sum is made of. */
  parts: readonly { code: string; maximum: number }[];
  /** The sum with the bonus, which a total may be printed with; null where there is none. */
  withBonus: number | null;
  path: readonly (string | number)[];
}

interface Summed {
  code: string;
  maximum: number;
}

/** What of a set is added up, made or still to be made. */
interface SummedCriteria {
  maximum?: number | undefined;
  fields: readonly (Summed & { criteria: readonly (Summed & { parts: readonly Summed[] })[] })[];
  bonus: { cap: number | null; items: readonly Summed[] };
}

/** The most that all bonuses together count. */
export function bonusMost({ cap, items }: SummedCriteria["bonus"]): number {
  const sum = sumOfPoints(items.map(({ maximum }) => maximum));
  return cap === null ? sum : Math.min(sum, cap);
}

/**
 * The maxima of a set that do not add up. They are told and never balanced (SPEC SCORE-1). A total may be printed with the
 * bonus or without it.
 */
export function unevenMaxima({ fields, maximum: total, bonus }: SummedCriteria): UnevenMaximum[] {
  const uneven: UnevenMaximum[] = [];
  const compare = (
    code: string | null,
    maximum: number,
    made: readonly Summed[],
    path: readonly (string | number)[],
    more = 0,
  ) => {
    const sum = sumOfPoints(made.map((part) => part.maximum));
    const difference = differenceOfPoints(maximum, sum);
    if (difference === 0 || difference === more) return;
    const parts = made.map((part) => ({ code: part.code, maximum: part.maximum }));
    uneven.push({ code, maximum, sum, difference, parts, withBonus: more > 0 ? sumOfPoints([sum, more]) : null, path });
  };
  if (total !== undefined) compare(null, total, fields, ["maximum"], bonusMost(bonus));
  for (const [index, field] of fields.entries()) {
    compare(field.code, field.maximum, field.criteria, ["fields", index, "maximum"]);
    for (const [place, criterion] of field.criteria.entries()) {
      if (criterion.parts.length === 0) continue;
      const path = ["fields", index, "criteria", place, "maximum"];
      compare(criterion.code, criterion.maximum, criterion.parts, path);
    }
  }
  return uneven;
}
