import { unwrap } from "@cchc/core/unwrap";
import { findUnit } from "@cchc/store/find-unit";
import { initiativeItem, updateInitiative } from "@cchc/store/initiative-register";
import { BaseCommand } from "../../base-command.ts";
import { clearedFields, requireChange } from "../../clear-fields.ts";
import { choiceListFlag, countFlag, idArgument, idFlag, textFlag } from "../../inputs.ts";
import { openSession } from "../../session.ts";

const clearable = ["area", "document", "effect"] as const;

/** Corrects what is known of an initiative. */
export default class InitiativeUpdate extends BaseCommand {
  static override args = { initiative: idArgument({ required: true }) };
  static override flags = {
    unit: textFlag(),
    title: textFlag(),
    year: countFlag({ minimum: 1900, maximum: 9999 }),
    area: idFlag(),
    document: textFlag(),
    effect: textFlag(),
    clear: choiceListFlag(clearable)(),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(InitiativeUpdate);
    const { texts, asOf } = this.context;
    const { unit, title, year, area, document, effect, clear } = flags;
    const given = { unit, title, year, area, document, effect };
    requireChange(given, clear, "initiative update");
    const { workspace, ports } = openSession(this.context);
    const units = await workspace.units();
    const unitId = unit === undefined ? undefined : unwrap(findUnit(units, unit, asOf)).id;
    const fields = { unitId, title, year, area, document, effect, ...clearedFields(clear, given, "initiative update") };
    const { before, after } = unwrap(await updateInitiative(workspace, args.initiative, fields, ports()));
    const [was, item] = [initiativeItem(before, units), initiativeItem(after, units)];
    const differs = JSON.stringify(was) !== JSON.stringify(item);
    const { initiatives } = texts;
    this.showItem("initiative", item, () => [differs ? initiatives.updated(item) : initiatives.unchanged(item)]);
    this.suggestNext(`initiative show ${item.number}`, "initiative list");
  }
}
