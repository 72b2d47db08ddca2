import type { CalendarDay } from "../day.ts";
import type { Criteria, Criterion, ExtraItems, ScoreItem } from "../model/criteria.ts";
import { itemsOfCriteria, type UnevenMaximum, unevenMaxima } from "../scoring/criteria-items.ts";
import { peersOf } from "../scoring/peer-group.ts";
import { sumOfPoints } from "../scoring/points.ts";
import type { UnitDirectory } from "./unit-directory.ts";

/** A criteria set as programs get it, as of a day. */
export interface CriteriaItem {
  id: string;
  number: string;
  title: string;
  year: number;
  owner: string | null;
  group: Criteria["peerGroup"];
  /** How many units are in the peer group. */
  units: number;
  /** The sum of what is scored, without bonus; what the document prints stands beside it. */
  maximum: number;
  printedMaximum: number | null;
  /** How many items get points of their own, bonuses and penalties among them. */
  items: number;
  fields: readonly { id: string; code: string; title: string; maximum: number; criteria: readonly Criterion[] }[];
  bonus: ExtraItems;
  penalty: ExtraItems;
  scales: Criteria["scales"];
  /** Printed maxima that are not the sum of what they are made of. */
  uneven: readonly Omit<UnevenMaximum, "path">[];
  basis: string | null;
  note: string | null;
  invented: boolean;
}

/** The item of one criteria set. */
export function criteriaItem(criteria: Criteria, asOf: CalendarDay, units: UnitDirectory): CriteriaItem {
  const { id, number, title, year, owner, peerGroup, maximum, fields, bonus, penalty, scales } = criteria;
  const items = itemsOfCriteria(criteria);
  const basic = items.filter(({ kind }) => kind === "basic").map(({ item }: { item: ScoreItem }) => item.maximum);
  return {
    id,
    number,
    title,
    year,
    owner: owner ?? null,
    group: peerGroup,
    units: peersOf(criteria, asOf, units).length,
    maximum: sumOfPoints(basic),
    printedMaximum: maximum ?? null,
    items: items.length,
    fields,
    bonus,
    penalty,
    scales,
    uneven: unevenMaxima(criteria).map(({ path: _path, ...sums }) => sums),
    basis: criteria.basis ?? null,
    note: criteria.note ?? null,
    invented: criteria.invented === true,
  };
}
