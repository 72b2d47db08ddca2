import type { CalendarDay } from "@cchc/core/day";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import { compareVietnamese } from "@cchc/core/text";
import type { Choice } from "./questions.ts";

/** The units in force on the day, by name; `first`, the usual answer, on top and with what makes it so. */
export function unitChoices(
  units: UnitDirectory,
  day: CalendarDay,
  first?: { id: string; context: string },
): Choice<string>[] {
  const choices = units.all.flatMap(({ id }): Choice<string>[] => {
    const version = units.version(id, day);
    if (version === undefined) return [];
    const parent = version.parentId === null ? undefined : units.version(version.parentId, day)?.name;
    const context = id === first?.id ? first.context : parent;
    return [
      { value: id, name: context === undefined ? version.name : `${version.name} (${context})`, short: version.name },
    ];
  });
  return choices.sort((left, right) =>
    left.value === first?.id ? -1 : right.value === first?.id ? 1 : compareVietnamese(left.name, right.name),
  );
}
