import { ranking } from "@cchc/core/query/ranking";
import { scorecardsOfSet } from "@cchc/store/list-scorecards";
import { BaseCommand } from "../../base-command.ts";
import { chooseCriteria } from "../../criteria-choice.ts";
import { idArgument, switchFlag } from "../../inputs.ts";
import { skippedFiles } from "../../listing.ts";
import { rankingLines } from "../../presenters/ranking.ts";
import { openSession } from "../../session.ts";

/** Ranks the units of one peer group by one criteria set; who did not submit stands apart. */
export default class ScorecardRank extends BaseCommand {
  static override args = { criteria: idArgument() };
  static override flags = { provisional: switchFlag() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ScorecardRank);
    const { asOf, texts } = this.context;
    const { workspace } = openSession(this.context);
    const { criteria } = await chooseCriteria(this.context, workspace, "scorecard rank", args.criteria);
    const { scorecards, skipped } = await scorecardsOfSet(workspace, criteria);
    const units = await workspace.unitsIfReadable(skipped);
    const { provisional } = flags;
    const cards = scorecards.map(({ scorecard }) => scorecard);
    const { id: criteriaId, number, title, year, peerGroup } = criteria;
    const item = {
      criteriaId,
      criteriaNumber: number,
      title,
      year,
      group: peerGroup.name,
      asOf,
      provisional,
      ...ranking(criteria, cards, asOf, units, { provisional }),
      skipped: skippedFiles(texts, skipped),
    };
    this.showItem("ranking", item, rankingLines);
    this.note(...item.skipped.map((file) => texts.screens.skipped(file)));
    const [waiting] = item.notSubmitted;
    const [pending] = item.pending;
    const last = item.rows.at(-1);
    // Whoever stands last asks why first.
    const why =
      last === undefined ? [] : [`scorecard why ${last.scorecardNumber}${provisional ? " --provisional" : ""}`];
    if (pending?.scorecardNumber != null) this.suggestNext(`scorecard show ${pending.scorecardNumber}`, ...why);
    else if (waiting?.scorecardNumber != null) this.suggestNext(`scorecard score ${waiting.scorecardNumber}`, ...why);
    else if (waiting !== undefined) this.suggestNext(`scorecard create ${number} --units ${waiting.unitId}`, ...why);
    else this.suggestNext(...why, ...(last === undefined ? [] : [`report render ranking --criteria ${number}`]));
  }
}
