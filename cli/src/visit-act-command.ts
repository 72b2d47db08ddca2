import type { VisitChange } from "@cchc/core/change/change-kinds";
import type { Visit } from "@cchc/core/model/visit";
import { visitItem } from "@cchc/core/query/visit-item";
import { dayOfVisit } from "@cchc/core/query/visit-state";
import { unwrap } from "@cchc/core/unwrap";
import { findVisit } from "@cchc/store/find-visit";
import { refuseTakenNotice } from "@cchc/store/refuse-taken-number";
import { BaseCommand } from "./base-command.ts";
import type { View } from "./presenters/view.ts";
import { nextVisitCommands } from "./presenters/visit-next.ts";
import { openSession, type Session } from "./session.ts";

/** A visit after a change, with what sentences need. */
export interface ChangedVisit {
  visit: Visit;
  number: string;
  unit: string;
  /** Whether anything differs from before. */
  differs: boolean;
  session: Session;
}

/** The change to make, or how to make it from the visit that was found. */
export type ChangeToMake = VisitChange | ((visit: Visit, session: Session) => VisitChange | Promise<VisitChange>);

/** What is shown beside the sentence. */
export interface Shown {
  /** More keys of the item in JSON. */
  keys?: object;
  /** More lines for people. */
  lines?: (view: View) => readonly string[];
}

/** Commands that change one visit: find it, give the change to the one door, show the visit. */
export abstract class VisitActCommand extends BaseCommand {
  #changed: ChangedVisit | undefined;

  /** The visit that `text` means after `change`. */
  protected async change(text: string, change: ChangeToMake): Promise<ChangedVisit> {
    const session = openSession(this.context);
    const { file, visit: before } = unwrap(await findVisit(session.workspace, text));
    const made = typeof change === "function" ? await change(before, session) : change;
    unwrap(await refuseTakenNotice(session.workspace, before, made, this.context.today));
    const visit = unwrap(await session.workspace.change("visit", file, made, session.ports()));
    const units = await session.workspace.units();
    const unit = units.nearestVersion(visit.unitId, dayOfVisit(visit))?.name ?? visit.unitId;
    this.#changed = { visit, number: visit.number, unit, differs: visit.revision !== before.revision, session };
    return this.#changed;
  }

  /** Shows the changed visit: its item as JSON, or `sentence`; then the commands that come next. */
  protected async say(sentence: string, { keys = {}, lines = () => [] }: Shown = {}): Promise<void> {
    if (this.#changed === undefined) throw new Error("nothing was changed yet");
    const { visit, session } = this.#changed;
    const item = visitItem(visit, this.context.asOf, await session.workspace.units());
    this.showItem("visit", { ...item, ...keys }, (_item, view) => [sentence, ...lines(view)]);
    this.suggestNext(...nextVisitCommands(item, this.context.texts));
  }

  /** Tells how to take the change back, where a slip would hurt. */
  protected tellUndo(): void {
    if (this.#changed !== undefined) this.note(this.context.texts.visits.undo(`cchc undo ${this.#changed.number}`));
  }
}
