import { AppError, problem } from "@cchc/core/problem";
import { scorecardDetail } from "@cchc/core/query/scorecard-item";
import { unwrap } from "@cchc/core/unwrap";
import { findScorecard } from "@cchc/store/scorecards";
import { BaseCommand } from "../../base-command.ts";
import { textArgument } from "../../inputs.ts";
import { nextScorecardCommands } from "../../presenters/scorecard-next.ts";
import { scorecardLines } from "../../presenters/scorecard-page.ts";
import { openSession } from "../../session.ts";

/** Shows a scorecard, item by item, as of a day. */
export default class ScorecardShow extends BaseCommand {
  static override args = { scorecard: textArgument({ required: true }) };

  async run(): Promise<void> {
    const { args } = await this.parse(ScorecardShow);
    const { asOf, texts } = this.context;
    const { workspace } = openSession(this.context);
    const { scorecard, criteria } = unwrap(await findScorecard(workspace, args.scorecard));
    const detail = scorecardDetail(scorecard, criteria, asOf, await workspace.units());
    // Nobody had opened it by that day.
    if (detail === undefined) throw new AppError(problem("scorecard-not-found", { scorecard: args.scorecard }));
    this.showItem("scorecard", detail, scorecardLines);
    this.suggestNext(...nextScorecardCommands(detail, texts));
  }
}
