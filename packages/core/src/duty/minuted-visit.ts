import type { DutyTurn } from "../change/duty-change.ts";
import { endOfDays } from "../day.ts";
import { problem } from "../problem.ts";
import type { VisitFacts } from "../query/facts.ts";
import { visitState } from "../query/visit-state.ts";
import { fail, type Result, succeed } from "../result.ts";

/** The turn that follows an inspection; `visit-act-not-allowed` while it has no minutes. */
export function minutedVisit(visit: VisitFacts): Result<NonNullable<DutyTurn["visit"]>> {
  const { id, number } = visit;
  const { minutedOn, status } = visitState(visit, endOfDays);
  if (minutedOn !== null) return succeed({ id, number, minutedOn });
  return fail(problem("visit-act-not-allowed", { visit: number, act: "minute", status, from: ["in-progress"] }));
}
