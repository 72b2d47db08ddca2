import { EventEmitter, type Webview } from "vscode";
import { Disposables } from "../../../disposables.ts";
import { onLanguageChange } from "../../../forms/language-change.ts";
import { webviewPage, webviewRoots } from "../../../forms/webview-page.ts";
import {
  type PreviewAction,
  type PreviewHostMessage,
  type PreviewState,
  previewMessageSchema,
} from "../../../protocol/document-preview.ts";
import type { Services } from "../../../services.ts";

/** The page that shows a Word document; it gets bytes and words, never a path. */
export class PreviewPage extends Disposables {
  readonly #webview: Webview;
  readonly #acted = this.add(new EventEmitter<PreviewAction>());
  #isReady = false;
  #isGone = false;
  #last: { state: PreviewState; bytes?: Uint8Array } | undefined;

  /** Somebody asks for something to be done with the document. */
  readonly onDidAct = this.#acted.event;

  constructor(services: Services, webview: Webview, title: string) {
    super();
    this.#webview = webview;
    const extension = services.context.extensionUri;
    webview.options = { enableScripts: true, localResourceRoots: webviewRoots(extension) };
    this.add(
      webview.onDidReceiveMessage((message) => {
        const said = previewMessageSchema.safeParse(message);
        if (!said.success) {
          services.log.warn(`a preview sent what nobody knows: ${said.error.message}`);
          return;
        }
        switch (said.data.type) {
          case "ready":
            this.#isReady = true;
            this.#send();
            break;
          case "act":
            this.#acted.fire(said.data.action);
            break;
          case "failed":
            services.log.warn(`a preview could not be shown: ${said.data.why}`);
            break;
        }
      }),
    );
    const load = () => {
      const { language } = services;
      this.#isReady = false;
      webview.html = webviewPage(webview, { extension, name: "document-preview", language, title });
    };
    this.add(onLanguageChange(services, load));
    load();
  }

  /** Without `bytes` the document that is shown stays. */
  show(state: PreviewState, bytes?: Uint8Array): void {
    // VS Code sends plain arrays of bytes as they are, and spells out Node's.
    const kept = bytes === undefined ? this.#last?.bytes : new Uint8Array(bytes);
    this.#last = { state, ...(kept === undefined ? {} : { bytes: kept }) };
    if (this.#isReady)
      this.#post({ type: "show", state, ...(bytes === undefined || kept === undefined ? {} : { bytes: kept }) });
  }

  working(): void {
    if (this.#isReady) this.#post({ type: "working" });
  }

  /** A page that begins anew shows what it would have shown. */
  #send(): void {
    if (this.#last !== undefined) this.#post({ type: "show", ...this.#last });
  }

  #post(message: PreviewHostMessage): void {
    // A document may be ready after its page was closed.
    if (!this.#isGone) void this.#webview.postMessage(message);
  }

  override dispose(): void {
    this.#isGone = true;
    super.dispose();
  }
}
