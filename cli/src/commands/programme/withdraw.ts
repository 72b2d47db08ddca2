import { idArgument, textFlag } from "../../inputs.ts";
import { WithdrawCommand } from "../../withdraw-command.ts";

/** Withdraws a programme that was made by mistake. */
export default class ProgrammeWithdraw extends WithdrawCommand {
  static override args = { programme: idArgument({ required: true }) };
  static override flags = { reason: textFlag() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ProgrammeWithdraw);
    await this.withdraw("programme", args.programme, flags.reason);
  }
}
