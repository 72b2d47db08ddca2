import { unwrap } from "@cchc/core/unwrap";
import { withdrawIndicator } from "@cchc/store/indicators";
import { registerFiles } from "@cchc/store/workspace";
import { askText, valueOrAsk } from "../../ask.ts";
import { BaseCommand } from "../../base-command.ts";
import { idArgument, textFlag } from "../../inputs.ts";
import { openSession } from "../../session.ts";

/** Withdraws an indicator that was made by mistake. */
export default class IndicatorWithdraw extends BaseCommand {
  static override args = { indicator: idArgument({ required: true }) };
  static override flags = { reason: textFlag() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(IndicatorWithdraw);
    const { workspace, ports } = openSession(this.context);
    const { withdrawal } = this.context.texts;
    const reason = await valueOrAsk(this.context, "indicator withdraw", {
      flag: "reason",
      value: flags.reason,
      ask: () => askText(this.context, withdrawal.reason),
    });
    const on = this.context.today;
    const { id, title } = unwrap(await withdrawIndicator(workspace, args.indicator, { on, reason }, ports()));
    const item = { id, number: id, title, file: registerFiles.indicators, withdrawn: { on, reason } };
    this.showItem("indicator", item, () => [withdrawal.done({ number: id, title, reason })]);
    this.note(withdrawal.wayBack(`undo indicators/${id}`));
  }
}
