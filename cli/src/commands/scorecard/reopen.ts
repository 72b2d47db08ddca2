import { askText, requireInputs } from "../../ask.ts";
import { textFlag } from "../../inputs.ts";
import { roundArguments, roundFlags, ScorecardActCommand } from "../../scorecard-act-command.ts";
import { actFlags } from "../../scorecard-command.ts";

/** Opens final scorecards again, with a reason and a document. */
export default class ScorecardReopen extends ScorecardActCommand {
  static override args = roundArguments;
  static override flags = { reason: textFlag(), document: textFlag(), ...actFlags, ...roundFlags };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ScorecardReopen);
    const { context } = this;
    const { ask, reopened } = context.texts.scorecards;
    requireInputs(context, "scorecard reopen", { flags: { reason: flags.reason, document: flags.document } });
    const { one, round } = await this.cards(args.scorecard, flags, "reopen");
    const reason = flags.reason ?? (await askText(context, ask.reason));
    const document = flags.document ?? (await askText(context, ask.document));
    const { on, by } = await this.signed((one ?? round).session, flags);
    const change = { type: "scorecard.reopen" as const, on, by, reason, document };
    if (one === null) return this.round(round, change);
    const changed = await this.change(one, change);
    this.say(changed, reopened({ number: changed.number }));
  }
}
