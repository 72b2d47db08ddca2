import { indicatorKinds, levels } from "@cchc/core/model/codes";
import { areaNames } from "@cchc/messages/area-names";
import { listIndicators } from "@cchc/store/indicators";
import { areaCodes } from "../../area-choice.ts";
import { BaseCommand } from "../../base-command.ts";
import { choiceFlag, pageFlags, switchFlag, textFlag } from "../../inputs.ts";
import { pageOf } from "../../listing.ts";
import { indicatorTable } from "../../presenters/indicator.ts";
import { openSession } from "../../session.ts";

/** Lists the catalogue of indicators. */
export default class IndicatorList extends BaseCommand {
  static override flags = {
    area: textFlag({ helpValue: "ID" }),
    kind: choiceFlag(indicatorKinds)(),
    level: choiceFlag(levels)(),
    missing: switchFlag(),
    search: textFlag(),
    ...pageFlags,
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(IndicatorList);
    const { workspace } = openSession(this.context);
    const { texts } = this.context;
    const { kind, level, missing, search } = flags;
    const [area] = flags.area === undefined ? [] : await areaCodes([flags.area], workspace, texts);
    const items = await listIndicators(workspace, { area, kind, level, missing, search });
    const { areaLists } = await workspace.settings();
    this.showList("indicator", pageOf(items, flags), (page, view) =>
      indicatorTable(page, areaNames(texts, areaLists), view),
    );
    const narrowed = [area, kind, level, missing, search].some((value) => value !== undefined);
    if (items.length > 0) this.note(texts.indicators.count(items.length));
    else if (narrowed) this.suggestNext("indicator list");
    else this.note(texts.indicators.empty);
  }
}
