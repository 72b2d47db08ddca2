import type { CalendarDay } from "@cchc/core/day";
import type { Plan } from "@cchc/core/model/plan";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import type { AreaNames } from "@cchc/messages/area-names";
import type { Catalogue } from "@cchc/messages/catalogue";
import { remedyMark } from "@cchc/messages/remedy-state";
import { weakComponents } from "@cchc/store/index-follow-up";
import type { FoundIndexResult } from "@cchc/store/indices";
import type { Workspace } from "@cchc/store/workspace";
import { type Choice, loadQuestions } from "./questions.ts";
import { unitChoices } from "./unit-choices.ts";

/** Asks which component is meant, the heaviest loss first, or the result as a whole. */
export async function askComponent(
  texts: Catalogue,
  workspace: Workspace,
  found: FoundIndexResult,
  asOf: CalendarDay,
): Promise<string | null> {
  const { indices, format } = texts;
  const { components } = await weakComponents(workspace, found, asOf);
  const questions = await loadQuestions(texts);
  const choices = components.map(({ code, title, lost, weak, tasks }): Choice<string | null> => {
    const said = [
      lost === null ? "" : `${indices.lost.toLocaleLowerCase("vi")} ${format.number(lost, 4)}`,
      weak ? indices.weak : "",
      tasks.map((task) => remedyMark(texts, task)).join(", "),
    ].filter((part) => part !== "");
    return { value: code, name: `${code}. ${title}${said.length === 0 ? "" : ` (${said.join("; ")})`}`, short: title };
  });
  return questions.search(indices.ask.component, [...choices, { value: null, name: indices.ask.whole }]);
}

/** Asks for the area of the plan that the tasks stand in. */
export async function askArea(texts: Catalogue, plan: Plan, areaName: AreaNames): Promise<string> {
  const questions = await loadQuestions(texts);
  const choices = plan.areas.map((value) => ({ value, name: areaName(plan.areaListId, value) }));
  return questions.search(texts.tasks.ask.area, choices);
}

/** Asks for the cause, the responsible units one after the other, and what each has to do. */
export async function askFollowUp(
  texts: Catalogue,
  units: UnitDirectory,
  plan: Plan,
  given: { cause: string | undefined; unitIds: string[] | undefined; titles: string[] | undefined },
): Promise<{ cause: string; unitIds: string[]; titles: string[] }> {
  const { ask } = texts.indices;
  const questions = await loadQuestions(texts);
  const cause = given.cause ?? (await questions.text(ask.cause));
  const unitIds = given.unitIds ?? (await askUnits());
  const titles = given.titles ?? [];
  if (given.titles === undefined) {
    for (const id of unitIds) {
      const name = units.nearestVersion(id, plan.from)?.name ?? id;
      titles.push(await questions.text(ask.task(name)));
    }
  }
  return { cause, unitIds, titles };

  async function askUnits(): Promise<string[]> {
    const all = unitChoices(units, plan.from);
    const chosen = [await questions.search(ask.responsible, all)];
    for (;;) {
      const left = all.filter(({ value }) => !chosen.includes(value));
      const more: Choice<string | null>[] = [{ value: null, name: ask.enough }, ...left];
      const next = await questions.search(ask.nextResponsible, more);
      if (next === null) return chosen;
      chosen.push(next);
    }
  }
}
