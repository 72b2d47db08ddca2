import type { ChangeByKind } from "@cchc/core/change/change-kinds";
import type { CalendarDay } from "@cchc/core/day";
import type { DocumentByKind, DocumentKind } from "@cchc/core/model/document-kinds";
import type { Problem } from "@cchc/core/problem";
import type { Result } from "@cchc/core/result";
import type { Catalogue } from "@cchc/messages/catalogue";
import { commands, type Disposable, type TextDocument, type WebviewPanel, workspace } from "vscode";
import type * as z from "zod";
import { problemWords } from "../adapters/failure.ts";
import { rootAbove } from "../adapters/workspace-folder.ts";
import { Disposables } from "../disposables.ts";
import { LiveDocument } from "../live-document.ts";
import {
  type Directory,
  type FormMessage,
  formMessageSchema,
  type HostMessage,
  type Obstacle,
} from "../protocol/form.ts";
import type { Services } from "../services.ts";
import { Session } from "../session.ts";
import { directoryOn } from "./directory.ts";
import { DiskChanges } from "./disk-changes.ts";
import { redoChange, undoChange } from "./document-undo.ts";
import { onLanguageChange } from "./language-change.ts";
import type { Opener } from "./late-opener.ts";
import { obstacleOf } from "./obstacle.ts";
import { webviewPage, webviewRoots } from "./webview-page.ts";

/** What makes a form of its own: what it shows, and what its acts do. */
export interface FormDescription<K extends DocumentKind, Act, View> {
  kind: K;
  /** The bundle of the webview: `dist/webview/<name>.js`. */
  page: string;
  actSchema: z.ZodType<Act>;
  view: (document: DocumentByKind[K], session: Session, file: string, texts: Catalogue) => Promise<View>;
  /** The day as of which units and people are offered. */
  directoryDay: (document: DocumentByKind[K], today: CalendarDay) => CalendarDay;
  /** The change that an act asks for; undefined for an act that does its work itself (a dialogue, another view). */
  change: (act: Act, document: DocumentByKind[K], form: OpenForm<K>) => Promise<Result<ChangeByKind[K]> | undefined>;
}

/** An open form, for acts that do more than one change. */
export interface OpenForm<K extends DocumentKind> {
  services: Services;
  session: Session;
  live: LiveDocument<K>;
  /** Says in the form what was done, where the eye may miss it. */
  say: (text: string) => void;
  /** Keeps what goes when the form closes, and gives it back. */
  own: <T extends Disposable>(owned: T) => T;
}

/** How long a save waits for a form to send what is being typed. */
const flushMilliseconds = 1000;

/** Opens the form of a kind of document in an editor's panel. */
export function formOpener<K extends DocumentKind, Act, View>(
  services: Services,
  description: FormDescription<K, Act, View>,
): Opener<TextDocument> {
  return (document, panel) => {
    const form = new Form(services, description, document, panel);
    panel.onDidDispose(() => form.dispose());
  };
}

class Form<K extends DocumentKind, Act, View> extends Disposables {
  readonly #services: Services;
  readonly #description: FormDescription<K, Act, View>;
  readonly #document: TextDocument;
  readonly #panel: WebviewPanel;
  readonly #session: Session;
  readonly #live: LiveDocument<K>;
  /** Edits are made one after the other. */
  #work: Promise<void> = Promise.resolve();
  #lastEdit = 0;
  /** An edit of this form is being made; what it changed is shown when it is done. */
  #editing = false;
  #showing = 0;
  #obstacle: Obstacle | null = null;
  #directory = "";
  /** The history entry that the typing in a field goes on with. */
  #typing: { field: string; entry: string } | undefined;
  /** The page hears what it is told. */
  #isReady = false;
  readonly #flushes = new Map<number, () => void>();
  #revealing: Disposable | undefined;

  constructor(
    services: Services,
    description: FormDescription<K, Act, View>,
    document: TextDocument,
    panel: WebviewPanel,
  ) {
    super();
    this.#services = services;
    this.#description = description;
    this.#document = document;
    this.#panel = panel;
    // A form may be there before the workspace is open, or belong to another one than the views show.
    const shown = services.sessionOf(document.uri);
    this.#session = shown ?? this.add(new Session(rootAbove(document.uri.fsPath)));
    if (shown !== undefined) this.add(shown.hold());
    this.#live = new LiveDocument(this.#session, description.kind, document);
    const inTurn = (work: () => Promise<void>) => this.#inTurn(work);
    this.add(new DiskChanges(services, this.#session, description.kind, this.#live, panel, inTurn));
    const { extensionUri } = services.context;
    panel.webview.options = { enableScripts: true, localResourceRoots: webviewRoots(extensionUri) };
    this.add(panel.webview.onDidReceiveMessage((message) => this.#receive(message)));
    this.add(
      workspace.onDidChangeTextDocument((change) => {
        if (change.document === document && change.contentChanges.length > 0 && !this.#editing) void this.#show();
      }),
    );
    // What it shows of other documents (names of units and people, days off) may be other now, or its file gone.
    this.add(this.#session.onDidChangeFiles((files) => this.#look(files)));
    this.add(
      workspace.onWillSaveTextDocument((saving) => {
        if (saving.document === document) saving.waitUntil(this.#flush().then(() => []));
      }),
    );
    this.add(onLanguageChange(services, () => void this.#speakAnew()));
    this.#load();
  }

  /** Begins the page; nothing of one that was there before counts for it. */
  #load(): void {
    const { context, language } = this.#services;
    const { webview } = this.#panel;
    this.#isReady = false;
    this.#directory = "";
    this.#lastEdit = 0;
    this.#typing = undefined;
    const title = this.#live.file;
    webview.html = webviewPage(webview, {
      extension: context.extensionUri,
      name: this.#description.page,
      language,
      title,
    });
  }

  /** The page in the window's language; what is being typed in the old one arrives before. */
  async #speakAnew(): Promise<void> {
    await this.#flush();
    this.#inTurn(async () => this.isGone || this.#load());
  }

  #receive(message: unknown): void {
    const parsed = formMessageSchema(this.#description.actSchema).safeParse(message);
    if (!parsed.success) {
      this.#services.log.warn(`a form sent what nobody knows: ${parsed.error.message}`);
      return;
    }
    const said = parsed.data as FormMessage<Act>;
    switch (said.type) {
      case "ready":
        this.#isReady = true;
        // What it is asked to show comes behind the first view.
        void this.#look(new Set([this.#live.file])).then(() => this.#offerReveal());
        break;
      case "flushed":
        // Behind the edits that came before it.
        this.#inTurn(async () => this.#flushes.get(said.request)?.());
        break;
      case "open-as-json":
        // Behind the edits that came before it.
        this.#inTurn(async () => commands.executeCommand("cchc.openAsJson", this.#document.uri));
        break;
      case "compare":
        void commands.executeCommand("workbench.files.action.compareWithSaved", this.#document.uri);
        break;
      case "undo":
        this.#inTurn(() => undoChange(this.#live, () => this.#panel.active));
        break;
      case "redo":
        this.#inTurn(() => redoChange(this.#live, () => this.#panel.active));
        break;
      case "edit":
        this.#inTurn(() => this.#edit(said.act, said.edit, said.typing));
        break;
    }
  }

  #inTurn(work: () => Promise<unknown>): void {
    this.#work = this.#work.then(async () => {
      await this.#services.attempt(work);
    });
  }

  async #edit(act: Act, edit: number, typing: string | undefined): Promise<void> {
    this.#editing = true;
    const refusal = await this.#services.attempt(() => this.#make(act, typing));
    this.#editing = false;
    this.#lastEdit = edit;
    if (refusal !== undefined) this.#post({ type: "refused", edit, ...problemWords(this.#services.texts, refusal) });
    // Also an edit that changed nothing: the form waits for its number.
    await this.#show();
  }

  /** Makes the change of an act; gives the problem when it is refused. */
  async #make(act: Act, typing: string | undefined): Promise<Problem | undefined> {
    const before = this.#live.read();
    if (!before.ok) return before.problem;
    const say = (text: string) => this.#post({ type: "said", text });
    const own = <T extends Disposable>(owned: T) => this.add(owned);
    const form = { services: this.#services, session: this.#session, live: this.#live, say, own };
    const wanted = await this.#description.change(act, before.value, form);
    if (wanted === undefined) return undefined;
    const continues = typing !== undefined && this.#typing?.field === typing ? this.#typing.entry : undefined;
    const changed = wanted.ok ? await this.#live.change(wanted.value, continues) : wanted;
    if (!changed.ok) return changed.problem;
    const entry = changed.value.history.at(-1)?.id;
    const grew = changed.value.history.length > before.value.history.length || continues !== undefined;
    this.#typing = typing !== undefined && entry !== undefined && grew ? { field: typing, entry } : undefined;
    return undefined;
  }

  /** Files changed: looks at its own again, and shows what it says of others. */
  async #look(files: ReadonlySet<string>): Promise<void> {
    if (files.has(this.#live.file)) this.#obstacle = await obstacleOf(this.#document);
    await this.#show();
  }

  /** Shows the document as it is now; of several that are under way only the newest arrives. */
  async #show(): Promise<void> {
    const showing = ++this.#showing;
    const edit = this.#lastEdit;
    const read = this.#live.read();
    if (!read.ok) {
      const unsaved = this.#document.isDirty;
      this.#post({ type: "broken", unsaved, ...problemWords(this.#services.texts, read.problem) });
      return;
    }
    await this.#services.attempt(async () => {
      const day = this.#description.directoryDay(read.value, this.#session.ports().today);
      const directory = await directoryOn(day, this.#session, this.#services.texts);
      const view = await this.#description.view(read.value, this.#session, this.#live.file, this.#services.texts);
      if (showing !== this.#showing) return;
      this.#offer(directory);
      this.#post({ type: "show", view, edit, obstacle: this.#obstacle });
    });
  }

  /** Somebody may open this form at a record from now on, or has asked for it while the page was loading. */
  #offerReveal(): void {
    this.#revealing?.dispose();
    this.#revealing = this.add(
      this.#services.reveals.offer({
        uri: this.#document.uri,
        isActive: () => this.#panel.active,
        reveal: (id) => this.#post({ type: "reveal", id }),
      }),
    );
  }

  /** Sends what there is to choose from when it is not what the form has. */
  #offer(directory: Directory): void {
    const text = JSON.stringify(directory);
    if (text === this.#directory) return;
    this.#directory = text;
    this.#post({ type: "directory", directory });
  }

  /** Waits until what is being typed has arrived; a form that does not answer in time holds up no save. */
  async #flush(): Promise<void> {
    // Nobody has typed in a page that is still loading.
    if (!this.#isReady) return;
    const request = Math.floor(Math.random() * 2 ** 31);
    await new Promise<void>((done) => {
      const timer = setTimeout(done, flushMilliseconds);
      this.#flushes.set(request, () => {
        clearTimeout(timer);
        done();
      });
      this.#post({ type: "flush", request });
    });
    this.#flushes.delete(request);
  }

  #post(message: HostMessage<View>): void {
    // What was under way when its tab was closed ends in silence; VS Code throws for a page that is gone.
    if (!this.isGone) void this.#panel.webview.postMessage(message);
  }
}
