import type { Figure } from "../model/figures.ts";
import { differenceOf, sumOfNumbers } from "../rounding.ts";

/** One way a figure is broken down into others, and what they sum up to. */
export interface Breakdown {
  /** What the figure is broken down by; null for its `parts`. */
  label: string | null;
  parts: readonly string[];
  /** The value of each part, in their order; null for an unknown one. */
  values: readonly (number | null)[];
  /** Null when a part is unknown. */
  sum: number | null;
  /** The figure less the sum: anything but 0 and the parts are no partition. Never balanced, only said (SPEC FIG-1). */
  difference: number | null;
}

/** Every breakdown of a figure: its `parts` first, then the others in their order (SPEC FIG-11). */
export function breakdownsOf(figures: readonly Figure[], figure: Figure): Breakdown[] {
  const { parts = [], breakdowns = [] } = figure;
  const main = parts.length === 0 ? [] : [{ label: null, parts }];
  return [...main, ...breakdowns].map(({ label, parts: ids }) => {
    const values = ids.map((id) => figures.find((candidate) => candidate.id === id)?.value ?? null);
    const sum = sumOf(values);
    return { label, parts: ids, values, sum, difference: sum === null ? null : differenceOf(figure.value, sum) };
  });
}

function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length < values.length ? null : sumOfNumbers(known);
}
