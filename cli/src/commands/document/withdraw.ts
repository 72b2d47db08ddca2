import { unwrap } from "@cchc/core/unwrap";
import { findDocument, nameInCommands, registeredDocuments } from "@cchc/store/document-register";
import { withdrawDocument } from "@cchc/store/issue-document";
import { documentItem } from "@cchc/store/list-documents";
import { subjectNames } from "@cchc/store/subject-names";
import { askText, valueOrAsk } from "../../ask.ts";
import { BaseCommand } from "../../base-command.ts";
import { dayFlag, textArgument, textFlag } from "../../inputs.ts";
import { quoted } from "../../quoted.ts";
import { openSession } from "../../session.ts";

/** Takes back a document that was issued from here; its number stays taken, and another may take its place. */
export default class DocumentWithdraw extends BaseCommand {
  static override args = { document: textArgument({ required: true }) };
  static override flags = { reason: textFlag(), on: dayFlag() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(DocumentWithdraw);
    const { workspace, ports } = openSession(this.context);
    const { texts, today } = this.context;
    const found = unwrap(findDocument(await registeredDocuments(workspace), args.document));
    const reason = await valueOrAsk(this.context, "document withdraw", {
      flag: "reason",
      value: flags.reason,
      ask: () => askText(this.context, texts.documents.ask.reason),
    });
    const on = flags.on ?? today;
    const document = unwrap(await withdrawDocument(workspace, found.id, { on, reason }, ports()));
    const names = await subjectNames(workspace, document.own === undefined ? [] : [document.own.subject]);
    const item = documentItem(document, names);
    this.showItem("document", item, () => [texts.documents.withdrawnNow({ number: item.number ?? item.id, on })]);
    const name = quoted(nameInCommands(await registeredDocuments(workspace), document));
    this.suggestNext(`document show ${name}`, `undo ${name}`);
  }
}
