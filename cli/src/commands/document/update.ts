import { unwrap } from "@cchc/core/unwrap";
import { nameInCommands, registeredDocuments, updateDocument } from "@cchc/store/document-register";
import { documentItem } from "@cchc/store/list-documents";
import { BaseCommand } from "../../base-command.ts";
import { clearedFields, requireChange } from "../../clear-fields.ts";
import { documentNotes } from "../../document-notes.ts";
import { choiceListFlag, dayFlag, textArgument, textFlag } from "../../inputs.ts";
import { quoted } from "../../quoted.ts";
import { openSession } from "../../session.ts";

const clearable = ["number", "corrected", "issuer", "on", "note"] as const;

/** Corrects what is known of a document, or gives it the number it was assigned. */
export default class DocumentUpdate extends BaseCommand {
  static override args = { document: textArgument({ required: true }) };
  static override flags = {
    number: textFlag(),
    title: textFlag(),
    issuer: textFlag(),
    on: dayFlag(),
    corrected: textFlag(),
    note: textFlag(),
    clear: choiceListFlag(clearable)(),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(DocumentUpdate);
    const { texts } = this.context;
    const { number, title, issuer, on, corrected, note, clear } = flags;
    const given = { number, title, issuer, on, corrected, note };
    requireChange(given, clear, "document update");
    const wanted = { ...given, ...clearedFields(clear, given, "document update") };
    const { on: issuedOn, corrected: correctedNumber, ...others } = wanted;
    const { workspace, ports } = openSession(this.context);
    const fields = { ...others, issuedOn, correctedNumber };
    const { before, document, sameNumber } = unwrap(await updateDocument(workspace, args.document, fields, ports()));
    const [was, item] = [documentItem(before), documentItem(document)];
    const differs = JSON.stringify(was) !== JSON.stringify(item);
    const { documents } = texts;
    this.showItem("document", item, () => [differs ? documents.updated(item) : documents.unchanged(item)]);
    this.note(...documentNotes(item, sameNumber.length, texts));
    const name = nameInCommands(await registeredDocuments(workspace), document);
    this.suggestNext(`document show ${quoted(name)}`, "document list");
  }
}
