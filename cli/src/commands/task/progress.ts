import { taskState } from "@cchc/core/query/task-state";
import { findTask } from "@cchc/store/find-plan";
import { requireInputs } from "../../ask.ts";
import { dayFlag, idArgument, percentFlag, textFlag } from "../../inputs.ts";
import { openSession } from "../../session.ts";
import { TaskCommand } from "../../task-command.ts";
import { unwrap } from "../../unwrap.ts";

/** Records how far a task is: the report of a month. */
export default class TaskProgress extends TaskCommand {
  static override args = { task: idArgument({ required: true }) };
  static override flags = {
    percent: percentFlag(),
    text: textFlag(),
    on: dayFlag(),
    by: textFlag({ helpValue: "WHO" }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(TaskProgress);
    requireInputs(this.context, "task progress", { flags: { percent: flags.percent } });
    const { today, texts } = this.context;
    const session = openSession(this.context);
    const { workspace, ports } = session;
    const { file, task } = unwrap(await findTask(workspace, args.task));
    const { ask } = texts.tasks;
    const asks = flags.percent === undefined;
    const percent = flags.percent ?? (await (await this.questions()).percent(ask.percent));
    const said = flags.text ?? (asks ? await (await this.questions()).optionalText(ask.text) : undefined);
    const { on = today } = flags;
    const by = await this.actingPerson(session, flags.by);
    const change = { type: "task.progress" as const, taskId: task.id, on, by, percent, text: said || undefined };
    const before = taskState(task, on);
    const changed = unwrap(await workspace.change("plan", file, change, ports()));
    const [detail] = await this.details(session, changed, [task.id]);
    const after = changed.tasks.find(({ id }) => id === task.id);
    if (detail === undefined || after === undefined) throw new Error("a change leaves its task");
    const now = taskState(after, today);
    const { tasks } = texts;
    this.say(
      detail,
      tasks.reported({ number: detail.number, on, percent }),
      ...(percent < before.percent ? [tasks.fell({ from: before.percent, to: percent })] : []),
      ...(now.reportedOn !== null && now.reportedOn > on
        ? [tasks.laterStands({ on: now.reportedOn, percent: now.percent })]
        : []),
    );
  }
}
