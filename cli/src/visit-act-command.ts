import type { VisitChange } from "@cchc/core/change/apply";
import type { Visit } from "@cchc/core/model/visit";
import { conclusionNotice } from "@cchc/core/query/notice";
import { visitItem } from "@cchc/core/query/visit-item";
import { dayOfVisit } from "@cchc/core/query/visit-state";
import { unwrap } from "@cchc/core/unwrap";
import { findVisit } from "@cchc/store/find-visit";
import { refuseTakenNumber } from "@cchc/store/refuse-taken-number";
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
    await this.#refuseTakenNotice(before, made, session);
    const visit = unwrap(await session.workspace.change("visit", file, made, session.ports()));
    const units = await session.workspace.units();
    const unit = units.nearestVersion(visit.unitId, dayOfVisit(visit))?.name ?? visit.unitId;
    this.#changed = { visit, number: visit.number, unit, differs: visit.revision !== before.revision, session };
    return this.#changed;
  }

  /** Whoever records the number of a notice is told when it is another document's. */
  async #refuseTakenNotice(visit: Visit, change: VisitChange, { workspace }: Session): Promise<void> {
    if (change.type !== "visit.conclude" && change.type !== "visit.number-notice") return;
    const { notice } = change;
    const on = change.on ?? conclusionNotice(visit)?.on ?? this.context.today;
    if (notice !== null) unwrap(await refuseTakenNumber(workspace, visit, { number: notice, on }));
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
