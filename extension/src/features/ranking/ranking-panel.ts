import { commands, ViewColumn } from "vscode";
import { Disposables } from "../../disposables.ts";
import { PagePanel } from "../../pages/page-panel.ts";
import { type RankingPageMessage, type RankingPageShown, rankingPageMessage } from "../../protocol/ranking-page.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import { printPage } from "../dashboard/print-page.ts";
import { saveImage, writePrint } from "../dashboard/write-files.ts";
import { type MadeRanking, type RankingChoice, rankingView } from "./ranking-view.ts";

/** The page of a ranking. It is live: what changes on disk shows at once. */
export class RankingPanel extends Disposables {
  readonly #services: Services;
  readonly #panel: PagePanel<RankingPageShown, RankingPageMessage>;
  #choice: RankingChoice = { criteriaId: null, scorecardId: null, provisional: false };
  #made: MadeRanking | undefined;
  #showing = 0;

  constructor(services: Services, reference: RecordReference | undefined) {
    super();
    this.#services = services;
    this.#choose(reference);
    const title = () => services.texts.extension.ranking.title;
    this.#panel = new PagePanel(services, {
      viewType: "cchc.ranking",
      page: "ranking",
      title: title(),
      column: ViewColumn.Active,
      schema: rankingPageMessage,
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

  /** Comes to the front, at the set or the scorecard that was asked for. */
  reveal(reference: RecordReference | undefined): void {
    this.#choose(reference);
    this.#panel.reveal();
    void this.#services.attempt(() => this.#show());
  }

  #choose(reference: RecordReference | undefined): void {
    if (reference?.kind === "criteria") this.#choice = { ...this.#choice, criteriaId: reference.id, scorecardId: null };
    if (reference?.kind === "scorecard") this.#choice = { ...this.#choice, scorecardId: reference.id };
  }

  async #receive(message: RankingPageMessage): Promise<void> {
    switch (message.type) {
      case "ready":
        return this.#show();
      case "set":
        this.#choice = { ...this.#choice, criteriaId: message.id, scorecardId: null };
        return this.#show();
      case "provisional":
        this.#choice = { ...this.#choice, provisional: message.on };
        return this.#show();
      case "why":
        this.#choice = { ...this.#choice, scorecardId: message.scorecardId };
        return this.#show();
      case "open": {
        const reference = this.#made?.references.get(message.key);
        if (reference !== undefined) await commands.executeCommand("cchc.open", reference);
        return;
      }
      case "save":
        return this.#withMade((session) =>
          saveImage(this.#services, session, `xep-hang-${this.#made?.view.asOf}`, message.image),
        );
      case "print":
        return this.#withMade((session, { view }) => {
          const images = new Map(message.image === null ? [] : [[view.picture.id as string, message.image]]);
          const { texts, language } = this.#services;
          const page = printPage(view.paper, images, texts, language, texts.extension.ranking.title);
          return writePrint(this.#services, session, `xep-hang-${view.asOf}`, page);
        });
    }
  }

  async #show(): Promise<void> {
    const { session, texts } = this.#services;
    const showing = ++this.#showing;
    const made = session === undefined ? undefined : await rankingView(session, texts, this.#choice);
    // Of several that are under way only the newest arrives.
    if (showing !== this.#showing) return;
    this.#made = made;
    this.#panel.show(made === undefined ? { type: "none" } : { type: "show", view: made.view });
  }

  async #withMade(
    work: (session: NonNullable<Services["session"]>, made: MadeRanking) => Promise<void>,
  ): Promise<void> {
    const { session } = this.#services;
    if (session !== undefined && this.#made !== undefined) await work(session, this.#made);
  }
}
