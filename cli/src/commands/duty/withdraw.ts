import { idArgument, textFlag } from "../../inputs.ts";
import { WithdrawCommand } from "../../withdraw-command.ts";

/** Withdraws a duty that was made by mistake. */
export default class DutyWithdraw extends WithdrawCommand {
  static override args = { duty: idArgument({ required: true }) };
  static override flags = { reason: textFlag() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(DutyWithdraw);
    await this.withdraw("duty", args.duty, flags.reason);
  }
}
