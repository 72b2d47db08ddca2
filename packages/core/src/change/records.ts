import type { HistoryEntry } from "../model/envelope.ts";
import { itemsMade } from "./patch.ts";

/** The lists whose items are records with a history of their own. */
export const recordLists: ReadonlySet<string> = new Set([
  "findings",
  "units",
  "people",
  "documents",
  "initiatives",
  "figures",
  "indicators",
  "tasks",
  "targets",
  "results",
]);

/** The records that an entry touched, those it made among them. */
export function recordsOf({ records, back }: Pick<HistoryEntry, "records" | "back">): string[] {
  const together = back.filter(({ ids, path }) => ids !== undefined && recordLists.has(path[0] ?? ""));
  return [...new Set([...records, ...itemsMade(together)])];
}
