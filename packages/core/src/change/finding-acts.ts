import type { CalendarDay } from "../day.ts";
import { pinDeadline } from "../deadline/deadline.ts";
import { type FindingActOutcome, findingMachine, nextFindingStatus } from "../machine/finding-machine.ts";
import type { Finding, FindingAct } from "../model/finding.ts";
import { type Problem, problem } from "../problem.ts";
import { findingState } from "../query/finding-state.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { ChangeContext } from "./context.ts";

/** After every act there is: the state that a new act starts from. */
export const latestDay = "2199-12-31" as CalendarDay;

/**
 * `finding` with one more act, when the machine allows it in its present state and the day fits: an act that says it
 * happened is not dated after today, and none before the act it follows (rules.md; SPEC FIND-2, FIND-3).
 */
export function addFindingAct(
  finding: Finding,
  number: string,
  next: FindingAct,
  context: Pick<ChangeContext, "today">,
): Result<Finding> {
  const refusal = refusalOfState(finding, number, next);
  if (refusal !== null) return fail(refusal);
  if (findingMachine[next.act].happened && next.on > context.today) {
    return fail(problem("act-in-future", { record: number, act: next.act, on: next.on, today: context.today }));
  }
  const previous = finding.acts.findLast((act) => act.act !== "hand-over");
  const previousOn = previous?.on ?? finding.foundOn;
  if (next.on < previousOn) {
    const act = previous?.act ?? "find";
    return fail(
      problem("act-before-previous", { record: number, act: next.act, on: next.on, previous: act, previousOn }),
    );
  }
  return succeed({ ...finding, acts: [...finding.acts, next] });
}

/** The problem of an act that the finding's present state does not allow, or null (SPEC FIND-1). */
export function refusalOfState(finding: Finding, number: string, next: FindingActOutcome): Problem | null {
  const status = findingState(finding, latestDay)?.status ?? "recorded";
  if (nextFindingStatus(status, next) !== undefined) return null;
  const from = [...findingMachine[next.act].from];
  return problem("finding-act-not-allowed", { finding: number, act: next.act, status, from });
}

/** A recorded finding goes under remediation and its waiting deadline is pinned; any other finding stays as it is. */
export function concludeFinding(
  finding: Finding,
  number: string,
  on: CalendarDay,
  context: ChangeContext,
): Result<Finding> {
  if (findingState(finding, latestDay)?.status !== "recorded") return succeed(finding);
  const concluded = addFindingAct(finding, number, { act: "conclude", id: context.newId(), on }, context);
  if (!concluded.ok) return concluded;
  return succeed({ ...concluded.value, deadline: pinDeadline(finding.deadline, on, context.calendar) });
}
