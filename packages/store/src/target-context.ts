import type { CalendarDay } from "@cchc/core/day";
import type { Plan } from "@cchc/core/model/plan";
import { observationBook } from "@cchc/core/targets/observation";
import { type TargetFacts, usualTolerance } from "@cchc/core/targets/target-facts";
import type { TargetContext } from "@cchc/core/targets/target-item";
import { planItemContext } from "./plan-items.ts";
import type { SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** What evaluated targets are made with, as of a day; files that cannot be read are named and done without. */
export async function targetContext(
  workspace: Workspace,
  asOf: CalendarDay,
  plans: readonly Plan[],
  skipped: SkippedFile[],
): Promise<TargetContext> {
  const context = await planItemContext(workspace, asOf, skipped);
  return { ...context, plans, facts: await targetFacts(workspace, context, skipped) };
}

/** What targets are judged from: every published number of an index or an indicator (SPEC TARGET-7). */
export async function targetFacts(
  workspace: Workspace,
  { asOf, units }: Pick<TargetContext, "asOf" | "units">,
  _skipped: SkippedFile[],
): Promise<TargetFacts> {
  const { provinceId, settings } = await workspace.settings();
  return {
    asOf,
    units,
    provinceId,
    book: observationBook([]),
    tolerance: settings.targetTolerance ?? usualTolerance,
    about: (measuredBy) => ({
      title: measuredBy.kind === "index" ? measuredBy.scheme : measuredBy.indicatorId,
      addable: false,
    }),
  };
}
