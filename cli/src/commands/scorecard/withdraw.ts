import { textArgument, textFlag } from "../../inputs.ts";
import { WithdrawCommand } from "../../withdraw-command.ts";

/** Withdraws a scorecard that was made by mistake. */
export default class ScorecardWithdraw extends WithdrawCommand {
  static override args = { scorecard: textArgument({ required: true }) };
  static override flags = { reason: textFlag() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ScorecardWithdraw);
    await this.withdraw("scorecard", args.scorecard, flags.reason);
  }
}
