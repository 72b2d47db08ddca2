import { categories, levels } from "@cchc/core/model/codes";
import { dutyItem } from "@cchc/core/query/duty-item";
import { findDuty } from "@cchc/store/find-duty";
import { findUnit } from "@cchc/store/find-unit";
import { BaseCommand } from "../../base-command.ts";
import { bindingOf } from "../../duty-binding.ts";
import { choiceListFlag, dayFlag, idArgument, idFlag, idListFlag, textFlag } from "../../inputs.ts";
import { openSession } from "../../session.ts";
import { ShellProblem } from "../../shell-problem.ts";
import { unwrap } from "../../unwrap.ts";

/** Changes a recurring duty, or ends it with `--to`. */
export default class DutyUpdate extends BaseCommand {
  static override args = { duty: idArgument({ required: true }) };
  static override flags = {
    title: textFlag(),
    units: idListFlag(),
    level: choiceListFlag(levels)(),
    category: choiceListFlag(categories)(),
    except: idListFlag(),
    to: dayFlag(),
    basis: textFlag(),
    receiver: idFlag(),
    note: textFlag(),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(DutyUpdate);
    const { texts, asOf } = this.context;
    const { workspace, ports } = openSession(this.context);
    const { file, duty } = unwrap(await findDuty(workspace, args.duty));
    const units = await workspace.units();
    const { title, to, basis, note } = flags;
    const receiverId = flags.receiver === undefined ? undefined : unwrap(findUnit(units, flags.receiver, asOf)).id;
    const binds = bindingOf(flags, units, asOf, "duty update");
    const fields = { title, binds, to, basis, receiverId, note };
    if (Object.values(fields).every((value) => value === undefined)) {
      const flagNames = Object.keys(DutyUpdate.flags).map((name) => `--${name}`);
      throw new ShellProblem("missing-one-of", { flags: flagNames, command: "duty update" });
    }
    const changed = unwrap(await workspace.change("duty", file, { type: "duty.update", ...fields }, ports()));
    const item = dutyItem(changed, asOf, units);
    const same = changed.revision === duty.revision;
    this.showItem("duty", item, () => [same ? texts.duties.unchanged(item) : texts.duties.updated(item)]);
    this.suggestNext(`duty show ${item.number}`);
  }
}
