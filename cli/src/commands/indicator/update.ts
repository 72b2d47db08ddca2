import { unwrap } from "@cchc/core/unwrap";
import { figureCounts, indicatorItem, updateIndicator } from "@cchc/store/indicators";
import { BaseCommand } from "../../base-command.ts";
import { clearedFields, requireChange } from "../../clear-fields.ts";
import { indicatorFields, indicatorFlags } from "../../indicator-input.ts";
import { choiceListFlag, idArgument } from "../../inputs.ts";
import { openSession } from "../../session.ts";

/** What `--clear` may empty, and the field each name means. */
const fieldOf = {
  level: "level",
  numerator: "numeratorId",
  denominator: "denominatorId",
  partition: "partitions",
  overlap: "overlaps",
  definition: "definitions",
  counted: "countedBy",
  area: "area",
  annex: "annex",
  place: "place",
  note: "note",
} as const;
const clearable = Object.keys(fieldOf) as (keyof typeof fieldOf)[];

/** Changes what is said of an indicator. */
export default class IndicatorUpdate extends BaseCommand {
  static override args = { indicator: idArgument({ required: true }) };
  static override flags = { ...indicatorFlags, clear: choiceListFlag(clearable)() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(IndicatorUpdate);
    const { indicators } = this.context.texts;
    const { clear, ...given } = flags;
    requireChange(pick(given), clear, "indicator update");
    const { workspace, ports } = openSession(this.context);
    const emptied = Object.keys(clearedFields(clear, pick(given), "indicator update")) as (keyof typeof fieldOf)[];
    const cleared = Object.fromEntries(emptied.map((name) => [fieldOf[name], null]));
    const fields = { ...(await indicatorFields(given, workspace, this.context)), ...cleared };
    const { before, after } = unwrap(await updateIndicator(workspace, args.indicator, fields, ports()));
    const counts = await figureCounts(workspace);
    const [was, item] = [indicatorItem(before, counts), indicatorItem(after, counts)];
    const differs = JSON.stringify(was) !== JSON.stringify(item);
    this.showItem("indicator", item, () => [differs ? indicators.updated(item) : indicators.unchanged(item)]);
    this.suggestNext(`indicator show ${item.id}`, "indicator list");
  }
}

/** The flags of the indicator itself, without the global ones. */
function pick(flags: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.keys(indicatorFlags).map((name) => [name, flags[name]]));
}
