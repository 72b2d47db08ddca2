import { AppError, problem } from "@cchc/core/problem";
import { whyRank } from "@cchc/core/query/why-rank";
import { unwrap } from "@cchc/core/unwrap";
import { findCriteria } from "@cchc/store/criteria-sets";
import { scorecardsOfSet } from "@cchc/store/list-scorecards";
import { findScorecard } from "@cchc/store/scorecards";
import { BaseCommand } from "../../base-command.ts";
import { countFlag, idFlag, switchFlag, textArgument } from "../../inputs.ts";
import { skippedFiles } from "../../listing.ts";
import { isUnscored, whyRankLines } from "../../presenters/why-rank.ts";
import { openSession } from "../../session.ts";

/** Explains why a unit has its rank: what it lost, what is around it, and what would move it. */
export default class ScorecardWhy extends BaseCommand {
  static override args = { scorecard: textArgument({ required: true }) };
  static override flags = { criteria: idFlag(), provisional: switchFlag(), limit: countFlag({ default: 10 }) };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ScorecardWhy);
    const { asOf, texts } = this.context;
    const { workspace } = openSession(this.context);
    const set = flags.criteria === undefined ? undefined : unwrap(await findCriteria(workspace, flags.criteria));
    const { scorecard, criteria } = unwrap(await findScorecard(workspace, args.scorecard, set?.criteria.id));
    const { scorecards, skipped } = await scorecardsOfSet(workspace, criteria);
    const cards = scorecards.map((found) => found.scorecard);
    const { provisional, limit } = flags;
    const why = whyRank(scorecard, criteria, cards, asOf, await workspace.units(), { provisional });
    // Nobody had opened it by that day.
    if (why === undefined) throw new AppError(problem("scorecard-not-found", { scorecard: args.scorecard }));
    const item = { ...why, skipped: skippedFiles(texts, skipped) };
    this.showItem("rank-reasons", item, (shown, view) => whyRankLines(shown, view, limit));
    this.note(...item.skipped.map((file) => texts.screens.skipped(file)));
    const { scorecardNumber, criteriaNumber, rank, percent } = why;
    const isOpen = rank === null && percent !== null && !provisional && why.status !== "final";
    this.suggestNext(
      ...(isUnscored(why) && why.status === "draft" ? [`scorecard score ${scorecardNumber}`] : []),
      ...(isOpen ? [`scorecard why ${scorecardNumber} --provisional`] : []),
      `scorecard show ${scorecardNumber}`,
      `scorecard rank ${criteriaNumber}`,
    );
  }
}
