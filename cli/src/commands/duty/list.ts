import { isDutyInForce } from "@cchc/core/duty/roll-call";
import { dutyItem } from "@cchc/core/query/duty-item";
import { listDuties } from "@cchc/store/find-duty";
import { BaseCommand } from "../../base-command.ts";
import { pageFlags, switchFlag } from "../../inputs.ts";
import { pageOf, skippedFiles } from "../../listing.ts";
import { dutyTable } from "../../presenters/duty.ts";
import { openSession } from "../../session.ts";

/** Lists the recurring duties in force; all of them with `--all`. */
export default class DutyList extends BaseCommand {
  static override flags = { all: switchFlag(), ...pageFlags };

  async run(): Promise<void> {
    const { flags } = await this.parse(DutyList);
    const { workspace } = openSession(this.context);
    const { asOf, texts } = this.context;
    const { duties, skipped } = await listDuties(workspace);
    const units = await workspace.unitsIfReadable(skipped);
    const items = duties
      .filter(({ duty }) => flags.all || isDutyInForce(duty, asOf))
      .map(({ duty }) => dutyItem(duty, asOf, units));
    this.showList("duty", { ...pageOf(items, flags), skipped: skippedFiles(texts, skipped) }, dutyTable);
    if (duties.length === 0) this.note(texts.duties.none);
    else if (items[0] !== undefined) this.suggestNext(`duty roll-call ${items[0].number}`);
  }
}
