import { idArgument, textFlag } from "../../inputs.ts";
import { WithdrawCommand } from "../../withdraw-command.ts";

/** Withdraws a criteria set that was made by mistake. */
export default class CriteriaWithdraw extends WithdrawCommand {
  static override args = { criteria: idArgument({ required: true }) };
  static override flags = { reason: textFlag() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(CriteriaWithdraw);
    await this.withdraw("criteria", args.criteria, flags.reason);
  }
}
