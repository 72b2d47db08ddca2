import type { CalendarDay } from "../day.ts";
import { nextVisitStatus, type VisitActName, visitMachine } from "../machine/visit-machine.ts";
import type { Visit, VisitAct } from "../model/visit.ts";
import { type Problem, problem } from "../problem.ts";
import { visitState } from "../query/visit-state.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { ChangeContext } from "./context.ts";
import { latestDay } from "./finding-acts.ts";

/** Adds an act when the machine allows it and its day is neither in the future nor before the act it follows. */
export function addVisitAct(visit: Visit, next: VisitAct, context: ChangeContext): Result<Visit> {
  const refusal = refusalOfAct(visit, next, context);
  return refusal === null ? succeed({ ...visit, acts: [...visit.acts, next] }) : fail(refusal);
}

function refusalOfAct(
  visit: Visit,
  next: { act: VisitActName; on: CalendarDay },
  context: ChangeContext,
): Problem | null {
  const { status } = visitState({ ...visit, findings: [] }, latestDay);
  if (status === "following-up" || nextVisitStatus(status, next.act) === undefined) {
    return problem("visit-act-not-allowed", {
      visit: visit.number,
      act: next.act,
      status: visitState(visit, latestDay).status,
      from: [...visitMachine[next.act].from],
    });
  }
  if (visitMachine[next.act].planning === true) return null;
  if (visitMachine[next.act].happened && next.on > context.today) {
    return problem("act-in-future", { record: visit.number, act: next.act, on: next.on, today: context.today });
  }
  const previous = visit.acts.findLast((earlier) => visitMachine[earlier.act].planning !== true);
  if (previous !== undefined && next.on < previous.on) {
    return problem("act-before-previous", {
      record: visit.number,
      act: next.act,
      on: next.on,
      previous: previous.act,
      previousOn: previous.on,
    });
  }
  return null;
}
