import type { Criteria } from "../model/criteria.ts";
import { differenceOfPoints, medianOf, percentOfPoints, sumOfPoints } from "../scoring/points.ts";
import type { SheetOfUnit } from "./ranking.ts";
import type { SheetItem } from "./score-sheet.ts";

/** One unit in a part of a set: what it reached of its own maximum there. */
export interface UnitShare {
  scorecardId: string;
  unitId: string;
  points: number;
  maximum: number;
  percent: number;
}

/** What a whole group reached and lost in a field, or in an item that has points of its own. */
export interface GroupLoss {
  id: string;
  code: string;
  title: string;
  /** The sum of the items that the set asks here, whoever they apply to. */
  maximum: number;
  /** All units together, each by its own maximum. */
  points: number;
  wholeMaximum: number;
  lost: number;
  /** `points` in percent of `wholeMaximum`; null where it applies to nobody. */
  reachedPercent: number | null;
  medianPercent: number | null;
  /** The units to which it applies, the lowest percentage first. */
  units: readonly UnitShare[];
  /** How many of them lost nothing. */
  full: number;
}

/** Fields in the order of the set, and items, those first in which the group lost most. */
export interface GroupLosses {
  fields: readonly GroupLoss[];
  items: readonly (GroupLoss & { fieldCode: string; fieldTitle: string })[];
}

/** What the units of `sheets`, which have all their points, reached and lost together (SPEC SCORE-24). */
export function groupLosses(criteria: Pick<Criteria, "fields">, sheets: readonly SheetOfUnit[]): GroupLosses {
  const held = sheets.map(({ scorecard, sheet }) => {
    const items = new Map(sheet.fields.flatMap((field) => field.items).map((item) => [item.id, item]));
    return { scorecardId: scorecard.id, unitId: scorecard.unitId, items };
  });
  const lossOf = (
    { id, code, title }: Pick<GroupLoss, "id" | "code" | "title">,
    asked: readonly { id: string; maximum: number }[],
  ): GroupLoss => {
    const units = held.flatMap(({ items, ...unit }): UnitShare[] => {
      const own = asked.flatMap((item) => items.get(item.id) ?? []);
      const maximum = sumOfPoints(own.map((item) => item.maximum));
      const points = sumOfPoints(own.map(countedPoints));
      const percent = percentOfPoints(points, maximum);
      return percent === null ? [] : [{ ...unit, points, maximum, percent }];
    });
    const points = sumOfPoints(units.map((unit) => unit.points));
    const wholeMaximum = sumOfPoints(units.map((unit) => unit.maximum));
    return {
      id,
      code,
      title,
      maximum: sumOfPoints(asked.map((item) => item.maximum)),
      points,
      wholeMaximum,
      lost: differenceOfPoints(wholeMaximum, points),
      reachedPercent: percentOfPoints(points, wholeMaximum),
      medianPercent: medianOf(units.map(({ percent }) => percent)),
      units: units.toSorted((left, right) => left.percent - right.percent),
      full: units.filter((unit) => unit.points === unit.maximum).length,
    };
  };
  const itemsOf = (field: Criteria["fields"][number]) =>
    field.criteria.flatMap((criterion) => (criterion.parts.length > 0 ? criterion.parts : [criterion]));
  return {
    fields: criteria.fields.map((field) => lossOf(field, itemsOf(field))),
    items: criteria.fields
      .flatMap((field) =>
        itemsOf(field).map((item) => ({ ...lossOf(item, [item]), fieldCode: field.code, fieldTitle: field.title })),
      )
      .sort((left, right) => right.lost - left.lost),
  };
}

function countedPoints({ counted }: SheetItem): number {
  return counted ?? 0;
}
