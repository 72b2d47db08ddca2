import type { CalendarDay } from "@cchc/core/day";
import { agendaUntil } from "@cchc/core/query/agenda";
import { readAgenda } from "@cchc/store/agenda";
import type { Session } from "../../session.ts";

/** How a workspace stands today, in numbers that fit a line. */
export interface Standing {
  asOf: CalendarDay;
  /** Findings past their due date and not finished. */
  overdue: number;
  /** Findings due up to Sunday. */
  dueThisWeek: number;
  /** Visits planned up to Sunday, slipped ones among them. */
  visitsThisWeek: number;
  tasksLate: number;
  /** Recurring reports that somebody still owes. */
  reportsMissing: number;
}

/** How the workspace stands on the day of its ports. */
export async function standingOf(session: Session): Promise<Standing> {
  const asOf = session.ports().today;
  const answer = await readAgenda(session.live, asOf, agendaUntil(asOf, "week"));
  // Without a unit or a person asked for, there is always an agenda.
  if (!answer.ok) throw new Error(answer.problem.code);
  const { overdue, dueSoon, visitsAhead, tasksLate, dutiesMissing } = answer.value.agenda;
  return {
    asOf,
    overdue: overdue.length,
    dueThisWeek: dueSoon.length,
    visitsThisWeek: visitsAhead.length,
    tasksLate: tasksLate.length,
    reportsMissing: dutiesMissing.length,
  };
}

/** Whether there is anything to remind of. */
export function asksForAttention({
  overdue,
  dueThisWeek,
  visitsThisWeek,
  tasksLate,
  reportsMissing,
}: Standing): boolean {
  return overdue + dueThisWeek + visitsThisWeek + tasksLate + reportsMissing > 0;
}
