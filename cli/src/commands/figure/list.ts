import { levels } from "@cchc/core/model/codes";
import { listFigures } from "@cchc/store/list-figures";
import { BaseCommand } from "../../base-command.ts";
import { choiceFlag, idFlag, pageFlags, textFlag } from "../../inputs.ts";
import { pageOf, skippedFiles } from "../../listing.ts";
import { figureLines } from "../../presenters/figure.ts";
import { openSession } from "../../session.ts";

/** Lists published figures, with what their parts sum up to and where they come from. */
export default class FigureList extends BaseCommand {
  static override flags = { in: idFlag(), level: choiceFlag(levels)(), search: textFlag(), ...pageFlags };

  async run(): Promise<void> {
    const { flags } = await this.parse(FigureList);
    const { workspace } = openSession(this.context);
    const { texts } = this.context;
    const { in: collection, level, search } = flags;
    const { items, skipped } = await listFigures(workspace, { collection, level, search });
    this.showList("figure", { ...pageOf(items, flags), skipped: skippedFiles(texts, skipped) }, figureLines);
    const differing = items.filter(({ difference }) => difference !== null && difference !== 0).length;
    if (differing > 0) this.note(texts.figures.doNotAddUp(differing));
    const narrowed = collection !== undefined || level !== undefined || search !== undefined;
    if (items.length === 0 && !narrowed) this.note(texts.figures.empty);
  }
}
