import { unwrap } from "@cchc/core/unwrap";
import { areaNames } from "@cchc/messages/area-names";
import { listInitiatives } from "@cchc/store/initiative-register";
import { areaCodes } from "../../area-choice.ts";
import { BaseCommand } from "../../base-command.ts";
import { countFlag, pageFlags, textFlag } from "../../inputs.ts";
import { pageOf } from "../../listing.ts";
import { initiativeTable } from "../../presenters/initiative.ts";
import { openSession } from "../../session.ts";

/** Lists the registered initiatives. */
export default class InitiativeList extends BaseCommand {
  static override flags = {
    year: countFlag({ minimum: 1900 }),
    unit: textFlag(),
    area: textFlag({ helpValue: "ID" }),
    search: textFlag(),
    ...pageFlags,
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(InitiativeList);
    const { workspace } = openSession(this.context);
    const { asOf, texts } = this.context;
    const { areaLists } = await workspace.settings();
    const { year, unit, search } = flags;
    const [area] = flags.area === undefined ? [] : await areaCodes([flags.area], workspace, this.context.texts);
    const items = unwrap(await listInitiatives(workspace, { year, unit, area, search }, asOf));
    this.showList("initiative", pageOf(items, flags), (page, view) =>
      initiativeTable(page, areaNames(texts, areaLists), view),
    );
    const narrowed = [year, unit, area, search].some((value) => value !== undefined);
    if (items.length === 0) return narrowed ? this.suggestNext("initiative list") : this.note(texts.initiatives.empty);
    const units = new Set(items.map(({ unitId }) => unitId)).size;
    this.note(texts.initiatives.count({ initiatives: items.length, units }));
  }
}
