import type { Band, Criteria } from "../model/criteria.ts";
import { type Problem, problem } from "../problem.ts";
import { appliesTo, bonusMost, itemsOfCriteria } from "./criteria-items.ts";
import { percentOfPoints, sumOfPoints } from "./points.ts";

type Scored = Pick<Criteria, "fields" | "bonus" | "penalty">;

/**
 * Why bands cannot classify by a set: two with one name or percentage (`band-repeats`), neither from the highest to the
 * lowest nor the other way round (`bands-out-of-order`), none from 0 % (`bands-without-lowest`), or one that nobody can reach
 * (`band-above-maximum`); null when they can (SPEC SCORE-26).
 */
export function refusalOfBands(bands: readonly Band[], criteria: Scored): Problem | null {
  const twin = bands.find(({ name, minimum }, place) =>
    bands.slice(0, place).some((other) => other.name === name || other.minimum === minimum),
  );
  if (twin !== undefined) return problem("band-repeats", { band: twin.name });
  const rises = bands.map(({ minimum }, place) => minimum > (bands[place - 1]?.minimum ?? minimum)).slice(1);
  if (rises.includes(true) && rises.includes(false)) {
    return problem("bands-out-of-order", { bands: bands.map(({ name, minimum }) => ({ name, minimum })) });
  }
  const lowest = lowestMissing(bands);
  if (lowest !== null) return problem("bands-without-lowest", { band: lowest.name, minimum: lowest.minimum });
  const beyond = bandBeyond(bands, criteria);
  if (beyond === null) return null;
  return problem("band-above-maximum", { band: beyond.name, minimum: beyond.minimum, most: mostPercent(criteria) });
}

/** The lowest band where units may fall below it; null where it begins at 0 %. */
export function lowestMissing(bands: readonly Band[]): Band | null {
  const [lowest] = bands.toSorted((left, right) => left.minimum - right.minimum);
  return lowest === undefined || lowest.minimum <= 0 ? null : lowest;
}

/** A band that begins above what anybody can reach; null where there is none. */
export function bandBeyond(bands: readonly Band[], criteria: Scored): Band | null {
  const most = mostPercent(criteria);
  return bands.find(({ minimum }) => minimum > most) ?? null;
}

/** The highest percentage that a unit can have: with all bonus, over the least maximum that one of them has. */
export function mostPercent(criteria: Scored): number {
  const placed = itemsOfCriteria(criteria).filter(({ kind }) => kind === "basic");
  const more = bonusMost(criteria.bonus);
  const ids = new Set(placed.flatMap(({ item, criterion }) => [...item.exceptIds, ...(criterion?.exceptIds ?? [])]));
  const percents = ["", ...ids].map((id) => {
    const own = sumOfPoints(placed.filter((one) => appliesTo(one, id)).map(({ item }) => item.maximum));
    return percentOfPoints(sumOfPoints([own, more]), own) ?? 100;
  });
  return Math.max(100, ...percents);
}
