import { withFields } from "@cchc/core/change/with-fields";
import type { Indicator } from "@cchc/core/model/indicators";
import { unwrap } from "@cchc/core/unwrap";
import { addIndicator, indicatorItem } from "@cchc/store/indicators";
import { askText, valueOrAsk } from "../../ask.ts";
import { BaseCommand } from "../../base-command.ts";
import { indicatorFields, indicatorFlags } from "../../indicator-input.ts";
import { idArgument } from "../../inputs.ts";
import { openSession } from "../../session.ts";

/** Adds an indicator to the catalogue. */
export default class IndicatorAdd extends BaseCommand {
  static override args = { indicator: idArgument({ required: true }) };
  static override flags = indicatorFlags;

  async run(): Promise<void> {
    const { args, flags } = await this.parse(IndicatorAdd);
    const { texts } = this.context;
    const { workspace, ports } = openSession(this.context);
    const fields = await indicatorFields(flags, workspace, this.context);
    const title = await valueOrAsk(this.context, "indicator add", {
      flag: "title",
      value: fields.title,
      ask: () => askText(this.context, texts.indicators.ask.title),
    });
    const kind = fields.kind ?? (fields.numeratorId === undefined ? "count" : "percent");
    const measure = fields.measure ?? (kind === "percent" ? "%" : "");
    const head: Indicator = { id: args.indicator, title, measure, kind, period: fields.period ?? "year" };
    const added = unwrap(await addIndicator(workspace, withFields(head, { ...fields, ...head }), ports()));
    this.showItem("indicator", indicatorItem(added, new Map()), () => [texts.indicators.added(added)]);
    this.suggestNext(`indicator show ${added.id}`, `figure set ${added.id} --indicator ${added.id}`);
  }
}
