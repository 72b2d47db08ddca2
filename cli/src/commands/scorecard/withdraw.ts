import { textFlag } from "../../inputs.ts";
import { roundArguments, roundFlags, ScorecardActCommand } from "../../scorecard-act-command.ts";
import { withdrawalReason, withdrawOne } from "../../withdraw-command.ts";

/** Withdraws scorecards that were made by mistake: one, or many, which are tried first. */
export default class ScorecardWithdraw extends ScorecardActCommand {
  static override args = roundArguments;
  static override flags = { reason: textFlag(), ...roundFlags };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ScorecardWithdraw);
    const { context } = this;
    const [only, ...others] = args.scorecard ?? [];
    const isChosen = [flags.criteria, flags.all, flags.units, flags.status].some((flag) => flag !== undefined);
    if (only !== undefined && others.length === 0 && !isChosen) {
      const { item, sentence, wayBack } = await withdrawOne(context, "scorecard", only, flags.reason);
      this.showItem("scorecard", item, () => [sentence]);
      return this.note(wayBack);
    }
    const round = await this.many(args.scorecard, flags);
    const reason = await withdrawalReason(context, "scorecard", flags.reason);
    return this.round(round, { type: "scorecard.withdraw", on: context.today, reason });
  }
}
