import { idArgument, textFlag } from "../../inputs.ts";
import { actFlags, ScorecardCommand } from "../../scorecard-command.ts";

/** Submits a scorecard that the unit scored itself. */
export default class ScorecardSubmit extends ScorecardCommand {
  static override args = { scorecard: idArgument({ required: true }) };
  static override flags = { document: textFlag(), ...actFlags };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ScorecardSubmit);
    const found = await this.open(args.scorecard, "submit");
    const { on, by } = await this.signed(found.session, flags);
    const changed = await this.change(found, { type: "scorecard.submit", on, by, document: flags.document });
    const { number, late } = changed;
    this.say(changed, this.context.texts.scorecards.submitted({ number, on, late }));
  }
}
