import type { CalendarDay } from "../day.ts";
import type { Visit } from "../model/visit.ts";
import { problem } from "../problem.ts";
import { findingNumber } from "../query/facts.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { ChangeContext } from "./context.ts";
import { concludeFinding } from "./finding-acts.ts";
import { addVisitAct } from "./visit-acts.ts";

/** The conclusion of a visit; the notice is null while it has no number. */
export interface VisitConclusion {
  type: "visit.conclude";
  on: CalendarDay;
  notice: string | null;
}

/** The number of a notice, given after the conclusion. */
export interface NoticeNumbering {
  type: "visit.number-notice";
  notice: string;
  /** The day of the notice; that of the conclusion when absent. */
  on?: CalendarDay | undefined;
  /** The number that a withdrawn notice had. */
  replaces?: string | undefined;
}

/** The visit with its conclusion; recorded findings are concluded and waiting deadlines pinned (SPEC VISIT-6). */
export function concludeVisit(visit: Visit, change: VisitConclusion, context: ChangeContext): Result<Visit> {
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

/**
 * Gives the number to a notice that was concluded as a draft, or another one to a notice that was withdrawn: `replaces`
 * is the number it has. A notice is not dated after today, nor before the conclusion (SPEC VISIT-5).
 */
export function numberNotice(
  visit: Visit,
  { notice, on, replaces }: NoticeNumbering,
  { today }: ChangeContext,
): Result<Visit> {
  const conclusion = visit.acts.find((candidate) => candidate.act === "conclude");
  if (conclusion?.act !== "conclude") return fail(problem("visit-not-concluded", { visit: visit.number }));
  if (conclusion.notice !== null && conclusion.notice !== replaces) {
    return fail(problem("notice-has-number", { visit: visit.number, notice: conclusion.notice }));
  }
  if (on !== undefined && on > today) return fail(problem("document-day-in-future", { on, today }));
  if (on !== undefined && on < conclusion.on) {
    return fail(problem("notice-before-conclusion", { visit: visit.number, on, concludedOn: conclusion.on }));
  }
  const { noticeOn: _before, ...others } = conclusion;
  const numbered = { ...others, notice, ...(on === undefined || on === conclusion.on ? {} : { noticeOn: on }) };
  const acts = visit.acts.map((candidate) => (candidate === conclusion ? numbered : candidate));
  return succeed({ ...visit, acts });
}
