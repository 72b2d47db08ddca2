import type { PreparedReport } from "@cchc/publishing/prepare";
import { commands, ViewColumn, type WebviewPanel, window, workspace } from "vscode";
import { problemWords, withoutCommands } from "../../../adapters/failure.ts";
import { Disposables } from "../../../disposables.ts";
import { onLanguageChange } from "../../../forms/language-change.ts";
import type { PreviewAction, PreviewFault, PreviewState } from "../../../protocol/document-preview.ts";
import type { Services } from "../../../services.ts";
import type { Session } from "../../../session.ts";
import type { DocumentWish } from "../document-wish.ts";
import { PreviewPage } from "./preview-page.ts";
import { type PreviewContent, previewContent } from "./preview-source.ts";

/** How long changes rest before the document is made anew. */
const restMilliseconds = 300;

const previews = new Map<string, LivePreview>();

/** Opens the preview of a document beside the data, or brings the one forward that is open. */
export function showLivePreview(services: Services, session: Session, wish: DocumentWish): void {
  const key = JSON.stringify([session.root, wish.chosen.id, wish.request]);
  const known = previews.get(key);
  if (known !== undefined) {
    known.reveal();
    return;
  }
  const preview = new LivePreview(services, session, wish);
  previews.set(key, preview);
  preview.add({ dispose: () => previews.delete(key) });
}

/** A document beside its data: made anew whenever they, or its template, change. */
class LivePreview extends Disposables {
  readonly #services: Services;
  readonly #session: Session;
  readonly #wish: DocumentWish;
  readonly #panel: WebviewPanel;
  readonly #page: PreviewPage;
  #timer: NodeJS.Timeout | undefined;
  #isStale = true;
  #isMaking = false;

  constructor(services: Services, session: Session, wish: DocumentWish) {
    super();
    [this.#services, this.#session, this.#wish] = [services, session, wish];
    const { preview } = services.texts.extension.documents;
    const title = preview.panel(wish.chosen.title);
    const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    this.#panel = window.createWebviewPanel("cchc.documentPreview", title, place, { retainContextWhenHidden: true });
    this.#panel.onDidDispose(() => this.dispose());
    this.#page = this.add(new PreviewPage(services, this.#panel.webview, title));
    this.add(this.#page.onDidAct((action) => services.attempt(() => this.#act(action))));
    this.add(this.#panel.onDidChangeViewState(() => this.#panel.visible && this.#isStale && this.#schedule(0)));
    this.add(
      services.onDidChangeFiles((files) => {
        if ([...files].some((file) => !file.startsWith("reports/"))) this.#schedule(restMilliseconds);
      }),
    );
    this.add(
      workspace.onDidChangeTextDocument(({ document }) => {
        if (session.fileOf(document.uri)?.endsWith(".json") === true) this.#schedule(restMilliseconds);
      }),
    );
    this.add(services.onDidChangeSession(() => services.session?.root !== session.root && this.#panel.dispose()));
    this.add(
      onLanguageChange(services, () => {
        this.#panel.title = services.texts.extension.documents.preview.panel(wish.chosen.title);
        this.#schedule(0);
      }),
    );
    this.add({ dispose: () => clearTimeout(this.#timer) });
    this.#schedule(0);
  }

  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  /** One making at a time; what changes meanwhile is made once more afterwards. A hidden preview waits until it is seen. */
  #schedule(milliseconds: number): void {
    this.#isStale = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#panel.visible && !this.#isMaking) void this.#services.attempt(() => this.#make());
    }, milliseconds);
  }

  async #make(): Promise<void> {
    this.#isMaking = true;
    try {
      while (this.#isStale) {
        this.#isStale = false;
        this.#page.working();
        const content = await previewContent(this.#session, this.#wish, this.#services.texts);
        const state = this.#stateOf(content);
        if ("bytes" in content) this.#page.show(state, content.bytes);
        else this.#page.show(state);
      }
    } finally {
      this.#isMaking = false;
    }
  }

  #stateOf(content: PreviewContent): PreviewState {
    const { texts } = this.#services;
    const { chosen } = this.#wish;
    const hasUnsaved = workspace.textDocuments.some(
      (document) => document.isDirty && this.#session.fileOf(document.uri)?.endsWith(".json") === true,
    );
    if ("problem" in content) {
      const faults: PreviewFault[] =
        content.faults.length > 0
          ? content.faults.map(({ severity, message, hint }) => ({ severity, message, hint: withoutCommands(hint) }))
          : [{ severity: "error", ...problemWords(texts, content.problem) }];
      return { title: chosen.title, about: "", notes: [], actions: ["problems"], faults };
    }
    const { preview } = texts.extension.documents;
    const { prepared, isLive } = content;
    const isNumberless = chosen.identity !== undefined && prepared.request.number === null;
    const actions: PreviewAction[] = [
      "word",
      "pdf",
      ...(isNumberless ? (["issue"] as const) : []),
      ...(hasUnsaved ? (["save"] as const) : []),
    ];
    const unsaved = !hasUnsaved ? [] : [isLive ? preview.live : preview.saved];
    return {
      title: chosen.title,
      about: sentenceCase(texts.reports.about(prepared.subject)),
      notes: [...this.#numberNotes(prepared), ...unsaved],
      actions,
      faults: [],
    };
  }

  #numberNotes({ numbering, request }: PreparedReport): string[] {
    const { preview } = this.#services.texts.extension.documents;
    if (numbering === undefined) return [];
    return [request.number === null ? preview.noNumber : preview.number(request.number, request.date)];
  }

  async #act(action: PreviewAction): Promise<void> {
    const [services, session, wish] = [this.#services, this.#session, this.#wish];
    switch (action) {
      case "word":
      case "pdf": {
        const { writeDocument } = await import("../render-document.ts");
        const { offerSave } = await import("../written.ts");
        await offerSave(services, session);
        return writeDocument(services, session, wish, action === "word" ? "docx" : "pdf");
      }
      case "issue": {
        const { issueWish } = await import("../issue-document.ts");
        return issueWish(services, session, wish, "docx");
      }
      case "save":
        await workspace.saveAll(false);
        return;
      case "problems":
        await commands.executeCommand("workbench.actions.view.problems");
        return;
      case "open-word":
      case "reveal":
      case "check":
        // Of a file that lies there already.
        return;
    }
  }
}

function sentenceCase(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
