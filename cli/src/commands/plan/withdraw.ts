import { idArgument, textFlag } from "../../inputs.ts";
import { WithdrawCommand } from "../../withdraw-command.ts";

/** Withdraws a plan that was made by mistake. */
export default class PlanWithdraw extends WithdrawCommand {
  static override args = { plan: idArgument({ required: true }) };
  static override flags = { reason: textFlag() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(PlanWithdraw);
    await this.withdraw("plan", args.plan, flags.reason);
  }
}
