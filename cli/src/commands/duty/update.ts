import { categories, levels } from "@cchc/core/model/codes";
import { dutyItem } from "@cchc/core/query/duty-item";
import { unwrap } from "@cchc/core/unwrap";
import { findDuty } from "@cchc/store/find-duty";
import { findUnit } from "@cchc/store/find-unit";
import { BaseCommand } from "../../base-command.ts";
import { clearedFields, requireChange } from "../../clear-fields.ts";
import { bindingOf } from "../../duty-binding.ts";
import { choiceListFlag, dayFlag, idArgument, textFlag, unitFlag, unitListFlag } from "../../inputs.ts";
import { openSession } from "../../session.ts";

const clearable = ["to", "basis", "receiver", "note"] as const;

/** Changes a recurring duty, or ends it with `--to`. */
export default class DutyUpdate extends BaseCommand {
  static override args = { duty: idArgument({ required: true }) };
  static override flags = {
    title: textFlag(),
    units: unitListFlag(),
    level: choiceListFlag(levels)(),
    category: choiceListFlag(categories)(),
    except: unitListFlag(),
    to: dayFlag(),
    basis: textFlag(),
    receiver: unitFlag(),
    note: textFlag(),
    clear: choiceListFlag(clearable)(),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(DutyUpdate);
    const { title, units: named, level, category, except, to, basis, receiver, note, clear } = flags;
    const given = { title, units: named, level, category, except, to, basis, receiver, note };
    requireChange(given, clear, "duty update");
    const { texts, asOf } = this.context;
    const { workspace, ports } = openSession(this.context);
    const { file, duty } = unwrap(await findDuty(workspace, args.duty));
    const units = await workspace.units();
    const receiverId = receiver === undefined ? undefined : unwrap(findUnit(units, receiver, asOf)).id;
    const binds = bindingOf(flags, units, asOf, "duty update");
    const { receiver: nobody, ...cleared } = clearedFields(clear, given, "duty update");
    const fields = { title, binds, to, basis, note, ...cleared, receiverId: nobody === null ? null : receiverId };
    const changed = unwrap(await workspace.change("duty", file, { type: "duty.update", ...fields }, ports()));
    const item = dutyItem(changed, asOf, units);
    const same = changed.revision === duty.revision;
    this.showItem("duty", item, () => [same ? texts.duties.unchanged(item) : texts.duties.updated(item)]);
    this.suggestNext(`duty show ${item.number}`);
  }
}
