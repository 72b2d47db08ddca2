import { unwrap } from "@cchc/core/unwrap";
import type { NumberedKind } from "@cchc/store/numbered-documents";
import { withdrawNumbered } from "@cchc/store/withdraw-numbered";
import { askText, valueOrAsk } from "./ask.ts";
import { BaseCommand } from "./base-command.ts";
import { openSession } from "./session.ts";

/** What the commands have in common that withdraw a document. It can be undone, so nothing is asked. */
export abstract class WithdrawCommand extends BaseCommand {
  protected async withdraw(kind: NumberedKind, text: string, given: string | undefined): Promise<void> {
    const { context } = this;
    const { workspace, ports } = openSession(context);
    const { withdrawal } = context.texts;
    const reason = await valueOrAsk(context, `${kind} withdraw`, {
      flag: "reason",
      value: given,
      ask: () => askText(context, withdrawal.reason),
    });
    const on = context.today;
    const withdrawn = unwrap(await withdrawNumbered(workspace, kind, text, { on, reason }, ports()));
    const { number, title } = withdrawn;
    const item = { id: withdrawn.id, number, title, file: withdrawn.file, withdrawn: { on, reason } };
    this.showItem(kind, item, () => [withdrawal.done({ number, title, reason })]);
    this.note(withdrawal.wayBack(`undo ${number}`));
  }
}
