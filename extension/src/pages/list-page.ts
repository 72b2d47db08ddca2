import { ViewColumn, type WebviewPanel, window } from "vscode";
import { Disposables } from "../disposables.ts";
import { onLanguageChange } from "../forms/language-change.ts";
import { webviewPage, webviewRoots } from "../forms/webview-page.ts";
import {
  type ListHostMessage,
  type ListPage,
  type ListRow,
  type ListSection,
  listMessageSchema,
} from "../protocol/list-page.ts";
import type { Services } from "../services.ts";

/** Something that a row of a page leads to. */
export interface OpenableLink {
  label: string;
  open: () => Promise<void>;
}

/** A row as a feature says it: the page gets words and numbers, and asks for a number to be opened. */
export interface OpenableRow extends Omit<ListRow, "open" | "links"> {
  open?: (() => Promise<void>) | undefined;
  links?: readonly OpenableLink[] | undefined;
}

/** A button of a page. */
interface PageAction {
  label: string;
  isPrimary?: boolean;
  run: () => Promise<void>;
}

export interface OpenablePage extends Omit<ListPage, "sections" | "actions"> {
  actions?: readonly PageAction[];
  sections: readonly (Omit<ListSection, "rows"> & { rows: readonly OpenableRow[] })[];
}

const pages = new Map<string, Page>();

/** Makes a page with lists in the words of the window, again when the window speaks another language. */
type MakePage = () => OpenablePage | Promise<OpenablePage>;

/** Shows a page with lists; one of the same `key` that is open shows it instead. */
export async function showListPage(services: Services, key: string, make: MakePage): Promise<void> {
  const page = await make();
  const known = pages.get(key);
  if (known !== undefined) {
    known.show(page, make);
    return;
  }
  const shown = new Page(services, page, make);
  pages.set(key, shown);
  shown.add({ dispose: () => pages.delete(key) });
}

class Page extends Disposables {
  readonly #panel: WebviewPanel;
  #isReady = false;
  #isClosed = false;
  #page: ListPage;
  #make: MakePage;
  #opens: (() => Promise<void>)[] = [];

  constructor(services: Services, page: OpenablePage, make: MakePage) {
    super();
    this.#make = make;
    this.#page = this.#numbered(page);
    const extension = services.context.extensionUri;
    this.#panel = window.createWebviewPanel("cchc.listPage", page.title, ViewColumn.Active, {
      enableScripts: true,
      localResourceRoots: webviewRoots(extension),
      retainContextWhenHidden: true,
    });
    this.#panel.onDidDispose(() => {
      this.#isClosed = true;
      this.dispose();
    });
    const { webview } = this.#panel;
    this.add(
      webview.onDidReceiveMessage((message) => {
        const said = listMessageSchema.safeParse(message);
        if (!said.success) {
          services.log.warn(`a page sent what nobody knows: ${said.error.message}`);
        } else if (said.data.type === "ready") {
          this.#isReady = true;
          this.#send();
        } else {
          const open = this.#opens[said.data.key];
          if (open !== undefined) void services.attempt(open);
        }
      }),
    );
    const load = () => {
      const { language } = services;
      webview.html = webviewPage(webview, { extension, name: "list-page", language, title: this.#panel.title });
    };
    this.add(
      onLanguageChange(services, () => {
        void services.attempt(async () => {
          const page = await this.#make();
          if (this.#isClosed) return;
          this.#take(page);
          // A page that begins anew asks for what it shows.
          this.#isReady = false;
          load();
        });
      }),
    );
    load();
  }

  show(page: OpenablePage, make: MakePage): void {
    this.#make = make;
    this.#take(page);
    this.#panel.reveal();
    if (this.#isReady) this.#send();
  }

  #take(page: OpenablePage): void {
    this.#page = this.#numbered(page);
    this.#panel.title = page.title;
  }

  #numbered({ sections, actions = [], ...page }: OpenablePage): ListPage {
    this.#opens = [];
    const keyOf = (open: () => Promise<void>) => this.#opens.push(open) - 1;
    const row = ({ open, links, ...shown }: OpenableRow): ListRow => ({
      ...shown,
      ...(open === undefined ? {} : { open: keyOf(open) }),
      ...(links === undefined ? {} : { links: links.map((link) => ({ label: link.label, key: keyOf(link.open) })) }),
    });
    const buttons = actions.map(({ run, ...action }) => ({ ...action, key: keyOf(run) }));
    return {
      ...page,
      actions: buttons,
      sections: sections.map((section) => ({ ...section, rows: section.rows.map(row) })),
    };
  }

  #send(): void {
    const message: ListHostMessage = { type: "show", page: this.#page };
    void this.#panel.webview.postMessage(message);
  }
}
