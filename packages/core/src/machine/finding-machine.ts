import type { FindingStatus } from "../model/codes.ts";
import type { FindingAct } from "../model/finding.ts";

export type FindingActName = FindingAct["act"];

/** From which states an act may happen, and the state it leads to; `same` keeps the state. */
export interface FindingTransition {
  from: readonly FindingStatus[];
  to: FindingStatus | "same" | { accepted: FindingStatus; returned: FindingStatus };
  /** The act says that something happened: it is not dated after today. */
  happened: boolean;
}

/** The life of a finding as data (SPEC FIND-1). */
export const findingMachine: { readonly [A in FindingActName]: FindingTransition } = {
  explain: { from: ["recorded"], to: "same", happened: false },
  dismiss: { from: ["recorded"], to: "dismissed", happened: false },
  conclude: { from: ["recorded"], to: "concluded", happened: true },
  report: { from: ["concluded", "returned"], to: "reported", happened: true },
  verify: { from: ["reported"], to: { accepted: "accepted", returned: "returned" }, happened: true },
  close: { from: ["accepted"], to: "closed", happened: true },
  transfer: { from: ["concluded", "reported", "returned"], to: "transferred", happened: false },
  extend: { from: ["recorded", "concluded", "returned"], to: "same", happened: true },
  "hand-over": { from: ["recorded", "concluded", "reported", "returned"], to: "same", happened: false },
};

/** What an act needs to say to move the state. */
export interface FindingActOutcome {
  act: FindingActName;
  result?: "accepted" | "returned";
}

/** The state after `outcome` happened in `status`; undefined when the machine does not allow it there. */
export function nextFindingStatus(status: FindingStatus, outcome: FindingActOutcome): FindingStatus | undefined {
  const transition = findingMachine[outcome.act];
  if (!transition.from.includes(status)) return undefined;
  if (transition.to === "same") return status;
  if (typeof transition.to === "string") return transition.to;
  return outcome.result === undefined ? undefined : transition.to[outcome.result];
}
