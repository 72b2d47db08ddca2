import { resultNumber } from "@cchc/core/indices/scheme";
import { unwrap } from "@cchc/core/unwrap";
import { findIndexResult, withdrawResult } from "@cchc/store/indices";
import { askText, valueOrAsk } from "../../ask.ts";
import { idArgument, textFlag } from "../../inputs.ts";
import { openSession } from "../../session.ts";
import { WithdrawCommand } from "../../withdraw-command.ts";

/** Withdraws a result, or a whole scheme, that was recorded by mistake. */
export default class IndexWithdraw extends WithdrawCommand {
  static override args = { index: idArgument({ required: true }) };
  static override flags = { reason: textFlag() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(IndexWithdraw);
    const { context } = this;
    const { workspace, ports } = openSession(context);
    const found = await findIndexResult(workspace, args.index);
    if (!found.ok) return this.withdraw("index", args.index, flags.reason);
    const { withdrawal, indices } = context.texts;
    const reason = await valueOrAsk(context, "index withdraw", {
      flag: "reason",
      value: flags.reason,
      ask: () => askText(context, withdrawal.reason),
    });
    const { index, result, file } = found.value;
    const on = context.today;
    unwrap(await withdrawResult(workspace, found.value, { on, reason }, ports()));
    const number = resultNumber(index, result);
    const item = { id: result.id, number, title: index.title, file, withdrawn: { on, reason } };
    this.showItem("index-result", item, () => [indices.withdrawn({ number, title: index.title, reason })]);
    this.note(withdrawal.wayBack(`undo ${number}`));
  }
}
