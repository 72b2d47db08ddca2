import { registeredDocuments } from "@cchc/store/document-register";
import { queryDocuments } from "@cchc/store/list-documents";
import { BaseCommand } from "../../base-command.ts";
import { choiceFlag, countFlag, pageFlags, textFlag } from "../../inputs.ts";
import { pageOf } from "../../listing.ts";
import { documentTable } from "../../presenters/document.ts";
import { openSession } from "../../session.ts";

const families = ["state", "party", "joint", "other"] as const;

/** Lists the documents of the register, the newest first. */
export default class DocumentList extends BaseCommand {
  static override flags = {
    search: textFlag(),
    family: choiceFlag(families)(),
    year: countFlag({ minimum: 1900 }),
    ...pageFlags,
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(DocumentList);
    const { workspace } = openSession(this.context);
    const { texts } = this.context;
    const documents = await registeredDocuments(workspace);
    const items = queryDocuments(documents, flags);
    this.showList("document", pageOf(items, flags), documentTable);
    this.note(documents.length === 0 ? texts.documents.empty : texts.documents.count(items.length));
    if (documents.length > 0 && items.length === 0) this.suggestNext("document list");
  }
}
