import type { CalendarDay } from "../day.ts";
import type { TeamRole } from "../model/codes.ts";
import type { Membership, Programme } from "../model/programme.ts";
import type { TeamMember } from "../model/visit.ts";

/** The order in which a team is shown: head, deputy, secretary, members. */
export const roleOrder: readonly TeamRole[] = ["head", "deputy", "secretary", "member"];

/** Whether a membership is in office on `day`: `from ≤ day < to` (SPEC PROG-3). */
export function isInOffice({ from, to }: Pick<Membership, "from" | "to">, day: CalendarDay): boolean {
  return (from === null || from <= day) && (to === null || day < to);
}

/** The team in office on `day` as a visit keeps it, by role; inside a role as it was entered. */
export function teamOn({ team }: Pick<Programme, "team">, day: CalendarDay): TeamMember[] {
  return team
    .filter((member) => isInOffice(member, day))
    .map(({ person, role }) => ({ person, role }))
    .toSorted((left, right) => roleOrder.indexOf(left.role) - roleOrder.indexOf(right.role));
}

/** What a visit planned in a programme takes over from it: contents, and the team in office on the planned day (SPEC PROG-5). */
export function takenOver(programme: Programme, on: CalendarDay) {
  const { id, areaListId, areas, themes } = programme;
  return { programmeId: id, areaListId, areas, themes, team: teamOn(programme, on) };
}

/** A time in which the team has not exactly one head. */
export interface HeadGap {
  /** Its first day; null for the time before anybody's first day. */
  from: CalendarDay | null;
  /** Who is head then: nobody, or more than one. */
  heads: string[];
}

/** The times until the end of the programme's year in which it has no head, or several (SPEC PROG-4). */
export function headGaps({ team, year }: Pick<Programme, "team" | "year">): HeadGap[] {
  const end = `${year}-12-31`;
  const starts = new Set<CalendarDay | null>(team.map(({ from }) => from));
  for (const { to } of team) if (to !== null && to <= end) starts.add(to);
  if (team.length === 0) starts.add(null);
  return [...starts]
    .toSorted((left, right) => ((left ?? "") < (right ?? "") ? -1 : 1))
    .map((from) => ({ from, heads: headsOn(team, from) }))
    .filter(({ heads }) => heads.length !== 1);
}

function headsOn(team: readonly Membership[], day: CalendarDay | null): string[] {
  const inOffice = ({ from, to }: Membership) => (day === null ? from === null : isInOffice({ from, to }, day));
  return team.filter((member) => member.role === "head" && inOffice(member)).map(({ person }) => person);
}
