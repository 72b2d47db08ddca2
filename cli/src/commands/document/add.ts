import { unwrap } from "@cchc/core/unwrap";
import { addDocument, nameInCommands, registeredDocuments } from "@cchc/store/document-register";
import { documentItem } from "@cchc/store/list-documents";
import { askOptionalDay, askOptionalText, askText, valueOrAsk } from "../../ask.ts";
import { BaseCommand } from "../../base-command.ts";
import { documentNotes } from "../../document-notes.ts";
import { dayFlag, textFlag } from "../../inputs.ts";
import { quoted } from "../../quoted.ts";
import { openSession } from "../../session.ts";

/** Enters a document; any number is accepted and kept as it is printed. */
export default class DocumentAdd extends BaseCommand {
  static override flags = {
    number: textFlag(),
    title: textFlag(),
    issuer: textFlag(),
    on: dayFlag(),
    corrected: textFlag(),
    note: textFlag(),
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(DocumentAdd);
    const { workspace, ports } = openSession(this.context);
    const { texts, interactive } = this.context;
    const { ask } = texts.documents;
    // Without a number a document is registered all the same: it may have none yet.
    const asked = interactive && flags.number === undefined && flags.title === undefined;
    const number = asked ? await askOptionalText(this.context, ask.number) : (flags.number ?? null);
    const title = await valueOrAsk(this.context, "document add", {
      flag: "title",
      value: flags.title,
      ask: () => askText(this.context, ask.title),
    });
    const issuer =
      flags.issuer ?? (asked ? ((await askOptionalText(this.context, ask.issuer)) ?? undefined) : undefined);
    const issuedOn = flags.on ?? (asked ? await askOptionalDay(this.context, ask.issuedOn) : null);
    const { corrected: correctedNumber, note } = flags;
    const fields = { number, correctedNumber, title, issuer, issuedOn, note };
    const { document, sameNumber } = unwrap(await addDocument(workspace, fields, ports()));
    const item = documentItem(document);
    this.showItem("document", item, () => [texts.documents.added(item)]);
    this.note(...documentNotes(item, sameNumber.length, texts));
    const name = nameInCommands(await registeredDocuments(workspace), document);
    this.suggestNext(`document show ${quoted(name)}`, "document list");
  }
}
