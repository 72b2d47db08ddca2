import type { FindingToAdd } from "@cchc/core/change/finding-answers";
import type { Visit } from "@cchc/core/model/visit";
import { type FindingItem, findingItem } from "@cchc/core/query/finding-item";
import { unwrap } from "@cchc/core/unwrap";
import type { CommandContext } from "./context.ts";
import { itemContext } from "./item-context.ts";
import type { Session } from "./session.ts";

/** Adds the finding to the visit in `file` and gives it as it now is. */
export async function recordFinding(
  context: CommandContext,
  { workspace, ports }: Session,
  file: string,
  change: FindingToAdd,
): Promise<FindingItem> {
  const visit = unwrap(await workspace.change("visit", file, change, ports()));
  return lastFinding(context, workspace, visit);
}

/** The finding as it would be, by the same door, without writing it. */
export async function previewFinding(
  context: CommandContext,
  { workspace, ports }: Session,
  visit: Visit,
  change: FindingToAdd,
): Promise<FindingItem> {
  const { applyChange } = await import("@cchc/core/change/apply");
  const changed = unwrap(applyChange("visit", visit, change, await workspace.changeContext(ports())));
  return lastFinding(context, workspace, changed);
}

async function lastFinding(
  context: CommandContext,
  workspace: Session["workspace"],
  visit: Visit,
): Promise<FindingItem> {
  const finding = visit.findings.at(-1);
  if (finding === undefined) throw new Error("finding.add leaves a finding");
  const items = await itemContext(context, workspace);
  // As of an earlier day it would not be there: then it is shown as of the day it was found.
  const item = findingItem(visit, finding, items) ?? findingItem(visit, finding, { ...items, asOf: finding.foundOn });
  if (item === undefined) throw new Error("a finding is there on the day it was found");
  return item;
}
