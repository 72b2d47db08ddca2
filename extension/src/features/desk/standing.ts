import type { CalendarDay } from "@cchc/core/day";
import { agendaUntil, type LateCounts, lateCounts, lateTotal } from "@cchc/core/query/agenda";
import { readAgenda } from "@cchc/store/agenda";
import type { Session } from "../../session.ts";

/** How a workspace stands today, in numbers that fit a line. */
export interface Standing {
  asOf: CalendarDay;
  late: LateCounts;
  /** All that is late, as on the container's icon. */
  lateTotal: number;
  /** Findings, tasks, duties and scorecards due up to Sunday, as the agenda's group of this week has them. */
  dueThisWeek: number;
  /** Visits planned up to Sunday, slipped ones among them. */
  visitsThisWeek: number;
}

/** How the workspace stands on the day of its ports. */
export async function standingOf(session: Session): Promise<Standing> {
  const asOf = session.ports().today;
  const answer = await readAgenda(session.live, asOf, agendaUntil(asOf, "week"));
  // Without a unit or a person asked for, there is always an agenda.
  if (!answer.ok) throw new Error(answer.problem.code);
  const { agenda } = answer.value;
  const { dueSoon, tasksDueSoon, dutiesDue, scoresDue, visitsAhead } = agenda;
  const late = lateCounts(agenda);
  return {
    asOf,
    late,
    lateTotal: lateTotal(late),
    dueThisWeek: dueSoon.length + tasksDueSoon.length + dutiesDue.length + scoresDue.length,
    visitsThisWeek: visitsAhead.length,
  };
}

/** Whether there is anything to remind of. */
export function asksForAttention({ lateTotal: late, dueThisWeek, visitsThisWeek }: Standing): boolean {
  return late + dueThisWeek + visitsThisWeek > 0;
}
