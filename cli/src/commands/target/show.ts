import { evaluatedTarget } from "@cchc/core/targets/target-item";
import { unwrap } from "@cchc/core/unwrap";
import { areaNames } from "@cchc/messages/area-names";
import { findTarget, listPlans } from "@cchc/store/find-plan";
import { targetContext } from "@cchc/store/target-context";
import { BaseCommand } from "../../base-command.ts";
import { idArgument } from "../../inputs.ts";
import { targetPage } from "../../presenters/target-page.ts";
import { openSession } from "../../session.ts";
import { recordingCommands } from "../../target-next.ts";

/** Shows one target, and how it stands with every number that says so. */
export default class TargetShow extends BaseCommand {
  static override args = { target: idArgument({ required: true }) };

  async run(): Promise<void> {
    const { args } = await this.parse(TargetShow);
    const { workspace } = openSession(this.context);
    const { asOf, texts } = this.context;
    const { plan, target } = unwrap(await findTarget(workspace, args.target));
    const { plans } = await listPlans(workspace);
    const context = await targetContext(
      workspace,
      asOf,
      plans.map((found) => found.plan),
      [],
    );
    const item = evaluatedTarget(plan, target, context);
    const areaName = areaNames(texts, (await workspace.settings()).areaLists);
    const area = item.area === null ? null : areaName(plan.areaListId, item.area);
    this.showItem("target", item, (shown, view) => targetPage(shown, { area, asOf }, view));
    this.suggestNext(...recordingCommands(item).slice(0, 2), `target list ${plan.number}`, `history ${item.number}`);
  }
}
