import type { ScorecardStatus } from "../model/codes.ts";
import type { ScorecardAct } from "../model/scorecard.ts";

export type ScorecardActName = ScorecardAct["act"];

/** From which states an act may happen, and the state it leads to; `same` keeps the state. */
export interface ScorecardTransition {
  from: readonly ScorecardStatus[];
  to: ScorecardStatus | "same";
}

/** The life of a scorecard as data (SPEC SCORE-7). `create` starts it; only `reopen` leads out of `final`. */
export const scorecardMachine: { readonly [A in ScorecardActName]: ScorecardTransition } = {
  create: { from: [], to: "draft" },
  score: { from: ["draft", "submitted", "appraised", "explanation-asked", "explained"], to: "same" },
  submit: { from: ["draft"], to: "submitted" },
  appraise: { from: ["submitted"], to: "appraised" },
  ask: { from: ["appraised", "explained"], to: "explanation-asked" },
  explain: { from: ["explanation-asked"], to: "explained" },
  finalise: { from: ["appraised", "explanation-asked", "explained"], to: "final" },
  reopen: { from: ["final"], to: "appraised" },
};

/** The state after `act` in `status`; undefined when the machine does not allow it there. */
export function nextScorecardStatus(status: ScorecardStatus, act: ScorecardActName): ScorecardStatus | undefined {
  const { from, to } = scorecardMachine[act];
  if (!from.includes(status)) return undefined;
  return to === "same" ? status : to;
}
