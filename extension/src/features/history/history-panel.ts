import type { AnyDocument } from "@cchc/core/model/document-kinds";
import type { FoundRecord } from "@cchc/store/find-record";
import { recordInDocument } from "@cchc/store/record-in-document";
import { commands, ViewColumn, workspace } from "vscode";
import { Disposables } from "../../disposables.ts";
import { PagePanel } from "../../pages/page-panel.ts";
import { type HistoryPageMessage, type HistoryPageShown, historyPageMessage } from "../../protocol/history-page.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import { called } from "./called.ts";
import { historyView } from "./history-view.ts";
import { undoRecordOf } from "./undo-record.ts";

/** The page of one record's history beside the editors. It is live: every change of the file shows at once. */
export class HistoryPanel extends Disposables {
  readonly #services: Services;
  readonly #record: FoundRecord;
  readonly #panel: PagePanel<HistoryPageShown, HistoryPageMessage>;
  #showing = 0;

  constructor(services: Services, record: FoundRecord) {
    super();
    this.#services = services;
    this.#record = record;
    this.#panel = new PagePanel(services, {
      viewType: "cchc.history",
      page: "history",
      title: services.texts.extension.historyPage.title(called(record)),
      column: ViewColumn.Beside,
      schema: historyPageMessage,
      receive: (message) => this.#receive(message),
    });
    this.add(this.#panel.onDidClose(() => this.dispose()));
    this.add(services.onDidChangeFiles(() => this.#refresh()));
    const root = services.session?.root;
    this.add(services.onDidChangeSession(() => services.session?.root !== root && this.#panel.dispose()));
    this.add(
      workspace.onDidChangeTextDocument(({ document }) => {
        if (services.session?.fileOf(document.uri) === record.file) this.#refresh();
      }),
    );
  }

  get onDidClose() {
    return this.#panel.onDidClose;
  }

  reveal(): void {
    this.#panel.reveal();
  }

  async #receive(message: HistoryPageMessage): Promise<void> {
    switch (message.type) {
      case "ready":
        return this.#show();
      case "undo":
        await undoRecordOf(this.#services, this.#record);
        return this.#show();
      case "open":
        return this.#open(message.recordId ?? this.#record.id);
    }
  }

  #refresh(): void {
    void this.#services.attempt(() => this.#show());
  }

  async #show(): Promise<void> {
    const { session, texts } = this.#services;
    if (session === undefined) return;
    const { kind, file, id } = this.#record;
    const showing = ++this.#showing;
    const read = await session.read(kind, file);
    if (showing !== this.#showing) return;
    if (!read.ok) {
      const { deleted } = texts.extension.historyPage;
      const gone = read.problem.code === "file-not-found";
      this.#panel.show({ type: "gone", message: gone ? deleted : texts.extension.historyPage.broken });
      return;
    }
    const document: AnyDocument = read.value;
    // What was taken back may have made the record: its history stays readable.
    const record = recordInDocument(document, file, id ?? document.id) ?? this.#record;
    const view = await historyView(session, texts, document, record);
    // Of several that are under way only the newest arrives; its page may have been closed meanwhile.
    if (showing !== this.#showing || this.isGone) return;
    this.#panel.rename(texts.extension.historyPage.title(called(record)));
    this.#panel.show({ type: "show", view });
  }

  /** Opens the form of a record of the same document. */
  async #open(id: string | null): Promise<void> {
    const { file } = this.#record;
    const read = await this.#services.session?.read(this.#record.kind, file);
    if (read?.ok !== true) return;
    const found = recordInDocument(read.value, file, id ?? read.value.id);
    const reference = found === undefined ? undefined : referenceTo(found, read.value.id);
    if (reference !== undefined) await commands.executeCommand("cchc.open", reference);
    else await commands.executeCommand("vscode.open", this.#services.session?.uriOf(file));
  }
}

/** How commands name a record; undefined for what has no form. */
function referenceTo({ record, file, id }: FoundRecord, documentId: string): RecordReference | undefined {
  const own = id ?? documentId;
  switch (record) {
    case "task":
    case "target":
      return { kind: record, file, id: own, planId: documentId };
    case "finding":
      return { kind: "finding", file, id: own, visitId: documentId };
    case "plan":
    case "visit":
    case "programme":
    case "duty":
    case "unit":
    case "person":
      return { kind: record, file, id: own };
    case "register":
    case "figures":
    case "figure":
    case "document":
    case "initiative":
    case "indicator":
    case "criteria":
    case "scorecard":
    case "index":
    case "result":
      return undefined;
  }
}
