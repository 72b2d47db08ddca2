import { unwrap } from "@cchc/core/unwrap";
import type { NumberedKind } from "@cchc/store/numbered-documents";
import { withdrawNumbered } from "@cchc/store/withdraw-numbered";
import { askText, valueOrAsk } from "./ask.ts";
import { BaseCommand } from "./base-command.ts";
import type { CommandContext } from "./context.ts";
import { openSession } from "./session.ts";

/** What the commands have in common that withdraw a document. It can be undone, so nothing is asked. */
export abstract class WithdrawCommand extends BaseCommand {
  protected async withdraw(kind: NumberedKind, text: string, given: string | undefined): Promise<void> {
    const { item, sentence, wayBack } = await withdrawOne(this.context, kind, text, given);
    this.showItem(kind, item, () => [sentence]);
    this.note(wayBack);
  }
}

/** Withdraws one document, asking for the reason where there is none, and gives what is said of it. */
export async function withdrawOne(
  context: CommandContext,
  kind: NumberedKind,
  text: string,
  given: string | undefined,
) {
  const { workspace, ports } = openSession(context);
  const { withdrawal } = context.texts;
  const reason = await withdrawalReason(context, kind, given);
  const on = context.today;
  const withdrawn = unwrap(await withdrawNumbered(workspace, kind, text, { on, reason }, ports()));
  const { id, number, title, file } = withdrawn;
  return {
    item: { id, number, title, file, withdrawn: { on, reason } },
    sentence: withdrawal.done({ number, title, reason }),
    wayBack: withdrawal.wayBack(`undo ${number}`),
  };
}

/** Why something is withdrawn: as typed, or asked on a terminal. */
export function withdrawalReason(
  context: CommandContext,
  kind: NumberedKind,
  given: string | undefined,
): Promise<string> {
  return valueOrAsk(context, `${kind} withdraw`, {
    flag: "reason",
    value: given,
    ask: () => askText(context, context.texts.withdrawal.reason),
  });
}
