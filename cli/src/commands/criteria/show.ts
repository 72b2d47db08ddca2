import { criteriaItem } from "@cchc/core/query/criteria-item";
import { unwrap } from "@cchc/core/unwrap";
import { findCriteria } from "@cchc/store/criteria-sets";
import { BaseCommand } from "../../base-command.ts";
import { idArgument } from "../../inputs.ts";
import { criteriaLines } from "../../presenters/criteria.ts";
import { openSession } from "../../session.ts";

/** Shows a criteria set. */
export default class CriteriaShow extends BaseCommand {
  static override args = { criteria: idArgument({ required: true }) };

  async run(): Promise<void> {
    const { args } = await this.parse(CriteriaShow);
    const { workspace } = openSession(this.context);
    const { criteria } = unwrap(await findCriteria(workspace, args.criteria));
    const item = criteriaItem(criteria, this.context.asOf, await workspace.units());
    this.showItem("criteria", item, criteriaLines);
    this.suggestNext(`scorecard create ${item.number} --all`, `scorecard rank ${item.number}`);
  }
}
