import { textFlag } from "../../inputs.ts";
import { roundArguments, roundFlags, ScorecardActCommand } from "../../scorecard-act-command.ts";
import { actFlags } from "../../scorecard-command.ts";

/** Makes the results of scorecards final. */
export default class ScorecardFinalise extends ScorecardActCommand {
  static override args = roundArguments;
  static override flags = { document: textFlag(), ...actFlags, ...roundFlags };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ScorecardFinalise);
    const { one, round } = await this.cards(args.scorecard, flags, "finalise");
    const { on, by } = await this.signed((one ?? round).session, flags);
    const change = { type: "scorecard.finalise" as const, on, by, document: flags.document };
    if (one === null) return this.round(round, change);
    const changed = await this.change(one, change);
    const { number, maximum, percent, band } = changed;
    const points = changed.points ?? 0;
    this.say(changed, this.context.texts.scorecards.finalised({ number, points, maximum, percent, band }));
  }
}
