import { reportingYear } from "@cchc/core/query/period";
import { unwrap } from "@cchc/core/unwrap";
import { areaNames } from "@cchc/messages/area-names";
import { listStrengths } from "@cchc/store/list-strengths";
import { areaCodes } from "../../area-choice.ts";
import { BaseCommand } from "../../base-command.ts";
import { countFlag, idArgument, pageFlags, textFlag, unitFlag } from "../../inputs.ts";
import { pageOf, skippedFiles } from "../../listing.ts";
import { strengthTable } from "../../presenters/strength.ts";
import { openSession } from "../../session.ts";

/** Lists strengths of one visit or of many. */
export default class StrengthList extends BaseCommand {
  static override args = { visit: idArgument() };
  static override flags = {
    unit: unitFlag(),
    area: textFlag({ helpValue: "ID" }),
    year: countFlag({ minimum: 1900 }),
    ...pageFlags,
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(StrengthList);
    const { asOf, texts } = this.context;
    const { workspace } = openSession(this.context);
    const { areaLists, settings } = await workspace.settings();
    const { unit, year } = flags;
    const [area] = flags.area === undefined ? [] : await areaCodes([flags.area], workspace, texts);
    const period = year === undefined ? undefined : reportingYear(year, settings.reportingYearStart);
    const { items, skipped } = unwrap(await listStrengths(workspace, { visit: args.visit, unit, area, period, asOf }));
    this.showList("strength", { ...pageOf(items, flags), skipped: skippedFiles(texts, skipped) }, (page, view) =>
      strengthTable(page, areaNames(texts, areaLists), view),
    );
    if (items.length === 0) this.suggestNext(`strength add ${args.visit ?? texts.labels.placeholder.visit}`);
  }
}
