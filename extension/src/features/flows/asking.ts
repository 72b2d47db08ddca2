import { FlowMemory } from "../../questions/memory.ts";
import { Questions } from "../../questions/questions.ts";
import { type Step, walk } from "../../questions/walk.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";

/** Where the answers of a flow that was broken off wait. */
export interface DraftPlace {
  read: () => object;
  keep: (answers: object) => Promise<void>;
  drop: () => Promise<void>;
}

/** One flow under way: its questions, and the draft that outlives Esc (SPEC FLOW-2). */
export class Asking {
  readonly services: Services;
  readonly session: Session;
  readonly questions: Questions;
  readonly title: string;
  readonly #draft: DraftPlace;

  private constructor(
    services: Services,
    session: Session,
    questions: Questions,
    { title, draft }: { title: string; draft: DraftPlace },
  ) {
    this.services = services;
    this.session = session;
    this.questions = questions;
    this.title = title;
    this.#draft = draft;
  }

  /** Begins a flow; `draft` names what is asked about which record, so that each has a draft of its own. */
  static async begin(
    services: Services,
    session: Session,
    { title, draft }: { title: string; draft: string | DraftPlace },
  ): Promise<Asking> {
    const { workspace } = session;
    const [units, calendars] = await Promise.all([workspace.units(), workspace.calendars()]);
    const memory = new FlowMemory(services.context.workspaceState);
    const { today } = session.ports();
    const { texts } = services;
    const questions = new Questions({ texts, calendar: calendars.current, today, workspace, units, memory });
    const place = typeof draft === "string" ? memory.draft(draft) : draft;
    return new Asking(services, session, questions, { title, draft: place });
  }

  get texts() {
    return this.services.texts;
  }

  get today() {
    return this.questions.today;
  }

  get units() {
    return this.questions.units;
  }

  /** The answers to all questions that arise; undefined when somebody pressed Esc, and they wait for the next start. */
  async walk<A extends object>(steps: readonly Step<A>[], given: Partial<A> = {}): Promise<A | undefined> {
    const start = { ...(this.#draft.read() as Partial<A>), ...given };
    const walked = await walk(this.title, steps, start, (answers) => this.#draft.keep(answers));
    return walked.state === "complete" ? walked.answers : undefined;
  }

  /** What was asked for is done: nothing is left to go on with. */
  async finish(): Promise<void> {
    await this.#draft.drop();
  }
}
