import type { Visit } from "@cchc/core/model/visit";
import type { Memento } from "vscode";
import { type NewFinding, newFindingSchema } from "../../protocol/visit-form.ts";
import { emptyFinding } from "./new-finding.ts";

/**
 * What was typed into the row for a new finding and not added, one for each visit: VS Code keeps it beside the folder, so
 * that it outlives the tab and the window (SPEC VFORM-3). The draft of a terminal is another.
 */
export class FindingDrafts {
  readonly #kept: Memento;
  /** Rows as they stand; of those without a title nothing is kept beyond the window. */
  readonly #rows = new Map<string, unknown>();

  constructor(kept: Memento) {
    this.#kept = kept;
  }

  /** The row of a visit as it was left; a fresh one where there is none, or where its area is gone. */
  of(visit: Visit, usualDeadline: string): NewFinding {
    const kept = newFindingSchema.safeParse(this.#rows.get(visit.id) ?? this.#kept.get(keyOf(visit)));
    const fresh = emptyFinding(visit, usualDeadline);
    if (!kept.success) return fresh;
    return visit.areas.includes(kept.data.area) ? kept.data : { ...kept.data, area: fresh.area };
  }

  async keep(visit: Visit, draft: NewFinding): Promise<void> {
    this.#rows.set(visit.id, draft);
    await this.#kept.update(keyOf(visit), draft.title.trim() === "" ? undefined : draft);
  }
}

function keyOf({ id }: Visit): string {
  return `new-finding ${id}`;
}
