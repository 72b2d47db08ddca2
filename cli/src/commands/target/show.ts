import { targetItem } from "@cchc/core/query/plan-item";
import { unwrap } from "@cchc/core/unwrap";
import { areaNames } from "@cchc/messages/area-names";
import { findTarget } from "@cchc/store/find-plan";
import { planItemContext } from "@cchc/store/plan-items";
import { BaseCommand } from "../../base-command.ts";
import { idArgument } from "../../inputs.ts";
import { targetLines } from "../../presenters/target.ts";
import { openSession } from "../../session.ts";

/** Shows one target. */
export default class TargetShow extends BaseCommand {
  static override args = { target: idArgument({ required: true }) };

  async run(): Promise<void> {
    const { args } = await this.parse(TargetShow);
    const { workspace } = openSession(this.context);
    const { plan, target } = unwrap(await findTarget(workspace, args.target));
    const item = targetItem(plan, target, await planItemContext(workspace, this.context.asOf, []));
    const areaName = areaNames(this.context.texts, (await workspace.settings()).areaLists);
    const area = item.area === null ? null : areaName(plan.areaListId, item.area);
    this.showItem("target", item, (shown, view) => targetLines(shown, area, view));
    this.suggestNext(`target list ${plan.number}`, `history ${item.number}`);
  }
}
