import type { CalendarDay } from "@cchc/core/day";
import { clarityPoints } from "@cchc/core/model/codes";
import type { PlanItemContext } from "@cchc/core/query/task-item";
import type { SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** What items of plans are made with, as of a day; registers that cannot be read are named and done without. */
export async function planItemContext(
  workspace: Workspace,
  asOf: CalendarDay,
  skipped: SkippedFile[],
): Promise<PlanItemContext> {
  const [units, settings, people] = await Promise.all([
    workspace.unitsIfReadable(skipped),
    workspace.settings(),
    workspace.peopleIfReadable(skipped),
  ]);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return { asOf, units, people: names, clarity: settings.settings.clarity ?? clarityPoints };
}
