import { clarityPoints } from "@cchc/core/model/codes";
import { unwrap } from "@cchc/core/unwrap";
import { findTask } from "@cchc/store/find-plan";
import { nameOf } from "../../finding-act-command.ts";
import { idArgument } from "../../inputs.ts";
import { nextTaskCommands } from "../../presenters/task-next.ts";
import { taskPage } from "../../presenters/task-page.ts";
import { openSession } from "../../session.ts";
import { TaskCommand } from "../../task-command.ts";

/** Shows everything about one task as of a day. */
export default class TaskShow extends TaskCommand {
  static override args = { task: idArgument({ required: true }) };

  async run(): Promise<void> {
    const { args } = await this.parse(TaskShow);
    const { asOf, asOfGiven } = this.context;
    const session = openSession(this.context);
    const { plan, task } = unwrap(await findTask(session.workspace, args.task));
    const [detail] = await this.details(session, plan, [task.id]);
    if (detail === undefined) throw new Error("a task that was found is there");
    const [people, areaName, { settings }] = await Promise.all([
      session.workspace.people(),
      this.areaNames(session),
      session.workspace.settings(),
    ]);
    const person = (reference: string) => nameOf(reference, people);
    const clarity = settings.clarity ?? clarityPoints;
    const context = { asOf, asOfGiven, area: areaName(plan.areaListId, task.area), person, clarity };
    this.showItem("task", detail, (item, view) => taskPage(item, context, view));
    if (!asOfGiven) this.suggestNext(...nextTaskCommands(detail), `history ${detail.number}`);
  }
}
