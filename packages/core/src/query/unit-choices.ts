import type { CalendarDay } from "../day.ts";
import { compareVietnamese } from "../text.ts";
import type { UnitDirectory } from "./unit-directory.ts";

/** A unit among which one is chosen; `context` tells it from others of its name: the unit above it. */
export interface UnitChoice {
  id: string;
  name: string;
  context: string | null;
}

/** The units in force on the day, by name; `first`, the usual answer, on top and with what makes it so (SPEC ASK-3). */
export function unitChoices(
  units: UnitDirectory,
  day: CalendarDay,
  first?: { id: string; context: string },
): UnitChoice[] {
  const choices = units.all.flatMap(({ id }): UnitChoice[] => {
    const version = units.version(id, day);
    if (version === undefined) return [];
    const parent = version.parentId === null ? undefined : units.version(version.parentId, day)?.name;
    return [{ id, name: version.name, context: id === first?.id ? first.context : (parent ?? null) }];
  });
  return choices.sort((left, right) =>
    left.id === first?.id
      ? -1
      : right.id === first?.id
        ? 1
        : compareVietnamese(nameOfChoice(left), nameOfChoice(right)),
  );
}

/** The whole name of a choice: what it is searched by. */
export function nameOfChoice({ name, context }: Pick<UnitChoice, "name" | "context">): string {
  return context === null ? name : `${name} (${context})`;
}
