import type { FindingItem } from "@cchc/core/query/finding-item";
import { possibleFindingActs } from "@cchc/core/query/next-acts";

/** The commands that a finding's state allows, without `cchc`. */
export function nextFindingCommands(item: Pick<FindingItem, "number" | "status" | "deadline">): string[] {
  return possibleFindingActs(item).map((act) => `finding ${act} ${item.number}`);
}
