import { categories, levels } from "@cchc/core/model/codes";
import { queryUnits } from "@cchc/core/query/unit-item";
import { unwrap } from "@cchc/core/unwrap";
import { findUnit } from "@cchc/store/find-unit";
import { BaseCommand } from "../../base-command.ts";
import { choiceFlag, choiceListFlag, pageFlags, textFlag, unitFlag } from "../../inputs.ts";
import { pageOf } from "../../listing.ts";
import { unitTable } from "../../presenters/unit.ts";
import { openSession } from "../../session.ts";

/** Lists the units in force on a day. */
export default class UnitList extends BaseCommand {
  static override flags = {
    level: choiceFlag(levels)(),
    category: choiceListFlag(categories)(),
    parent: unitFlag(),
    search: textFlag(),
    ...pageFlags,
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(UnitList);
    const { workspace } = openSession(this.context);
    const { asOf, texts } = this.context;
    const units = await workspace.units();
    const { level, category: categories, search } = flags;
    const parentId = flags.parent === undefined ? undefined : unwrap(findUnit(units, flags.parent, asOf)).id;
    const items = queryUnits(units, { level, categories, parentId, search }, asOf);
    this.showList("unit", pageOf(items, flags), unitTable);
    if (items.length > 0) this.note(texts.units.count(items.length));
    else if (queryUnits(units, {}, asOf).length === 0) this.note(texts.units.noneInForce(asOf));
    else this.suggestNext("unit list", "unit add");
  }
}
