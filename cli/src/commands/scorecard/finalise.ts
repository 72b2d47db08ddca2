import { idArgument, textFlag } from "../../inputs.ts";
import { actFlags, ScorecardCommand } from "../../scorecard-command.ts";

/** Makes the result of a scorecard final. */
export default class ScorecardFinalise extends ScorecardCommand {
  static override args = { scorecard: idArgument({ required: true }) };
  static override flags = { document: textFlag(), ...actFlags };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ScorecardFinalise);
    const found = await this.open(args.scorecard, "finalise");
    const { on, by } = await this.signed(found.session, flags);
    const changed = await this.change(found, { type: "scorecard.finalise", on, by, document: flags.document });
    const { number, maximum, percent, band } = changed;
    const points = changed.points ?? 0;
    this.say(changed, this.context.texts.scorecards.finalised({ number, points, maximum, percent, band }));
  }
}
