import { type CustomDocument, commands, RelativePattern, Uri, type WebviewPanel, workspace } from "vscode";
import { problemWords } from "../../../adapters/failure.ts";
import { reveal } from "../../../adapters/system.ts";
import { Disposables } from "../../../disposables.ts";
import { onLanguageChange } from "../../../forms/language-change.ts";
import type { Opener } from "../../../forms/late-opener.ts";
import type { PreviewAction } from "../../../protocol/document-preview.ts";
import type { Services } from "../../../services.ts";
import { openWithSystem } from "../open-file.ts";
import { PreviewPage } from "./preview-page.ts";

const restMilliseconds = 300;
/** Longer ones would hold up the page: it shows a document as a whole. */
const mostXmlBytes = 12_000_000;

/** Shows a Word file in a panel; it is only read. */
export function wordFileOpener(services: Services): Opener<CustomDocument> {
  return ({ uri }, panel) => {
    const preview = new WordFilePreview(services, uri, panel);
    panel.onDidDispose(() => preview.dispose());
  };
}

class WordFilePreview extends Disposables {
  readonly #services: Services;
  readonly #uri: Uri;
  readonly #page: PreviewPage;
  #timer: NodeJS.Timeout | undefined;

  constructor(services: Services, uri: Uri, panel: WebviewPanel) {
    super();
    [this.#services, this.#uri] = [services, uri];
    this.#page = this.add(new PreviewPage(services, panel.webview, nameOf(uri)));
    this.add(this.#page.onDidAct((action) => services.attempt(() => this.#act(action))));
    const watcher = this.add(
      workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(uri, ".."), nameOf(uri))),
    );
    const later = () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void services.attempt(() => this.#show()), restMilliseconds);
    };
    this.add(watcher.onDidChange(later));
    this.add(watcher.onDidCreate(later));
    this.add(onLanguageChange(services, later));
    this.add({ dispose: () => clearTimeout(this.#timer) });
    void services.attempt(() => this.#show());
  }

  async #show(): Promise<void> {
    this.#page.working();
    const title = nameOf(this.#uri);
    const state = { title, about: "", notes: [], actions: ["open-word", "reveal", "check"] as const, faults: [] };
    const { openWordFile } = await import("@cchc/publishing/check-word-file");
    const { texts } = this.#services;
    const opened = await openWordFile(this.#uri.fsPath, title);
    if (!opened.ok) {
      const faults = [{ severity: "error" as const, ...problemWords(texts, opened.problem) }];
      this.#page.show({ ...state, faults });
    } else if (opened.value.xmlBytes > mostXmlBytes) {
      const faults = [{ severity: "warning" as const, message: texts.extension.documents.preview.tooLong, hint: "" }];
      this.#page.show({ ...state, faults });
    } else this.#page.show(state, opened.value.bytes);
  }

  async #act(action: PreviewAction): Promise<void> {
    switch (action) {
      case "open-word":
        return openWithSystem(this.#services, this.#uri);
      case "reveal":
        return reveal(this.#uri);
      case "check":
        await commands.executeCommand("cchc.document.checkFormat", this.#uri);
        return;
      case "word":
      case "pdf":
      case "issue":
      case "save":
      case "problems":
        // Of a document that is made from data.
        return;
    }
  }
}

function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf("/") + 1);
}
