import type { CalendarDay } from "@cchc/core/day";
import { comparePersons, compareVietnamese } from "@cchc/core/text";
import type { Catalogue } from "@cchc/messages/catalogue";
import type { Directory } from "../protocol/form.ts";
import type { Session } from "../session.ts";

/** The units in force and the people in office on a day, for the pickers of a form; registers that cannot be read give none. */
export async function directoryOn(day: CalendarDay, session: Session, { labels }: Catalogue): Promise<Directory> {
  const { workspace } = session;
  const [units, people] = await Promise.all([workspace.unitsIfReadable([]), workspace.peopleIfReadable([])]);
  const nameOf = (id: string | null) => (id === null ? undefined : units.nearestVersion(id, day)?.name);
  const joined = (parts: readonly (string | undefined)[]) =>
    parts.filter((part) => part !== undefined && part !== "").join(" · ");
  return {
    units: units.all
      .flatMap(({ id }) => {
        const version = units.version(id, day);
        if (version === undefined) return [];
        const { name, level, parentId } = version;
        return [{ id, name, detail: joined([labels.level[level], nameOf(parentId)]) }];
      })
      .toSorted((left, right) => compareVietnamese(left.name, right.name)),
    people: people
      .filter(({ from, to }) => (from === null || from <= day) && (to === null || day < to))
      .map(({ id, name, title, unitId }) => ({ id, name, detail: joined([title, nameOf(unitId)]) }))
      .toSorted((left, right) => comparePersons(left.name, right.name)),
  };
}
