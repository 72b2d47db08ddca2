import { type ViewColumn, type WebviewPanel, window } from "vscode";
import type * as z from "zod";
import { Disposables } from "../disposables.ts";
import { onLanguageChange } from "../forms/language-change.ts";
import { webviewPage, webviewRoots } from "../forms/webview-page.ts";
import type { Services } from "../services.ts";

/** What makes a page of its own. */
export interface PageDescription<Message> {
  viewType: string;
  /** The bundle of the page: `dist/webview/<page>.js`. */
  page: string;
  title: string;
  column: ViewColumn;
  /** Of what the page sends: a webview is not believed (SPEC EXT-4). */
  schema: z.ZodType<Message>;
  receive: (message: Message) => Promise<void>;
}

/** A page in an editor's place that shows something and edits no document. Messages are worked on one after the other. */
export class PagePanel<Shown, Message> extends Disposables {
  readonly #panel: WebviewPanel;
  #work: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(services: Services, { viewType, page, title, column, schema, receive }: PageDescription<Message>) {
    super();
    const { extensionUri } = services.context;
    this.#panel = window.createWebviewPanel(viewType, title, column, {
      enableScripts: true,
      retainContextWhenHidden: true,
      localResourceRoots: webviewRoots(extensionUri),
    });
    this.add(
      this.#panel.webview.onDidReceiveMessage((message: unknown) => {
        const parsed = schema.safeParse(message);
        if (!parsed.success) {
          services.log.warn(`a page sent what nobody knows: ${parsed.error.message}`);
          return;
        }
        this.#work = this.#work.then(() => services.attempt(() => receive(parsed.data)));
      }),
    );
    this.add(
      this.#panel.onDidDispose(() => {
        this.#closed = true;
        this.dispose();
      }),
    );
    this.add({ dispose: () => this.#closed || this.#panel.dispose() });
    const load = () => {
      const { webview, title: shown } = this.#panel;
      const { language } = services;
      webview.html = webviewPage(webview, { extension: extensionUri, name: page, language, title: shown });
    };
    // A page that begins anew asks for what it shows.
    this.add(onLanguageChange(services, load));
    load();
  }

  get onDidClose() {
    return this.#panel.onDidDispose;
  }

  /** Told to the page; one that is closed hears nothing. */
  show(shown: Shown): void {
    if (!this.#closed) void this.#panel.webview.postMessage(shown);
  }

  rename(title: string): void {
    this.#panel.title = title;
  }

  get isVisible(): boolean {
    return this.#panel.visible;
  }

  /** The page came in sight or went out of it, or another one has the focus. */
  get onDidLook() {
    return this.#panel.onDidChangeViewState;
  }

  reveal(): void {
    this.#panel.reveal();
  }
}
