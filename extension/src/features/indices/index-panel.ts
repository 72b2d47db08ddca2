import { imageOf, PicturePanel } from "../../pages/picture-panel.ts";
import { type IndexPageMessage, type IndexView, indexPageMessage } from "../../protocol/index-page.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { type IndexChoice, indexView, type MadeIndex } from "./index-view.ts";

const noChoice: IndexChoice = { indexId: null, year: null };

/** The page of an index. */
export class IndexPanel extends PicturePanel<IndexView, MadeIndex, IndexPageMessage> {
  #choice = noChoice;

  constructor(services: Services, reference: RecordReference | undefined) {
    super(services, {
      viewType: "cchc.index",
      page: "index-page",
      schema: indexPageMessage,
      title: ({ extension }) => extension.indexPage.title,
    });
    this.#choose(reference);
  }

  /** Comes to the front, at the scheme or the year that was asked for. */
  override reveal(reference?: RecordReference): void {
    this.#choose(reference);
    super.reveal();
    void this.services.attempt(() => this.show());
  }

  protected override make(session: Session): Promise<MadeIndex | undefined> {
    return indexView(session, this.services.texts, this.#choice);
  }

  protected override forgetChoice(): void {
    this.#choice = noChoice;
  }

  #choose(reference: RecordReference | undefined): void {
    if (reference?.kind === "index") this.#choice = { indexId: reference.id, year: null };
    if (reference?.kind === "index-result") this.#choice = { indexId: reference.indexId, year: reference.year };
  }

  protected override async receive(message: IndexPageMessage): Promise<void> {
    const { made } = this;
    switch (message.type) {
      case "ready":
        return this.show();
      case "scheme":
        this.#choice = { indexId: message.id, year: null };
        return this.show();
      case "year":
        this.#choice = { ...this.#choice, year: Number(message.year) };
        return this.show();
      case "open":
        return this.open(made?.references.get(message.key));
      case "follow-up": {
        const looked = made?.looked;
        const { session } = this.services;
        if (looked == null || session === undefined) return;
        const { followUpByQuestions } = await import("../flows/index-follow-up.ts");
        // Nobody waits for its answers: the page goes on meanwhile.
        void this.services.attempt(() => followUpByQuestions(this.services, session, looked, message.component));
        return;
      }
      case "save":
        return made && this.save(`chi-so-${made.view.paper.asOf}`, message.image);
      case "print":
        if (made === undefined) return;
        return this.print(`chi-so-${made.view.paper.asOf}`, made.view.paper, imageOf(made.view.picture, message.image));
    }
  }
}
