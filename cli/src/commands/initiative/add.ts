import { yearOf } from "@cchc/core/day";
import { unwrap } from "@cchc/core/unwrap";
import { findUnit } from "@cchc/store/find-unit";
import { addInitiative, initiativeItem } from "@cchc/store/initiative-register";
import { askAmong, askText, valueOrAsk } from "../../ask.ts";
import { BaseCommand } from "../../base-command.ts";
import { countFlag, idFlag, textFlag } from "../../inputs.ts";
import { unitChoices } from "../../prompts/unit-choices.ts";
import { openSession } from "../../session.ts";

/** Registers an initiative of a unit. */
export default class InitiativeAdd extends BaseCommand {
  static override flags = {
    unit: textFlag(),
    title: textFlag(),
    year: countFlag({ minimum: 1900, maximum: 9999 }),
    area: idFlag(),
    document: textFlag(),
    effect: textFlag(),
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(InitiativeAdd);
    const { texts, today, asOf } = this.context;
    const { workspace, ports } = openSession(this.context);
    const units = await workspace.units();
    const { ask } = texts.initiatives;
    const unit = await valueOrAsk(this.context, "initiative add", {
      flag: "unit",
      value: flags.unit,
      ask: () => askAmong(this.context, ask.unit, unitChoices(units, asOf)),
    });
    const unitId = unwrap(findUnit(units, unit, asOf)).id;
    const title = await valueOrAsk(this.context, "initiative add", {
      flag: "title",
      value: flags.title,
      ask: () => askText(this.context, ask.title),
    });
    const { year = yearOf(today), area, document, effect } = flags;
    const added = unwrap(await addInitiative(workspace, { unitId, title, year, area, document, effect }, ports()));
    const item = initiativeItem(added, units);
    this.showItem("initiative", item, () => [texts.initiatives.added(item)]);
    this.suggestNext(`initiative show ${item.number}`, "initiative list");
  }
}
