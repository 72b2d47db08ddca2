import type { VisitStatus } from "../model/codes.ts";
import type { VisitAct } from "../model/visit.ts";

export type VisitActName = VisitAct["act"];

/** The stored part of a visit's state; `following-up` is derived from its findings. */
export type StoredVisitStatus = Exclude<VisitStatus, "following-up">;

export interface VisitTransition {
  from: readonly StoredVisitStatus[];
  to: StoredVisitStatus;
  /** The act says that something happened: it is not dated after today. */
  happened: boolean;
  /** `on` is a planned day, which no other act is compared with. */
  planning?: true;
}

/** The life of a visit as data (SPEC VISIT-1). `plan` starts it. */
export const visitMachine: { readonly [A in VisitActName]: VisitTransition } = {
  plan: { from: [], to: "planned", happened: false, planning: true },
  notify: { from: ["planned"], to: "notified", happened: false },
  "receive-report": { from: ["planned", "notified"], to: "self-reported", happened: false },
  start: { from: ["planned", "notified", "self-reported"], to: "in-progress", happened: true },
  minute: { from: ["in-progress"], to: "minuted", happened: true },
  conclude: { from: ["minuted"], to: "concluded", happened: true },
  close: { from: ["concluded"], to: "closed", happened: true },
  postpone: { from: ["planned", "notified", "self-reported"], to: "postponed", happened: false },
  resume: { from: ["postponed"], to: "planned", happened: false, planning: true },
  cancel: {
    from: ["planned", "notified", "self-reported", "in-progress", "postponed"],
    to: "cancelled",
    happened: false,
  },
};

/** The state after `act` in `status`; undefined when the machine does not allow it there. */
export function nextVisitStatus(status: StoredVisitStatus, act: VisitActName): StoredVisitStatus | undefined {
  const transition = visitMachine[act];
  return transition.from.includes(status) ? transition.to : undefined;
}
