import { imageOf, PicturePanel } from "../../pages/picture-panel.ts";
import { type RankingPageMessage, type RankingView, rankingPageMessage } from "../../protocol/ranking-page.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { type MadeRanking, type RankingChoice, rankingView } from "./ranking-view.ts";

const noChoice: RankingChoice = { criteriaId: null, scorecardId: null, provisional: false };

/** The page of a ranking. */
export class RankingPanel extends PicturePanel<RankingView, MadeRanking, RankingPageMessage> {
  #choice = noChoice;

  constructor(services: Services, reference: RecordReference | undefined) {
    super(services, {
      viewType: "cchc.ranking",
      page: "ranking",
      schema: rankingPageMessage,
      title: ({ extension }) => extension.ranking.title,
    });
    this.#choose(reference);
  }

  /** Comes to the front, at the set or the scorecard that was asked for. */
  override reveal(reference?: RecordReference): void {
    this.#choose(reference);
    super.reveal();
    void this.services.attempt(() => this.show());
  }

  protected override make(session: Session): Promise<MadeRanking | undefined> {
    return rankingView(session, this.services.texts, this.#choice);
  }

  protected override forgetChoice(): void {
    this.#choice = noChoice;
  }

  #choose(reference: RecordReference | undefined): void {
    if (reference?.kind === "criteria") this.#choice = { ...this.#choice, criteriaId: reference.id, scorecardId: null };
    if (reference?.kind === "scorecard") this.#choice = { ...this.#choice, scorecardId: reference.id };
  }

  protected override async receive(message: RankingPageMessage): Promise<void> {
    const { made } = this;
    switch (message.type) {
      case "ready":
        return this.show();
      case "set":
        this.#choice = { ...this.#choice, criteriaId: message.id, scorecardId: null };
        return this.show();
      case "provisional":
        this.#choice = { ...this.#choice, provisional: message.on };
        return this.show();
      case "why":
        this.#choice = { ...this.#choice, scorecardId: message.scorecardId };
        return this.show();
      case "open":
        return this.open(made?.references.get(message.key));
      case "save":
        return made && this.save(`xep-hang-${made.view.asOf}`, message.image);
      case "print":
        if (made === undefined) return;
        return this.print(`xep-hang-${made.view.asOf}`, made.view.paper, imageOf(made.view.picture, message.image));
    }
  }
}
