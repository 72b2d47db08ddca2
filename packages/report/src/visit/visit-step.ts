import type { CalendarDay } from "@cchc/core/day";
import type { Visit } from "@cchc/core/model/visit";
import { type Problem, problem } from "@cchc/core/problem";
import { conclusionNotice } from "@cchc/core/query/notice";
import { type VisitState, visitState } from "@cchc/core/query/visit-state";
import type { VisitDocument } from "./visit-view.ts";

/** The step of a visit that a document belongs to, as the manifest of its template says. */
export const visitSteps = ["notify", "minute", "conclude", "remind"] as const;
export type VisitStep = (typeof visitSteps)[number];

/** The day that a document of a step tells of: that of the step, once it was taken; null while it was not. */
export function dayOfStep(visit: Visit, step: VisitStep | null, asOf: CalendarDay): CalendarDay | null {
  if (step === null || step === "remind") return null;
  const notice = conclusionNotice(visit);
  // Deadlines count from the notice, which may be signed after the conclusion was drawn.
  if (step === "conclude") return notice !== undefined && notice.on <= asOf ? notice.on : null;
  return visit.acts.findLast(({ act, on }) => act === step && on <= asOf)?.on ?? null;
}

/** Why a visit has no document of a step as of the day; undefined when it has one (SPEC VDOC-7). */
export function missingStep(visit: Visit, step: VisitStep | null, asOf: CalendarDay): Problem | undefined {
  const { status } = visitState(visit, asOf);
  if (step === null) return undefined;
  if (status === "cancelled" || status === "postponed") {
    return problem("document-visit-stopped", { visit: visit.number, status });
  }
  if (step === "notify" && visit.visitKind !== "scheduled") {
    return problem("inspection-notice-scheduled-only", { visit: visit.number, visitKind: visit.visitKind });
  }
  if (step === "conclude" && beforeStart.includes(status)) {
    return problem("conclusion-before-start", { visit: visit.number, status });
  }
  return undefined;
}

/** Why nobody is to be reminded: nothing is overdue. */
export function nothingToRemind({ visit, overdueFindings, earliestDue, asOf }: VisitDocument): Problem | undefined {
  if (overdueFindings.length > 0) return undefined;
  return problem("nothing-overdue", { visit: visit.number, asOf, earliestDue });
}

const beforeStart: readonly VisitState["status"][] = ["planned", "notified", "self-reported"];
