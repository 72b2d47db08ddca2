import { problem } from "../problem.ts";
import type { Refusal } from "./plan-import.ts";

/** A row with the number that its entry has: numbers are given out, and a table changes none. */
export function withOwnNumber<R extends { number: string | null }>(
  row: R,
  entry: { id: string; number: string } | null,
): { row: R } | Refusal {
  const { number } = row;
  if (entry === null) return { row };
  if (number === null || number.toUpperCase() === entry.number.toUpperCase()) {
    return { row: { ...row, number: entry.number } };
  }
  const params = { id: entry.number, column: "number", value: number, current: entry.number };
  return { column: "number", problem: problem("row-differs", params) };
}
