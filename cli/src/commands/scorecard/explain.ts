import { askText, valueOrAsk } from "../../ask.ts";
import { textFlag } from "../../inputs.ts";
import { roundArguments, roundFlags, ScorecardActCommand } from "../../scorecard-act-command.ts";
import { actFlags } from "../../scorecard-command.ts";

/** Records what units explained. */
export default class ScorecardExplain extends ScorecardActCommand {
  static override args = roundArguments;
  static override flags = { text: textFlag(), ...actFlags, ...roundFlags };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ScorecardExplain);
    const { context } = this;
    const { scorecards } = context.texts;
    const { one, round } = await this.cards(args.scorecard, flags, "explain");
    const text = await valueOrAsk(context, "scorecard explain", {
      flag: "text",
      value: flags.text,
      ask: () => askText(context, scorecards.ask.explanation),
    });
    const { on, by } = await this.signed((one ?? round).session, flags);
    const change = { type: "scorecard.explain" as const, on, by, text };
    if (one === null) return this.round(round, change);
    const changed = await this.change(one, change);
    this.say(changed, scorecards.explained({ number: changed.number }));
  }
}
