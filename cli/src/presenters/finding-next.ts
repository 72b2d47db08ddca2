import { findingMachine } from "@cchc/core/machine/finding-machine";
import type { FindingItem } from "@cchc/core/query/finding-item";

/** Acts that people do by command, the usual one first. */
const acts = ["report", "verify", "close", "extend", "explain", "dismiss", "transfer"] as const;

/** The commands that a finding's state allows, without `cchc`: what the machine says, not a list of our own. */
export function nextFindingCommands({
  number,
  status,
  deadline,
}: Pick<FindingItem, "number" | "status" | "deadline">): string[] {
  return acts
    .filter((act) => findingMachine[act].from.includes(status))
    .filter((act) => act !== "extend" || deadline.due !== null)
    .map((act) => `finding ${act} ${number}`);
}
