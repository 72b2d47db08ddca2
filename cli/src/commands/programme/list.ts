import { programmeItem } from "@cchc/core/query/programme-item";
import { listProgrammes } from "@cchc/store/programmes";
import { BaseCommand } from "../../base-command.ts";
import { countFlag, pageFlags } from "../../inputs.ts";
import { pageOf, skippedFiles } from "../../listing.ts";
import { programmeTable } from "../../presenters/programme.ts";
import { programmeContexts } from "../../programme-context.ts";
import { openSession } from "../../session.ts";

/** Lists the inspection programmes with what is done of them. */
export default class ProgrammeList extends BaseCommand {
  static override flags = { year: countFlag({ minimum: 1900 }), ...pageFlags };

  async run(): Promise<void> {
    const { flags } = await this.parse(ProgrammeList);
    const { workspace } = openSession(this.context);
    const { texts } = this.context;
    const { programmes, skipped } = await listProgrammes(workspace);
    const contextOf = await programmeContexts(this.context, workspace, skipped);
    const items = programmes
      .filter(({ programme }) => flags.year === undefined || programme.year === flags.year)
      .map(({ programme }) => programmeItem(programme, contextOf(programme)).item);
    this.showList("programme", { ...pageOf(items, flags), skipped: skippedFiles(texts, skipped) }, programmeTable);
    if (items.length > 0) this.note(texts.programmes.count(items.length));
    else if (flags.year === undefined) this.note(texts.programmes.empty);
  }
}
