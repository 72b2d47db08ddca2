import type { Problem } from "../problem.ts";
import type { Attempt, Refusal } from "./plan-import.ts";

/** Tries items one after the other by `put`, which says why one may not be; `columnOf` finds the column that says so. */
export function attemptEach<Item>(
  items: readonly Item[],
  put: (item: Item) => Problem | null,
  columnOf: (problem: Problem) => string,
): Attempt<Item> {
  const accepted: Item[] = [];
  const refused = new Map<Item, Refusal>();
  for (const item of items) {
    const refusal = put(item);
    if (refusal === null) accepted.push(item);
    else refused.set(item, { column: columnOf(refusal), problem: refusal });
  }
  return { accepted, refused };
}
