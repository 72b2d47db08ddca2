import type { Index, IndexResult } from "../model/indices.ts";
import { differenceOf, sumOfNumbers } from "../rounding.ts";
import { resultsOfYear } from "./neighbours.ts";
import { resultNumber, unitKeyOf } from "./scheme.ts";

/**
 * What contradicts itself in what was published. It is told with the difference, in `check` and where the result is
 * shown, and never balanced (SPEC INDEX-14). `path` leads to the place inside the result.
 */
export type Inconsistency =
  | { code: "rank-beyond-count"; rank: number; outOf: number }
  | { code: "value-outside-scale"; value: number; maximum: number }
  | { code: "components-sum"; value: number; sum: number; difference: number }
  | { code: "component-above-maximum"; component: string; value: number; maximum: number }
  | { code: "component-below-zero"; component: string; value: number }
  | { code: "component-repeats"; component: string }
  | { code: "sources-differ"; other: string; value: number | null; otherValue: number | null }
  | { code: "sources-rank-differ"; other: string; rank: number; otherRank: number }
  | { code: "rank-shared"; rank: number; others: string[] }
  | { code: "rank-not-stated"; qualifier: string }
  | { code: "outside-years"; year: number };
export type InconsistencyCode = Inconsistency["code"];

/** What the parts of a result sum up to; null where they are no partition of it: some missing, or shares of their own. */
export function sumOfComponents({ components, scale }: Pick<IndexResult, "components" | "scale">): number | null {
  if (components.length === 0) return null;
  const values = components.map(({ value }) => value).filter((value) => value !== null);
  const maxima = components.map(({ maximum }) => maximum).filter((maximum) => maximum !== null);
  if (values.length < components.length || maxima.length < components.length) return null;
  // Parts of which each is in percent make an average, not a sum.
  return Math.abs(differenceOf(sumOfNumbers(maxima), scale.maximum)) < 1e-6 ? sumOfNumbers(values) : null;
}

/** Everything inconsistent in one result, among the others of its scheme. */
export function inconsistenciesOf(index: Index, result: IndexResult): Inconsistency[] {
  const { year, value, scale, rank, outOf, components, qualifier } = result;
  const found: Inconsistency[] = [];
  if (rank !== null && outOf !== null && rank > outOf) found.push({ code: "rank-beyond-count", rank, outOf });
  if (value !== null && (value < 0 || value > scale.maximum))
    found.push({ code: "value-outside-scale", value, maximum: scale.maximum });
  const sum = sumOfComponents(result);
  if (value !== null && sum !== null && qualifier === undefined) {
    const difference = differenceOf(value, sum);
    if (difference !== 0) found.push({ code: "components-sum", value, sum, difference });
  }
  const codes = new Set<string>();
  for (const { code, value: points, maximum } of components) {
    if (codes.has(code)) found.push({ code: "component-repeats", component: code });
    codes.add(code);
    if (points !== null && points < 0) found.push({ code: "component-below-zero", component: code, value: points });
    if (points !== null && maximum !== null && points > maximum)
      found.push({ code: "component-above-maximum", component: code, value: points, maximum });
  }
  found.push(...amongOthers(index, result));
  if (rank === null && value === null && result.group === undefined && qualifier !== undefined)
    found.push({ code: "rank-not-stated", qualifier });
  const { firstYear, lastYear } = index;
  if ((firstYear !== null && year < firstYear) || (lastYear !== null && year > lastYear))
    found.push({ code: "outside-years", year });
  return found;
}

function amongOthers(index: Index, result: IndexResult): Inconsistency[] {
  const found: Inconsistency[] = [];
  const unit = unitKeyOf(result);
  const { byUnit, byRank } = resultsOfYear(index, result.year);
  for (const other of byUnit.get(unit) ?? []) {
    if (other.id === result.id) continue;
    const number = resultNumber(index, other);
    if (other.value !== result.value)
      found.push({ code: "sources-differ", other: number, value: result.value, otherValue: other.value });
    if (other.rank !== null && result.rank !== null && other.rank !== result.rank)
      found.push({ code: "sources-rank-differ", other: number, rank: result.rank, otherRank: other.rank });
  }
  const { rank, outOf } = result;
  const units = byUnit.has(unit) ? byUnit.size : byUnit.size + 1;
  const isFull = outOf !== null && units >= outOf;
  if (rank !== null && isFull) {
    const sharing = (byRank.get(rank) ?? []).filter((other) => unitKeyOf(other) !== unit);
    const others = sharing.map((other) => resultNumber(index, other));
    if (others.length > 0) found.push({ code: "rank-shared", rank, others });
  }
  return found;
}
