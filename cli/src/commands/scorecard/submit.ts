import { textFlag } from "../../inputs.ts";
import { roundArguments, roundFlags, ScorecardActCommand } from "../../scorecard-act-command.ts";
import { actFlags } from "../../scorecard-command.ts";

/** Submits scorecards that units scored themselves. */
export default class ScorecardSubmit extends ScorecardActCommand {
  static override args = roundArguments;
  static override flags = { document: textFlag(), ...actFlags, ...roundFlags };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ScorecardSubmit);
    const { one, round } = await this.cards(args.scorecard, flags, "submit");
    const { on, by } = await this.signed((one ?? round).session, flags);
    const change = { type: "scorecard.submit" as const, on, by, document: flags.document };
    if (one === null) return this.round(round, change);
    const changed = await this.change(one, change);
    const { number, late } = changed;
    this.say(changed, this.context.texts.scorecards.submitted({ number, on, late }));
  }
}
