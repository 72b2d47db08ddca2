import { type CalendarDay, daysBetween } from "@cchc/core/day";
import type { Term } from "@cchc/core/deadline/term";
import type { Workspace } from "@cchc/store/workspace";
import { idFlag } from "./inputs.ts";
import { ShellProblem } from "./shell-problem.ts";

/** Codes of areas: `--area procedures,institutions` or the flag again. Which codes there are, the workspace decides. */
export const areaListFlag = () => idFlag({ multiple: true, multipleNonGreedy: true, delimiter: "," });

/** Refuses a code that no list of areas has: a misspelt one would find nothing and look like good news. */
export async function checkAreas(areas: readonly string[], workspace: Workspace): Promise<void> {
  const { builtInAreaLists } = await import("@cchc/core/model/area-lists");
  const own = (await workspace.settings()).areaLists.flatMap((list) => list.areas.map(({ id }) => id));
  const codes = [...new Set([...builtInAreaLists.flatMap((list) => list.areas), ...own])];
  const wrong = areas.find((area) => !codes.includes(area));
  if (wrong !== undefined) throw new ShellProblem("bad-choice", { value: wrong, where: "--area", codes });
}

/** How many calendar days a term reaches from `day`: `10d` as it says, `5wd` up to the fifth working day. */
export async function daysWithin(term: Term, day: CalendarDay, workspace: Workspace): Promise<number> {
  if (term.dayKind === "calendar") return term.count;
  const { computeDue } = await import("@cchc/core/deadline/due");
  const { current } = await workspace.calendars();
  return daysBetween(day, computeDue(term, day, current).due);
}
