import { format } from "./format.ts";

/** `1 finding`, `2 findings`, `1,854 findings`: a number with its noun, whose plural ends in s. */
export function counted(count: number, noun: string): string {
  return `${format.number(count)} ${noun}${count === 1 ? "" : "s"}`;
}
