import type { CalendarDay } from "@cchc/core/day";
import type { Person } from "@cchc/core/model/people";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import { type Result, succeed } from "@cchc/core/result";
import { comparePersons, matchScore } from "@cchc/core/text";
import { findUnit } from "./find-unit.ts";
import type { Workspace } from "./workspace.ts";

/** A person as of a day. */
export interface PersonItem {
  id: string;
  number: string;
  name: string;
  title: string | null;
  unitId: string | null;
  unitName: string | null;
  from: CalendarDay | null;
  to: CalendarDay | null;
  /** In office on the as-of day: from ≤ day < to. */
  inOffice: boolean;
  invented: boolean;
}

/** Which people are wanted; what is not given does not narrow. */
export interface PeopleFilter {
  /** A unit and those below it. */
  unit?: string | undefined;
  /** Words of the name or title, without marks. */
  search?: string | undefined;
  /** Only those in office on the as-of day. */
  inOfficeOnly: boolean;
  asOf: CalendarDay;
}

/** People in the order of their given names (TEXT-4). */
export async function listPeople(workspace: Workspace, filter: PeopleFilter): Promise<Result<PersonItem[]>> {
  const { search, inOfficeOnly, asOf } = filter;
  const units = await workspace.units();
  const unit = filter.unit === undefined ? undefined : findUnit(units, filter.unit, asOf);
  if (unit !== undefined && !unit.ok) return unit;
  const items = (await workspace.people())
    .map((person) => personItem(person, asOf, units))
    .filter(
      (item) =>
        (!inOfficeOnly || item.inOffice) &&
        (unit === undefined || (item.unitId !== null && units.isAtOrBelow(item.unitId, unit.value.id, asOf))) &&
        (search === undefined || matchScore(`${item.name} ${item.title ?? ""}`, search) > 0),
    )
    .sort((left, right) => comparePersons(left.name, right.name));
  return succeed(items);
}

/** The item of one person. */
export function personItem(person: Person, asOf: CalendarDay, units: UnitDirectory): PersonItem {
  const { id, number, name, unitId, from, to } = person;
  const inOffice = (from === null || from <= asOf) && (to === null || asOf < to);
  const unitName = unitId === null ? null : (units.nearestVersion(unitId, asOf)?.name ?? unitId);
  const title = person.title ?? null;
  return { id, number, name, title, unitId, unitName, from, to, inOffice, invented: person.invented === true };
}
