import { nextScorecardStatus, type ScorecardActName, scorecardMachine } from "../machine/scorecard-machine.ts";
import type { Scorecard, ScorecardAct } from "../model/scorecard.ts";
import { type Problem, problem } from "../problem.ts";
import { type ScorecardState, scorecardState } from "../query/scorecard-state.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { ChangeContext } from "./context.ts";
import { latestDay } from "./finding-acts.ts";

/** The state after every act there is. */
export function currentState(scorecard: Scorecard): ScorecardState {
  const state = scorecardState(scorecard, latestDay);
  if (state === undefined) throw new Error(`scorecard ${scorecard.id} has no act`);
  return state;
}

/** The problem of an act that the present state does not allow, or null (SPEC SCORE-7). */
export function refusalOfState(scorecard: Scorecard, act: ScorecardActName): Problem | null {
  const { status } = currentState(scorecard);
  if (nextScorecardStatus(status, act) !== undefined) return null;
  const { from } = scorecardMachine[act];
  return problem("scorecard-act-not-allowed", { scorecard: scorecard.number, act, status, from: [...from] });
}

/** `scorecard` with one more act, when its state allows it and its day is neither in the future nor before the last act. */
export function addScorecardAct(scorecard: Scorecard, next: ScorecardAct, { today }: ChangeContext): Result<Scorecard> {
  const refusal = refusalOfState(scorecard, next.act);
  if (refusal !== null) return fail(refusal);
  const { act, on } = next;
  const record = scorecard.number;
  if (on > today) return fail(problem("act-in-future", { record, act, on, today }));
  const previous = scorecard.acts.at(-1);
  if (previous !== undefined && on < previous.on) {
    const before = { previous: previous.act, previousOn: previous.on };
    return fail(problem("act-before-previous", { record, act, on, ...before }));
  }
  return succeed({ ...scorecard, acts: [...scorecard.acts, next] });
}
