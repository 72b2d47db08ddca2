import { unwrap } from "@cchc/core/unwrap";
import { areaNames } from "@cchc/messages/area-names";
import { findInitiative, initiativeItem, registeredInitiatives } from "@cchc/store/initiative-register";
import { BaseCommand } from "../../base-command.ts";
import { idArgument } from "../../inputs.ts";
import { initiativeLines } from "../../presenters/initiative.ts";
import { openSession } from "../../session.ts";

/** Shows one initiative. */
export default class InitiativeShow extends BaseCommand {
  static override args = { initiative: idArgument({ required: true }) };

  async run(): Promise<void> {
    const { args } = await this.parse(InitiativeShow);
    const { workspace } = openSession(this.context);
    const found = unwrap(findInitiative(await registeredInitiatives(workspace), args.initiative));
    const item = initiativeItem(found, await workspace.units());
    const areaName = areaNames(this.context.texts, (await workspace.settings()).areaLists);
    this.showItem("initiative", item, (shown, view) => initiativeLines(shown, areaName, view));
    this.suggestNext(`initiative update ${item.number}`, `history ${item.number}`);
  }
}
