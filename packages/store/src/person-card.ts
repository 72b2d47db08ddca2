import type { CalendarDay } from "@cchc/core/day";
import type { FindingStatus, TeamRole, VisitStatus } from "@cchc/core/model/codes";
import type { Person } from "@cchc/core/model/people";
import { queryFindings } from "@cchc/core/query/finding-query";
import { samePerson } from "@cchc/core/query/same-person";
import { visitItem } from "@cchc/core/query/visit-item";
import { type PersonItem, personItem } from "./list-people.ts";
import type { SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** A person with what waits for them. */
export interface PersonCard extends PersonItem {
  /** Unfinished findings they answer for, the earliest due first. */
  findings: {
    id: string;
    number: string;
    title: string;
    status: FindingStatus;
    due: CalendarDay | null;
    overdue: boolean;
  }[];
  /** Visits of their teams that are not over, in the order of their days. */
  visits: {
    id: string;
    number: string;
    unitName: string;
    role: TeamRole;
    status: VisitStatus;
    plannedOn: CalendarDay;
  }[];
}

const over: readonly VisitStatus[] = ["closed", "cancelled"];

/** The card of a person as of a day; who was typed by name is known by it (SPEC REG-15). */
export async function personCard(
  workspace: Workspace,
  person: Person,
  asOf: CalendarDay,
): Promise<{ card: PersonCard; skipped: SkippedFile[] }> {
  const { visits, skipped: unread } = await workspace.visits();
  const skipped = [...unread];
  const units = await workspace.unitsIfReadable(skipped);
  const names = new Map((await workspace.peopleIfReadable(skipped)).map(({ id, name }) => [id, name]));
  const isMeant = (reference: string) => samePerson(reference, person.id, names);
  const findings = queryFindings(visits, {}, asOf, units)
    .filter(({ finding, state }) => state.unfinished && isMeant(finding.responsiblePerson ?? ""))
    .map(({ finding, number, state: { status, due, overdue } }) => {
      const { id, title } = finding;
      return { id, number, title, status, due, overdue };
    })
    .sort((left, right) => ((left.due ?? "9") < (right.due ?? "9") ? -1 : 1));
  const going = visits.flatMap((visit) => {
    const role = visit.team.find((member) => isMeant(member.person))?.role;
    const { id, number, unitName, status, plannedOn } = visitItem(visit, asOf, units);
    return role === undefined || over.includes(status) ? [] : [{ id, number, unitName, role, status, plannedOn }];
  });
  going.sort((left, right) => (left.plannedOn < right.plannedOn ? -1 : 1));
  return { card: { ...personItem(person, asOf, units), findings, visits: going }, skipped };
}
