import type { Visit } from "../model/visit.ts";
import { problem } from "../problem.ts";
import { findingNumber } from "../query/facts.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { ChangeContext } from "./context.ts";
import { concludeFinding } from "./finding-acts.ts";
import { addVisitAct } from "./visit-acts.ts";
import type { VisitOwnChange } from "./visit-change.ts";

/** The visit with its conclusion; recorded findings are concluded and waiting deadlines pinned (SPEC VISIT-6). */
export function concludeVisit(
  visit: Visit,
  change: Extract<VisitOwnChange, { type: "visit.conclude" }>,
  context: ChangeContext,
): Result<Visit> {
  const concluded = addVisitAct(
    visit,
    { act: "conclude", id: context.newId(), by: context.actor, on: change.on, notice: change.notice },
    context,
  );
  if (!concluded.ok) return concluded;
  const findings: Visit["findings"] = [];
  for (const finding of visit.findings) {
    const next = concludeFinding(finding, findingNumber(visit, finding), change.on, context);
    if (!next.ok) return next;
    findings.push(next.value);
  }
  return succeed({ ...concluded.value, findings });
}

/** Gives the number to a notice that was concluded as a draft. */
export function numberNotice(visit: Visit, notice: string): Result<Visit> {
  const conclusion = visit.acts.find((candidate) => candidate.act === "conclude");
  if (conclusion?.act !== "conclude") return fail(problem("visit-not-concluded", { visit: visit.number }));
  if (conclusion.notice !== null) {
    return fail(problem("notice-has-number", { visit: visit.number, notice: conclusion.notice }));
  }
  const acts = visit.acts.map((candidate) => (candidate === conclusion ? { ...conclusion, notice } : candidate));
  return succeed({ ...visit, acts });
}
