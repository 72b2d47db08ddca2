import type { TaskFields } from "@cchc/core/change/task-change";
import type { CalendarDay } from "@cchc/core/day";
import type { Plan } from "@cchc/core/model/plan";
import { AppError, problem } from "@cchc/core/problem";
import { foldText } from "@cchc/core/text";
import { unwrap } from "@cchc/core/unwrap";
import type { AreaNames } from "@cchc/messages/area-names";
import { personReference } from "@cchc/store/find-person";
import { findTaskOf } from "@cchc/store/find-task";
import { findUnit, findUnitList } from "@cchc/store/find-unit";
import type { Workspace } from "@cchc/store/workspace";
import { dayFlag, idFlag, textFlag } from "./inputs.ts";
import { ShellProblem } from "./shell-problem.ts";

/** What `task add` and `task update` have in common. Units and areas may be named by their names, which have blanks. */
export const taskFieldFlags = {
  area: textFlag(),
  title: textFlag(),
  lead: textFlag({ multiple: true, multipleNonGreedy: true, helpValue: "UNIT" }),
  coordinators: textFlag({ multiple: true, multipleNonGreedy: true, helpValue: "UNIT,…" }),
  person: textFlag({ helpValue: "WHO" }),
  product: textFlag(),
  due: dayFlag(),
  authority: textFlag(),
  code: textFlag(),
  parent: idFlag(),
  "assigned-by": textFlag(),
  note: textFlag(),
};

/** The flags as they were parsed. */
export interface TaskFlags {
  area?: string | undefined;
  title?: string | undefined;
  lead?: string[] | undefined;
  coordinators?: string[] | undefined;
  person?: string | undefined;
  product?: string | undefined;
  due?: CalendarDay | undefined;
  authority?: string | undefined;
  code?: string | undefined;
  parent?: string | undefined;
  "assigned-by"?: string | undefined;
  note?: string | undefined;
}

/** What a task is given by flags, every name looked up; only what was given is there. */
export async function taskFieldsFrom(
  workspace: Workspace,
  plan: Plan,
  flags: TaskFlags,
  { asOf, areaName, command }: { asOf: CalendarDay; areaName: AreaNames; command: string },
): Promise<TaskFields> {
  const units = await workspace.units();
  const { title, person, product, due, authority, code, parent, note, coordinators } = flags;
  const lead = singleLead(flags.lead, (text) => findUnit(units, text, asOf).ok, command);
  const fields: TaskFields = {
    ...{ title, product, due, authority, code, note },
    area: flags.area === undefined ? undefined : areaOf(plan, flags.area, areaName),
    leadUnitId: lead === undefined ? undefined : unwrap(findUnit(units, lead, asOf)).id,
    coordinatorUnitIds: coordinators === undefined ? undefined : unwrap(findUnitList(units, coordinators, asOf)),
    person: person === undefined ? undefined : await personReference(workspace, person),
    parentTaskId: parent === undefined ? undefined : unwrap(findTaskOf(plan, parent)).id,
    assignedBy: flags["assigned-by"],
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** The one lead. Several are a mistake that is worth its own words; a comma may also be part of one unit's name. */
function singleLead(
  given: readonly string[] | undefined,
  isUnit: (text: string) => boolean,
  command: string,
): string | undefined {
  if (given === undefined) return undefined;
  const [only, ...others] = given;
  const leads =
    others.length > 0 || only === undefined || isUnit(only) ? given : only.split(/[,;]/).map((part) => part.trim());
  const named = leads.filter((lead) => lead !== "");
  if (named.length > 1) throw new ShellProblem("several-leads", { leads: named, command });
  return named[0];
}

/** The area of the plan that `text` means: its code, or its name in either spelling of marks. Problem: `area-not-in-plan`. */
export function areaOf(plan: Pick<Plan, "number" | "areas" | "areaListId">, text: string, areaName: AreaNames): string {
  const found = areaIn(plan, [text], areaName);
  if (found !== undefined) return found;
  throw new AppError(problem("area-not-in-plan", { plan: plan.number, area: text, allowed: [...plan.areas] }));
}

/** The first area of the plan that one of `texts` says, by code or by name. */
export function areaIn(
  { areas, areaListId }: Pick<Plan, "areas" | "areaListId">,
  texts: readonly string[],
  areaName: AreaNames,
): string | undefined {
  const wanted = texts.map(foldText);
  return areas.find((area) => texts.includes(area) || wanted.includes(foldText(areaName(areaListId, area))));
}
