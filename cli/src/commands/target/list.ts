import { targetStatuses } from "@cchc/core/model/codes";
import { evaluatedTargets, targetCounts } from "@cchc/core/targets/target-item";
import { unwrap } from "@cchc/core/unwrap";
import { findPlan, listPlans } from "@cchc/store/find-plan";
import { targetContext } from "@cchc/store/target-context";
import { BaseCommand } from "../../base-command.ts";
import { choiceListFlag, idArgument, pageFlags } from "../../inputs.ts";
import { pageOf, skippedFiles } from "../../listing.ts";
import { targetTable } from "../../presenters/target.ts";
import { openSession } from "../../session.ts";

/** Lists the targets of a plan, or of all, and how they stand as of a day. */
export default class TargetList extends BaseCommand {
  static override args = { plan: idArgument() };
  static override flags = { ...pageFlags, status: choiceListFlag(targetStatuses)() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(TargetList);
    const { workspace } = openSession(this.context);
    const { texts, asOf } = this.context;
    const { plans: all, skipped } = await listPlans(workspace);
    const plans = args.plan === undefined ? all : [unwrap(await findPlan(workspace, args.plan))];
    const context = await targetContext(
      workspace,
      asOf,
      all.map(({ plan }) => plan),
      skipped,
    );
    const { status } = flags;
    const found = plans.flatMap(({ plan }) => evaluatedTargets(plan, context));
    const items = found.filter(({ evaluation }) => status === undefined || status.includes(evaluation.status));
    this.showList("target", { ...pageOf(items, flags), skipped: skippedFiles(texts, skipped) }, targetTable);
    if (items.length === 0) {
      this.note(
        status === undefined || found.length === 0
          ? texts.targets.empty
          : texts.targetStanding.none({ statuses: status }),
      );
      return;
    }
    const count = texts.targets.count({
      targets: items.length,
      plans: new Set(items.map(({ planId }) => planId)).size,
    });
    this.note(`${count}: ${texts.targetStanding.counts(targetCounts(items))}`);
    const [first] = items;
    if (first !== undefined) this.suggestNext(`target show ${first.number}`);
  }
}
