import { explainDeadline } from "@cchc/core/deadline/explain";
import type { ItemContext } from "@cchc/core/query/finding-item";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import type { Calendars, Workspace } from "@cchc/store/workspace";
import type { CommandContext } from "./context.ts";

/**
 * What items of findings are made with: the as-of day, units, the calendar, and deadlines in words, each explained by
 * the calendar it was pinned by.
 */
export async function itemContext(context: CommandContext, workspace: Workspace): Promise<ItemContext> {
  const [units, calendars] = await Promise.all([workspace.units(), workspace.calendars()]);
  return itemContextOf(context, units, calendars);
}

/** The same from registers that were read already. */
export function itemContextOf(
  { asOf, texts }: CommandContext,
  units: UnitDirectory,
  calendars: Calendars,
): ItemContext {
  return {
    asOf,
    units,
    calendar: calendars.current,
    explain: (deadline) =>
      texts.deadlines.explain(explainDeadline(deadline, calendars.ofVersion(deadline.calendarVersion))),
  };
}
