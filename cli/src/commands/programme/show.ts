import { areasOfList } from "@cchc/core/model/area-lists";
import { programmeItem } from "@cchc/core/query/programme-item";
import { unwrap } from "@cchc/core/unwrap";
import { areaNames } from "@cchc/messages/area-names";
import { findProgramme } from "@cchc/store/programmes";
import { BaseCommand } from "../../base-command.ts";
import { coverageItem } from "../../coverage-item.ts";
import { idArgument } from "../../inputs.ts";
import { skippedFiles } from "../../listing.ts";
import { programmeLines } from "../../presenters/programme.ts";
import { programmeContexts } from "../../programme-context.ts";
import { openSession } from "../../session.ts";

/** Shows everything about one programme, and how far it has come. */
export default class ProgrammeShow extends BaseCommand {
  static override args = { programme: idArgument({ required: true }) };

  async run(): Promise<void> {
    const { args } = await this.parse(ProgrammeShow);
    const { workspace } = openSession(this.context);
    const { texts } = this.context;
    const { programme } = unwrap(await findProgramme(workspace, args.programme));
    const skipped: Parameters<typeof skippedFiles>[1][number][] = [];
    const context = (await programmeContexts(this.context, workspace, skipped))(programme);
    const { item, coverage } = programmeItem(programme, context);
    const { areaLists } = await workspace.settings();
    const surroundings = {
      coverage: coverageItem(coverage, { programme: item, year: item.year, units: context.units, limit: 0 }),
      areaName: areaNames(texts, areaLists),
      allAreas: item.areas.length === areasOfList(item.areaListId, areaLists)?.length,
    };
    this.showItem("programme", item, (shown, view) => programmeLines(shown, surroundings, view));
    this.note(...skippedFiles(texts, skipped).map((file) => texts.screens.skipped(file)));
    const { number } = item;
    this.suggestNext(`programme coverage ${number}`, `visit list --programme ${number}`);
  }
}
