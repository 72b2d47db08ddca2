import { commands, ViewColumn } from "vscode";
import { Disposables } from "../../disposables.ts";
import { PagePanel } from "../../pages/page-panel.ts";
import { type IndexPageMessage, type IndexPageShown, indexPageMessage } from "../../protocol/index-page.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { printPage } from "../dashboard/print-page.ts";
import { saveImage, writePrint } from "../dashboard/write-files.ts";
import { type IndexChoice, indexView, type MadeIndex } from "./index-view.ts";

/** The page of an index. It is live: what changes on disk shows at once. */
export class IndexPanel extends Disposables {
  readonly #services: Services;
  readonly #panel: PagePanel<IndexPageShown, IndexPageMessage>;
  #choice: IndexChoice = { indexId: null, year: null };
  #made: MadeIndex | undefined;
  #showing = 0;

  constructor(services: Services, reference: RecordReference | undefined) {
    super();
    this.#services = services;
    this.#choose(reference);
    const title = () => services.texts.extension.indexPage.title;
    this.#panel = new PagePanel(services, {
      viewType: "cchc.index",
      page: "index-page",
      title: title(),
      column: ViewColumn.Active,
      schema: indexPageMessage,
      receive: (message) => this.#receive(message),
    });
    this.add(this.#panel.onDidClose(() => this.dispose()));
    const refresh = () => void services.attempt(() => this.#show());
    this.add(services.onDidChangeFiles(refresh));
    this.add(
      services.onDidChangeSession(() => {
        this.#panel.rename(title());
        refresh();
      }),
    );
  }

  get onDidClose() {
    return this.#panel.onDidClose;
  }

  /** Comes to the front, at the scheme or the year that was asked for. */
  reveal(reference: RecordReference | undefined): void {
    this.#choose(reference);
    this.#panel.reveal();
    void this.#services.attempt(() => this.#show());
  }

  #choose(reference: RecordReference | undefined): void {
    if (reference?.kind === "index") this.#choice = { indexId: reference.id, year: null };
    if (reference?.kind === "index-result") this.#choice = { indexId: reference.indexId, year: reference.year };
  }

  async #receive(message: IndexPageMessage): Promise<void> {
    switch (message.type) {
      case "ready":
        return this.#show();
      case "scheme":
        this.#choice = { indexId: message.id, year: null };
        return this.#show();
      case "year":
        this.#choice = { ...this.#choice, year: Number(message.year) };
        return this.#show();
      case "open": {
        const reference = this.#made?.references.get(message.key);
        if (reference !== undefined) await commands.executeCommand("cchc.open", reference);
        return;
      }
      case "follow-up": {
        const looked = this.#made?.looked;
        const { session } = this.#services;
        if (looked == null || session === undefined) return;
        const { followUpByQuestions } = await import("../flows/index-follow-up.ts");
        // Nobody waits for its answers: the page goes on meanwhile.
        void this.#services.attempt(() => followUpByQuestions(this.#services, session, looked, message.component));
        return;
      }
      case "save":
        return this.#withMade((session, { view }) => {
          const name = `chi-so-${view.paper.asOf}`;
          return saveImage(this.#services, session, name, message.image);
        });
      case "print":
        return this.#withMade((session, { view }) => {
          const images = new Map<string, string>(message.image === null ? [] : [[view.picture.id, message.image]]);
          const { texts, language } = this.#services;
          const page = printPage(view.paper, images, texts, language, view.title);
          return writePrint(this.#services, session, `chi-so-${view.paper.asOf}`, page);
        });
    }
  }

  async #show(): Promise<void> {
    const { session, texts } = this.#services;
    const showing = ++this.#showing;
    const made = session === undefined ? undefined : await indexView(session, texts, this.#choice);
    // Of several that are under way only the newest arrives.
    if (showing !== this.#showing) return;
    this.#made = made;
    this.#panel.show(made === undefined ? { type: "none" } : { type: "show", view: made.view });
  }

  async #withMade(work: (session: Session, made: MadeIndex) => Promise<void>): Promise<void> {
    const { session } = this.#services;
    if (session !== undefined && this.#made !== undefined) await work(session, this.#made);
  }
}
