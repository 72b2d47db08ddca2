import { planItem } from "@cchc/core/query/plan-item";
import { listPlans } from "@cchc/store/find-plan";
import { planItemContext } from "@cchc/store/plan-items";
import { BaseCommand } from "../../base-command.ts";
import { pageFlags } from "../../inputs.ts";
import { pageOf, skippedFiles } from "../../listing.ts";
import { planTable } from "../../presenters/plan.ts";
import { openSession } from "../../session.ts";

/** Lists the plans with their counts as of a day. */
export default class PlanList extends BaseCommand {
  static override flags = pageFlags;

  async run(): Promise<void> {
    const { flags } = await this.parse(PlanList);
    const { workspace } = openSession(this.context);
    const { asOf, texts } = this.context;
    const { plans, skipped } = await listPlans(workspace);
    const context = await planItemContext(workspace, asOf, skipped);
    const items = plans.map(({ plan }) => planItem(plan, context));
    this.showList("plan", { ...pageOf(items, flags), skipped: skippedFiles(texts, skipped) }, planTable);
    this.note(items.length === 0 ? texts.plans.empty : texts.plans.count(items.length));
  }
}
