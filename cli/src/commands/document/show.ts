import { unwrap } from "@cchc/core/unwrap";
import { documentDetail } from "@cchc/store/document-detail";
import { findDocument, nameInCommands, registeredDocuments } from "@cchc/store/document-register";
import { BaseCommand } from "../../base-command.ts";
import { textArgument } from "../../inputs.ts";
import { skippedFiles } from "../../listing.ts";
import { documentLines } from "../../presenters/document.ts";
import { quoted } from "../../quoted.ts";
import { openSession } from "../../session.ts";

/** Shows one document, its number taken apart, and what cites it. */
export default class DocumentShow extends BaseCommand {
  static override args = { document: textArgument({ required: true }) };

  async run(): Promise<void> {
    const { args } = await this.parse(DocumentShow);
    const { workspace } = openSession(this.context);
    const { texts } = this.context;
    const registered = await registeredDocuments(workspace);
    const found = unwrap(findDocument(registered, args.document));
    const { detail, skipped } = await documentDetail(workspace, found);
    const files = skippedFiles(texts, skipped);
    this.showItem("document", { ...detail, ...(files.length > 0 ? { skipped: files } : {}) }, documentLines);
    this.note(...files.map((file) => texts.screens.skipped(file)));
    const stands = detail.own !== null && detail.own.withdrawn === null;
    const name = quoted(nameInCommands(registered, found));
    this.suggestNext(stands ? `document withdraw ${name}` : `document update ${name}`, `history ${name}`);
  }
}
