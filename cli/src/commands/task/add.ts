import type { TaskFields } from "@cchc/core/change/task-change";
import { taskToAdd } from "@cchc/core/change/task-fields";
import { clarityPoints } from "@cchc/core/model/codes";
import type { Plan } from "@cchc/core/model/plan";
import { unwrap } from "@cchc/core/unwrap";
import { personReference } from "@cchc/store/find-person";
import { type FoundPlan, findPlan, listPlans } from "@cchc/store/find-plan";
import { askAmong, requireInputs } from "../../ask.ts";
import { idArgument } from "../../inputs.ts";
import { openSession, type Session } from "../../session.ts";
import { TaskCommand } from "../../task-command.ts";
import { taskFieldFlags, taskFieldsFrom } from "../../task-inputs.ts";

/** Adds a task to a plan: by flags, or by questions on a terminal. */
export default class TaskAdd extends TaskCommand {
  static override args = { plan: idArgument() };
  static override flags = taskFieldFlags;

  async run(): Promise<void> {
    const { args, flags } = await this.parse(TaskAdd);
    const { area, title } = flags;
    requireInputs(this.context, "task add", { args: { plan: args.plan }, flags: { area, title } });
    const session = openSession(this.context);
    const { workspace, ports } = session;
    const found = args.plan === undefined ? await this.askPlan(session) : unwrap(await findPlan(workspace, args.plan));
    if (found === undefined) return this.note(this.context.texts.tasks.noPlan);
    const { file, plan } = found;
    const areaName = await this.areaNames(session);
    const inputs = { asOf: this.context.asOf, areaName, command: "task add" };
    const given = await taskFieldsFrom(workspace, plan, flags, inputs);
    const fields = this.context.interactive ? await this.ask(session, plan, given) : given;
    const change = { type: "task.add" as const, tasks: [taskToAdd(fields)] };
    const changed = unwrap(await workspace.change("plan", file, change, ports()));
    const [task] = await this.details(
      session,
      changed,
      changed.tasks.slice(-1).map(({ id }) => id),
    );
    if (task === undefined) throw new Error("task.add leaves a task");
    this.say(task, this.context.texts.tasks.added(task));
  }

  private async askPlan({ workspace }: Session): Promise<FoundPlan | undefined> {
    const { plans } = await listPlans(workspace);
    const choices = plans
      .toReversed()
      .map((found) => ({ value: found, name: `${found.plan.number} · ${found.plan.title}`, short: found.plan.number }));
    return choices.length === 0 ? undefined : askAmong(this.context, this.context.texts.tasks.ask.plan, choices);
  }

  private async ask(session: Session, plan: Plan, given: TaskFields): Promise<TaskFields> {
    const { workspace } = session;
    const { askForTask } = await import("../../prompts/task-add.ts");
    const units = await workspace.units();
    const clarity = (await workspace.settings()).settings.clarity ?? clarityPoints;
    const person = (typed: string) => personReference(workspace, typed);
    const areaName = await this.areaNames(session);
    return askForTask({ texts: this.context.texts, plan, units, areaName, clarity, person }, given);
  }
}
