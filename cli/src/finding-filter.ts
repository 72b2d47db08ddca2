import { type CalendarDay, daysBetween } from "@cchc/core/day";
import type { Term } from "@cchc/core/deadline/term";
import { findingStatuses, levels, severities } from "@cchc/core/model/codes";
import type { Catalogue } from "@cchc/messages/catalogue";
import type { FindingQuestion } from "@cchc/store/list-findings";
import type { Workspace } from "@cchc/store/workspace";
import { areaCodes } from "./area-choice.ts";
import { choiceFlag, choiceListFlag, idFlag, reachFlag, switchFlag, textFlag, unitFlag } from "./inputs.ts";

/** Areas: `--area procedures,institutions` or the flag again. Which there are, the workspace decides. */
const areaListFlag = () => textFlag({ multiple: true, multipleNonGreedy: true, delimiter: ",", helpValue: "ID" });

/** How many calendar days a term reaches from `day`: `10d` as it says, `5wd` up to the fifth working day. */
export async function daysWithin(term: Term, day: CalendarDay, workspace: Workspace): Promise<number> {
  if (term.dayKind === "calendar") return term.count;
  const { computeDue } = await import("@cchc/core/deadline/due");
  const { current } = await workspace.calendars();
  return daysBetween(day, computeDue(term, day, current).due);
}

/** What narrows a list of findings. */
export const findingFlags = {
  overdue: switchFlag(),
  "due-within": reachFlag(),
  status: choiceListFlag(findingStatuses)(),
  unit: unitFlag(),
  responsible: unitFlag(),
  area: areaListFlag(),
  level: choiceFlag(levels)(),
  visit: idFlag(),
  severity: choiceListFlag(severities)(),
  search: textFlag(),
};

/** The flags that narrow a list of findings, as they were given. */
export interface FindingFlags extends Omit<FindingQuestion, "dueWithinDays" | "statuses" | "areas" | "severities"> {
  "due-within"?: Term | undefined;
  status?: FindingQuestion["statuses"];
  area?: readonly string[] | undefined;
  severity?: FindingQuestion["severities"];
}

/** The question that the flags ask; areas that no list has are refused. */
export async function findingQuestion(
  flags: FindingFlags,
  asOf: CalendarDay,
  workspace: Workspace,
  texts: Catalogue,
): Promise<FindingQuestion> {
  const { overdue, status: statuses, unit, responsible, level, visit, severity: severities, search } = flags;
  const areas = flags.area && (await areaCodes(flags.area, workspace, texts));
  const dueWithinDays = flags["due-within"] && (await daysWithin(flags["due-within"], asOf, workspace));
  return { overdue, dueWithinDays, statuses, unit, responsible, areas, level, visit, severities, search };
}
