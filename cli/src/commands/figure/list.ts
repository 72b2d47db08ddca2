import { levels } from "@cchc/core/model/codes";
import { unwrap } from "@cchc/core/unwrap";
import { listFigures } from "@cchc/store/list-figures";
import { BaseCommand } from "../../base-command.ts";
import { choiceFlag, idFlag, pageFlags, textFlag } from "../../inputs.ts";
import { pageOf, skippedFiles } from "../../listing.ts";
import { doesNotAddUp, figureLines } from "../../presenters/figure.ts";
import { openSession } from "../../session.ts";

/** Lists published figures, with what their parts sum up to and where they come from. */
export default class FigureList extends BaseCommand {
  static override flags = {
    in: idFlag(),
    level: choiceFlag(levels)(),
    unit: textFlag(),
    indicator: idFlag({ helpValue: "INDICATOR" }),
    search: textFlag(),
    ...pageFlags,
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(FigureList);
    const { workspace } = openSession(this.context);
    const { asOf, texts } = this.context;
    const { in: collection, level, unit, indicator, search } = flags;
    const { items, skipped } = unwrap(
      await listFigures(workspace, { collection, level, unit, indicator, search }, asOf),
    );
    this.showList("figure", { ...pageOf(items, flags), skipped: skippedFiles(texts, skipped) }, figureLines);
    const differing = items.filter(doesNotAddUp).length;
    if (differing > 0) this.note(texts.figures.doNotAddUp(differing));
    if (items.length > 0) return;
    const narrowed = [collection, level, unit, indicator, search].some((value) => value !== undefined);
    if (narrowed) this.suggestNext("figure list");
    else this.note(texts.figures.empty);
  }
}
