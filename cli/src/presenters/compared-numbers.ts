import type { View } from "./view.ts";

/** How numbers of a column are written that are compared one with another: two decimals, unless all are whole. */
export function comparedNumbers(values: readonly (number | null)[], { texts }: View): (value: number) => string {
  const isWhole = values.every((value) => value === null || Number.isInteger(value));
  return (value) => (isWhole ? texts.format.number(value) : texts.format.fixed(value, 2));
}
