import { addDays } from "@cchc/core/day";
import { rollCalls } from "@cchc/core/duty/roll-call";
import { dutyItem, rollCallItem } from "@cchc/core/query/duty-item";
import { unwrap } from "@cchc/core/unwrap";
import { rollCallSources } from "@cchc/store/duties";
import { findDuty } from "@cchc/store/find-duty";
import { BaseCommand } from "../../base-command.ts";
import { idArgument } from "../../inputs.ts";
import { dutyLines } from "../../presenters/duty.ts";
import { openSession } from "../../session.ts";

const TURNS_SHOWN = 6;

/** Shows a recurring duty and its last turns. */
export default class DutyShow extends BaseCommand {
  static override args = { duty: idArgument({ required: true }) };

  async run(): Promise<void> {
    const { args } = await this.parse(DutyShow);
    const { workspace } = openSession(this.context);
    const { asOf } = this.context;
    const { duty } = unwrap(await findDuty(workspace, args.duty));
    const sources = await rollCallSources(workspace, [duty], []);
    const ended = rollCalls(duty, { first: duty.from, last: addDays(asOf, -1) }, asOf, sources);
    const turns = ended.slice(-TURNS_SHOWN).map((call) => {
      const { entries: _entries, ...summary } = rollCallItem(duty, call, sources.units);
      return summary;
    });
    const item = { ...dutyItem(duty, asOf, sources.units), turns };
    this.showItem("duty", item, dutyLines);
    this.suggestNext(
      `duty roll-call ${item.number}`,
      `duty report ${item.number} --units ${this.context.texts.labels.placeholder.id}`,
    );
  }
}
