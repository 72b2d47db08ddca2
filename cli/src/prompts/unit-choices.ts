import type { CalendarDay } from "@cchc/core/day";
import { unitChoices as choicesOf, nameOfChoice } from "@cchc/core/query/unit-choices";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import type { Choice } from "./questions.ts";

/** The units in force on the day as a prompt lists them. */
export function unitChoices(
  units: UnitDirectory,
  day: CalendarDay,
  first?: { id: string; context: string },
): Choice<string>[] {
  return choicesOf(units, day, first).map((choice) => ({
    value: choice.id,
    name: nameOfChoice(choice),
    short: choice.name,
  }));
}
