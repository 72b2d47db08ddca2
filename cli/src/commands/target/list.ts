import { targetItem } from "@cchc/core/query/plan-item";
import { unwrap } from "@cchc/core/unwrap";
import { findPlan, listPlans } from "@cchc/store/find-plan";
import { planItemContext } from "@cchc/store/plan-items";
import { BaseCommand } from "../../base-command.ts";
import { idArgument, pageFlags } from "../../inputs.ts";
import { pageOf, skippedFiles } from "../../listing.ts";
import { targetTable } from "../../presenters/target.ts";
import { openSession } from "../../session.ts";

/** Lists the targets of a plan, or of all. */
export default class TargetList extends BaseCommand {
  static override args = { plan: idArgument() };
  static override flags = pageFlags;

  async run(): Promise<void> {
    const { args, flags } = await this.parse(TargetList);
    const { workspace } = openSession(this.context);
    const { texts, asOf } = this.context;
    const { plans, skipped } =
      args.plan === undefined
        ? await listPlans(workspace)
        : { plans: [unwrap(await findPlan(workspace, args.plan))], skipped: [] };
    const context = await planItemContext(workspace, asOf, skipped);
    const items = plans.flatMap(({ plan }) => plan.targets.map((target) => targetItem(plan, target, context)));
    this.showList("target", { ...pageOf(items, flags), skipped: skippedFiles(texts, skipped) }, targetTable);
    if (items.length === 0) {
      this.note(texts.targets.empty);
      return;
    }
    this.note(texts.targets.count({ targets: items.length, plans: new Set(items.map(({ planId }) => planId)).size }));
  }
}
