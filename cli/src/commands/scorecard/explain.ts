import { askText, valueOrAsk } from "../../ask.ts";
import { idArgument, textFlag } from "../../inputs.ts";
import { actFlags, ScorecardCommand } from "../../scorecard-command.ts";

/** Records the unit's explanation. */
export default class ScorecardExplain extends ScorecardCommand {
  static override args = { scorecard: idArgument({ required: true }) };
  static override flags = { text: textFlag(), ...actFlags };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ScorecardExplain);
    const { context } = this;
    const { scorecards } = context.texts;
    const found = await this.open(args.scorecard, "explain");
    const text = await valueOrAsk(context, "scorecard explain", {
      flag: "text",
      value: flags.text,
      ask: () => askText(context, scorecards.ask.explanation),
    });
    const { on, by } = await this.signed(found.session, flags);
    const changed = await this.change(found, { type: "scorecard.explain", on, by, text });
    this.say(changed, scorecards.explained({ number: changed.number }));
  }
}
