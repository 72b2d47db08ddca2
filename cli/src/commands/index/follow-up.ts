import { resultNumber } from "@cchc/core/indices/scheme";
import { AppError, problem } from "@cchc/core/problem";
import { taskNumber } from "@cchc/core/query/task-state";
import { unwrap } from "@cchc/core/unwrap";
import { type AreaNames, areaNames } from "@cchc/messages/area-names";
import type { FoundPlan } from "@cchc/store/find-plan";
import { findUnit } from "@cchc/store/find-unit";
import { type FollowUp, followUp } from "@cchc/store/index-follow-up";
import type { FoundIndexResult } from "@cchc/store/indices";
import { confirmOrStop, requireInputs } from "../../ask.ts";
import { BaseCommand } from "../../base-command.ts";
import { chooseResult } from "../../index-command.ts";
import { dayFlag, idArgument, idFlag, textFlag } from "../../inputs.ts";
import { choosePlan } from "../../plan-choice.ts";
import { openSession } from "../../session.ts";
import { ShellProblem } from "../../shell-problem.ts";
import { areaIn, areaOf } from "../../task-inputs.ts";

const command = "index follow-up";

/** From a weak component to its tasks: cause, responsible units, tasks with a lead, all at once or not at all. */
export default class IndexFollowUp extends BaseCommand {
  static override args = { result: idArgument() };
  static override flags = {
    component: textFlag({ helpValue: "CODE" }),
    cause: textFlag(),
    responsible: textFlag({ multiple: true, multipleNonGreedy: true, delimiter: ",", helpValue: "UNIT" }),
    plan: idFlag({ helpValue: "PLAN" }),
    task: textFlag({ multiple: true, multipleNonGreedy: true }),
    area: textFlag(),
    due: dayFlag(),
    product: textFlag(),
    person: textFlag(),
    authority: textFlag(),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(IndexFollowUp);
    const { context } = this;
    const { indices } = context.texts;
    const { workspace, ports } = openSession(context);
    const { cause, responsible, task, plan: planFlag } = flags;
    requireInputs(context, command, {
      args: { result: args.result },
      flags: { cause, responsible, plan: planFlag, task },
    });
    const found = await chooseResult(context, workspace, command, args.result, context.asOf);
    const units = await workspace.units();
    const unitIds = responsible?.map((unit) => unwrap(findUnit(units, unit, context.asOf)).id);
    const asking = context.interactive ? await import("../../prompts/index-follow-up.ts") : null;
    const component =
      asking === null || flags.component !== undefined || cause !== undefined
        ? (flags.component ?? null)
        : await asking.askComponent(context.texts, workspace, found, context.asOf);
    const plan = await choosePlan(context, workspace, command, planFlag);
    const nameOf = areaNames(context.texts, (await workspace.settings()).areaLists);
    const area =
      (flags.area === undefined
        ? areaOfComponent(found, component, plan, nameOf)
        : areaOf(plan.plan, flags.area, nameOf)) ?? (await asking?.askArea(context.texts, plan.plan, nameOf));
    if (area === undefined) {
      throw new ShellProblem("follow-up-area", { plan: plan.plan.number, areas: [...plan.plan.areas] });
    }
    const said =
      asking === null || (cause !== undefined && unitIds !== undefined && task !== undefined)
        ? { cause: cause ?? "", unitIds: unitIds ?? [], titles: task ?? [] }
        : await asking.askFollowUp(context.texts, units, plan.plan, { cause, unitIds, titles: task });
    const { due, product, person, authority } = flags;
    const tasks = tasksOf(said, { area, due, product, person, authority });
    const isAsked = asking !== null && task === undefined;
    if (isAsked) {
      const question = indices.ask.confirm({ tasks: tasks.length, plan: plan.plan.number });
      if (!(await confirmOrStop(context, question))) return;
    }
    const made = unwrap(
      await followUp(workspace, found, plan, { component, ...said, responsibleUnitIds: said.unitIds, tasks }, ports()),
    );
    const numbers = made.tasks.map((one) => taskNumber(made.plan, one));
    const number = resultNumber(found.index, found.result);
    const title = found.result.components.find(({ code }) => code === component)?.title ?? null;
    const item = {
      ...{ result: number, scheme: found.index.number, component, cause: said.cause, plan: made.plan.number },
      responsibleUnitIds: said.unitIds,
      tasks: made.tasks.map((one, place) => ({
        id: one.id,
        number: numbers[place],
        title: one.title,
        leadUnitId: one.leadUnitId,
      })),
    };
    this.showItem("index.follow-up", item, () => [
      indices.followedUp({
        tasks: numbers,
        plan: made.plan.number,
        what: indices.origin({ number, component, title }),
      }),
    ]);
    const [first] = made.tasks;
    if (due !== undefined && due < context.asOf) this.note(indices.dueAlreadyPast(due));
    if (first !== undefined && first.coordinatorUnitIds.length > 0) {
      const nameOfUnit = (id: string) => units.nearestVersion(id, context.asOf)?.name ?? id;
      const lead = first.leadUnitId === null ? "" : nameOfUnit(first.leadUnitId);
      this.note(indices.ledBy({ lead, others: first.coordinatorUnitIds.map(nameOfUnit) }));
    }
    this.suggestNext(`task show ${numbers[0]}`, `index show ${number}`, `undo ${made.plan.number}`);
  }
}

/** The component's area where the plan has it, by code or by name; else the area that is called like the component. */
function areaOfComponent(
  { result, index }: FoundIndexResult,
  component: string | null,
  { plan }: FoundPlan,
  nameOf: AreaNames,
): string | undefined {
  const known = result.components.find(({ code }) => code === component);
  if (component !== null && known === undefined) {
    const codes = result.components.map(({ code }) => code);
    throw new AppError(
      problem("index-component-not-found", { result: resultNumber(index, result), component, known: codes }),
    );
  }
  if (known === undefined) return undefined;
  const { area, title } = known;
  return areaIn(plan, area === undefined ? [title] : [area, nameOf("par-index", area)], nameOf);
}

/** One task for each responsible unit, in their order; or one for all, which the first leads. */
function tasksOf(
  { unitIds, titles }: { unitIds: readonly string[]; titles: readonly string[] },
  common: Pick<FollowUp["tasks"][number], "area" | "due" | "product" | "person" | "authority">,
): FollowUp["tasks"] {
  const [lead, ...others] = unitIds;
  const [only, ...more] = titles;
  if (only !== undefined && more.length === 0)
    return [{ ...common, title: only, leadUnitId: lead ?? null, coordinatorUnitIds: others }];
  if (titles.length !== unitIds.length)
    throw new ShellProblem("follow-up-uneven", { units: unitIds.length, tasks: titles.length });
  return titles.map((title, place) => ({ ...common, title, leadUnitId: unitIds[place] ?? null }));
}
