import { askText, requireInputs } from "../../ask.ts";
import { idArgument, textFlag } from "../../inputs.ts";
import { actFlags, ScorecardCommand } from "../../scorecard-command.ts";

/** Opens a final scorecard again, with a reason and a document. */
export default class ScorecardReopen extends ScorecardCommand {
  static override args = { scorecard: idArgument({ required: true }) };
  static override flags = { reason: textFlag(), document: textFlag(), ...actFlags };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ScorecardReopen);
    const { context } = this;
    const { ask, reopened } = context.texts.scorecards;
    requireInputs(context, "scorecard reopen", { flags: { reason: flags.reason, document: flags.document } });
    const found = await this.open(args.scorecard, "reopen");
    const reason = flags.reason ?? (await askText(context, ask.reason));
    const document = flags.document ?? (await askText(context, ask.document));
    const { on, by } = await this.signed(found.session, flags);
    const changed = await this.change(found, { type: "scorecard.reopen", on, by, reason, document });
    this.say(changed, reopened({ number: changed.number }));
  }
}
