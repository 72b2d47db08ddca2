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

  /** Where a flow about a record keeps what was answered before it was broken off (SPEC FLOW-2). */
  draft(flow: string): { read: () => object; keep: (answers: object) => Promise<void>; drop: () => Promise<void> } {
    const key = `flows.draft.${flow}`;
    return {
      read: () => this.#state.get<object>(key, {}),
      keep: async (answers) => this.#state.update(key, answers),
      drop: async () => this.#state.update(key, undefined),
    };
  }
}
