import type { VisitChange } from "@cchc/core/change/change-kinds";
import type { VisitActName } from "@cchc/core/machine/visit-machine";
import type { Visit } from "@cchc/core/model/visit";
import type { RecordReference } from "../../record-reference.ts";
import type { Asking } from "./asking.ts";
import type { Told } from "./tell.ts";

/** The acts of a visit that is there. */
export type VisitActOfPeople = Exclude<VisitActName, "plan">;

/** A visit that somebody acts on, and what its questions need. */
export interface OpenVisit {
  asking: Asking;
  reference: RecordReference;
  visit: Visit;
  /** What the unit was called on the visit's day. */
  unit: string;
}

/** What the questions of an act came to. */
export interface DecidedVisit {
  change: VisitChange;
  told: (after: Visit) => Told | Promise<Told>;
}
