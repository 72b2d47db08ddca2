import type { Memento } from "vscode";

/** How many choices are remembered as recent ones. */
const mostRecent = 5;

/** What flows remember of this workspace between two starts: recent choices, and what was given before Esc. */
export class FlowMemory {
  readonly #state: Memento;

  constructor(state: Memento) {
    this.#state = state;
  }

  /** The ids chosen last, the latest first. */
  recent(what: "unit" | "person"): readonly string[] {
    return this.#state.get<string[]>(`flows.recent.${what}`, []);
  }

  async choose(what: "unit" | "person", id: string): Promise<void> {
    const recent = [id, ...this.recent(what).filter((other) => other !== id)];
    await this.#state.update(`flows.recent.${what}`, recent.slice(0, mostRecent));
  }

  /** What was answered in a flow about a record before it was broken off (SPEC FLOW-2). */
  draft<A extends object>(flow: string): Partial<A> {
    return this.#state.get<Partial<A>>(`flows.draft.${flow}`, {});
  }

  async keepDraft(flow: string, answers: object | undefined): Promise<void> {
    await this.#state.update(`flows.draft.${flow}`, answers);
  }
}
