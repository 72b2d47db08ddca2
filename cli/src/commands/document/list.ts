import { registeredDocuments } from "@cchc/store/document-register";
import { queryDocuments } from "@cchc/store/list-documents";
import { subjectNames } from "@cchc/store/subject-names";
import { BaseCommand } from "../../base-command.ts";
import { choiceFlag, countFlag, pageFlags, switchFlag, textFlag } from "../../inputs.ts";
import { pageOf } from "../../listing.ts";
import { documentTable, ownDocumentTable } from "../../presenters/document.ts";
import { openSession } from "../../session.ts";

const families = ["state", "party", "joint", "other"] as const;

/** Lists the documents of the register, the newest first. */
export default class DocumentList extends BaseCommand {
  static override flags = {
    search: textFlag(),
    family: choiceFlag(families)(),
    year: countFlag({ minimum: 1900 }),
    type: textFlag({ helpValue: "CODE" }),
    own: switchFlag(),
    ...pageFlags,
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(DocumentList);
    const { workspace } = openSession(this.context);
    const { texts } = this.context;
    const documents = await registeredDocuments(workspace);
    const names = await subjectNames(
      workspace,
      documents.flatMap(({ own }) => (own === undefined ? [] : [own.subject])),
    );
    const items = queryDocuments(documents, flags, names);
    this.showList("document", pageOf(items, flags), flags.own === true ? ownDocumentTable : documentTable);
    const isEmpty = documents.length === 0 || (flags.own === true && !documents.some(({ own }) => own !== undefined));
    const empty = flags.own === true ? texts.documents.noneOwn : texts.documents.empty;
    this.note(isEmpty ? empty : texts.documents.count(items.length));
    if (!isEmpty && items.length === 0) this.suggestNext("document list");
  }
}
