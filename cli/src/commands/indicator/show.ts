import { unwrap } from "@cchc/core/unwrap";
import { areaNames } from "@cchc/messages/area-names";
import { countingIndicators, figureCounts, findIndicator, indicatorItem } from "@cchc/store/indicators";
import { BaseCommand } from "../../base-command.ts";
import { idArgument } from "../../inputs.ts";
import { indicatorLines } from "../../presenters/indicator.ts";
import { openSession } from "../../session.ts";

/** Shows one indicator. */
export default class IndicatorShow extends BaseCommand {
  static override args = { indicator: idArgument({ required: true }) };

  async run(): Promise<void> {
    const { args } = await this.parse(IndicatorShow);
    const { workspace } = openSession(this.context);
    const catalogue = await countingIndicators(workspace);
    const found = unwrap(findIndicator(catalogue, args.indicator));
    const item = indicatorItem(found, await figureCounts(workspace));
    const names = areaNames(this.context.texts, (await workspace.settings()).areaLists);
    const titles = new Map(catalogue.map(({ id, title }) => [id, title]));
    this.showItem("indicator", item, (shown, view) => indicatorLines(shown, { names, titles }, view));
    const next = item.figures === 0 ? `figure set ${item.id} --indicator ${item.id}` : `figure series ${item.id}`;
    this.suggestNext(next, `indicator update ${item.id}`);
  }
}
