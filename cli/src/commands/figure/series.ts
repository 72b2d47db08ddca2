import { unwrap } from "@cchc/core/unwrap";
import { indicatorSeries } from "@cchc/store/figure-series";
import { BaseCommand } from "../../base-command.ts";
import { dayFlag, idArgument, textFlag } from "../../inputs.ts";
import { skippedFiles } from "../../listing.ts";
import { seriesLines } from "../../presenters/figure-series.ts";
import { openSession } from "../../session.ts";

/** Shows an indicator over its periods. */
export default class FigureSeries extends BaseCommand {
  static override args = { indicator: idArgument({ required: true }) };
  static override flags = { unit: textFlag(), from: dayFlag(), to: dayFlag() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(FigureSeries);
    const { workspace } = openSession(this.context);
    const { asOf, texts } = this.context;
    const { unit, from, to } = flags;
    const { skipped, ...item } = unwrap(await indicatorSeries(workspace, args.indicator, { unit, from, to, asOf }));
    const left = skippedFiles(texts, skipped);
    this.showItem("figure.series", { ...item, skipped: left }, (shown, view) => seriesLines(shown, view));
    this.note(...left.map((file) => texts.screens.skipped(file)));
    const { id } = item.indicator;
    this.suggestNext(item.series.length === 0 ? `figure set ${id} --indicator ${id}` : `figure list --indicator ${id}`);
  }
}
