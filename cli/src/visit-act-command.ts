import type { VisitChange } from "@cchc/core/change/apply";
import type { Visit } from "@cchc/core/model/visit";
import { visitItem } from "@cchc/core/query/visit-item";
import { dayOfVisit } from "@cchc/core/query/visit-state";
import { findVisit } from "@cchc/store/find-records";
import { BaseCommand } from "./base-command.ts";
import { openSession, type Session } from "./session.ts";
import { unwrap } from "./unwrap.ts";

/** A visit after a change, with what sentences need. */
export interface ChangedVisit {
  visit: Visit;
  number: string;
  unit: string;
}

/** Commands that change one visit: find it, give the change to the one door, show the visit. */
export abstract class VisitActCommand extends BaseCommand {
  #changed: { changed: ChangedVisit; session: Session } | undefined;

  /** The visit that `text` means after `change`. */
  protected async change(text: string, change: VisitChange): Promise<ChangedVisit> {
    const session = openSession(this.context);
    const { file } = unwrap(await findVisit(session.workspace, text));
    const visit = unwrap(await session.workspace.change("visit", file, change, session.ports()));
    const units = await session.workspace.units();
    const unit = units.nearestVersion(visit.unitId, dayOfVisit(visit))?.name ?? visit.unitId;
    const changed = { visit, number: visit.number, unit };
    this.#changed = { changed, session };
    return changed;
  }

  /** Shows the changed visit: its item as JSON, or `sentence`. */
  protected async say(sentence: string): Promise<void> {
    if (this.#changed === undefined) throw new Error("nothing was changed yet");
    const { changed, session } = this.#changed;
    const item = visitItem(changed.visit, this.context.asOf, await session.workspace.units());
    this.showItem("visit", item, () => [sentence]);
  }
}
