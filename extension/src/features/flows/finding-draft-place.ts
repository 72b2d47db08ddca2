import type { FindingAnswers } from "@cchc/core/model/finding-draft";
import { readFindingDraft, removeFindingDraft, saveFindingDraft } from "@cchc/store/finding-draft";
import { window } from "vscode";
import { askOne } from "../../questions/pick.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";

/** The draft of a finding, the same that the terminal goes on with (SPEC ASK-2). */
export class FindingDraftPlace {
  readonly #services: Services;
  readonly #session: Session;

  constructor(services: Services, session: Session) {
    this.#services = services;
    this.#session = session;
  }

  /** The answers to go on with; undefined when somebody pressed Esc at the question whether to. */
  async offer(): Promise<FindingAnswers | undefined> {
    const { texts } = this.#services;
    const { draft: words } = texts.prompts;
    const { workspace } = this.#session;
    const found = await readFindingDraft(workspace.root, this.#session.ports().actor);
    if (found.state === "none") return {};
    if (found.state === "unreadable") {
      void window.showWarningMessage(words.unreadable({ file: found.movedTo }));
      return {};
    }
    const { answers, savedAt } = found.draft;
    const { visits } = await workspace.visits();
    const number = visits.find(({ id }) => id === answers.visitId)?.number;
    const about = [number, answers.title].filter((part) => part !== undefined).join(": ");
    const title = words.found({ savedAt, about });
    const wish = await askOne(
      { title, step: 1, total: 1, canGoBack: false },
      {
        title,
        question: words.question,
        choices: (["resume", "discard"] as const).map((value) => ({ value, label: words[value] })),
      },
    );
    if (wish.state !== "answered") return undefined;
    if (wish.value === "resume") return answers;
    await this.drop();
    return {};
  }

  async keep(answers: FindingAnswers): Promise<void> {
    await this.#services.orSay(await saveFindingDraft(this.#session.root, answers, this.#session.ports()));
  }

  async drop(): Promise<void> {
    await removeFindingDraft(this.#session.root, this.#session.ports().actor);
  }
}
