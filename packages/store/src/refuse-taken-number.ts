import type { VisitChange } from "@cchc/core/change/change-kinds";
import type { CalendarDay } from "@cchc/core/day";
import type { Visit } from "@cchc/core/model/visit";
import { problem } from "@cchc/core/problem";
import { holderOf } from "@cchc/core/query/document-series";
import { conclusionNotice } from "@cchc/core/query/notice";
import { isOwn } from "@cchc/core/query/own-document";
import { fail, type Result, succeed } from "@cchc/core/result";
import { registeredDocuments } from "./document-register.ts";
import type { Workspace } from "./workspace.ts";

/**
 * Refuses a number for a visit's notice that was issued to another document; an entry made by hand may be the notice
 * itself (SPEC ISSUE-14). Problem: `notice-number-taken`.
 */
export async function refuseTakenNumber(
  workspace: Workspace,
  visit: { id: string; number: string },
  { number, on }: { number: string; on: CalendarDay },
): Promise<Result<true>> {
  const others = (await registeredDocuments(workspace)).filter(isOwn).filter(({ own: { role, subject } }) => {
    return !(role === "conclusion" && subject.kind === "visit" && subject.id === visit.id);
  });
  const holder = holderOf(others, { number, issuedOn: on });
  if (holder === undefined) return succeed(true);
  return fail(problem("notice-number-taken", { visit: visit.number, number, id: holder.id, title: holder.title }));
}

/** Refuses a change that gives a visit's notice a number of another document. Problem: `notice-number-taken`. */
export async function refuseTakenNotice(
  workspace: Workspace,
  visit: Visit,
  change: VisitChange,
  today: CalendarDay,
): Promise<Result<true>> {
  if (change.type !== "visit.conclude" && change.type !== "visit.number-notice") return succeed(true);
  const { notice: number } = change;
  const on = change.on ?? conclusionNotice(visit)?.on ?? today;
  return number === null ? succeed(true) : refuseTakenNumber(workspace, visit, { number, on });
}
