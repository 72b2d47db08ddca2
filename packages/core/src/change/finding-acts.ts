import { type CalendarDay, endOfDays } from "../day.ts";
import { type Deadline, pinDeadline } from "../deadline/deadline.ts";
import { type FindingActOutcome, findingMachine, nextFindingStatus } from "../machine/finding-machine.ts";
import type { Finding, FindingAct } from "../model/finding.ts";
import { type Problem, problem } from "../problem.ts";
import { findingState } from "../query/finding-state.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { ChangeContext } from "./context.ts";

/** After every act there is: the state that a new act starts from. */
export const latestDay = endOfDays;

/**
 * `finding` with one more act, when the machine allows it in its present state and the day fits: an act that says it
 * happened is not dated after today, and none before the act it follows (SPEC FIND-2, FIND-3).
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
  const order = refusalOfOrder(finding, number, next);
  return order === null ? succeed({ ...finding, acts: [...finding.acts, next] }) : fail(order);
}

/** The problem of an act that the finding's present state does not allow, or null (SPEC FIND-1). */
export function refusalOfState(finding: Finding, number: string, next: FindingActOutcome): Problem | null {
  const status = findingState(finding, latestDay)?.status ?? "recorded";
  if (nextFindingStatus(status, next) !== undefined) return null;
  const from = [...findingMachine[next.act].from];
  return problem("finding-act-not-allowed", { finding: number, act: next.act, status, from });
}

/** The problem of an act that is dated before the one it follows, or before the finding; null when it is not. */
function refusalOfOrder(finding: Finding, number: string, next: Pick<FindingAct, "act" | "on">): Problem | null {
  const previous = finding.acts.findLast((act) => act.act !== "hand-over");
  const previousOn = previous?.on ?? finding.foundOn;
  if (next.on >= previousOn) return null;
  const { act, on } = next;
  return problem("act-before-previous", { record: number, act, on, previous: previous?.act ?? "find", previousOn });
}

/**
 * A recorded finding goes under remediation and its waiting deadline is pinned to the notice of `noticeOn`; one that was dismissed stays as it is,
 * unless that came only after `on`: a conclusion finds every finding settled or concludes it (SPEC VISIT-6).
 */
export function concludeFinding(
  finding: Finding,
  number: string,
  on: CalendarDay,
  context: ChangeContext,
  noticeOn = on,
): Result<Finding> {
  if (findingState(finding, latestDay)?.status !== "recorded") {
    const order = refusalOfOrder(finding, number, { act: "conclude", on });
    return order === null ? succeed(finding) : fail(order);
  }
  const concluded = addFindingAct(finding, number, { act: "conclude", id: context.newId(), on }, context);
  if (!concluded.ok) return concluded;
  const deadline = notBeforeFinding(pinDeadline(finding.deadline, noticeOn, context.calendar), finding.foundOn);
  return deadline.ok ? succeed({ ...concluded.value, deadline: deadline.value }) : deadline;
}

/** A counted deadline, unless it was over before the finding was there (SPEC DL-7). */
export function notBeforeFinding(deadline: Deadline, foundOn: CalendarDay): Result<Deadline> {
  const { original, trigger } = deadline;
  if (original === null || trigger.on === null || original >= foundOn) return succeed(deadline);
  return fail(problem("due-before-finding", { due: original, from: trigger.on, foundOn }));
}
