import { unwrap } from "@cchc/core/unwrap";
import { findTask } from "@cchc/store/find-plan";
import { askText, valueOrAsk } from "../../ask.ts";
import { dayFlag, idArgument, textFlag } from "../../inputs.ts";
import { openSession } from "../../session.ts";
import { TaskCommand } from "../../task-command.ts";

/** Ends a task that nobody owes any more; its reports stay. */
export default class TaskDrop extends TaskCommand {
  static override args = { task: idArgument({ required: true }) };
  static override flags = { reason: textFlag(), on: dayFlag(), document: textFlag() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(TaskDrop);
    const { texts, today } = this.context;
    const session = openSession(this.context);
    const { workspace, ports } = session;
    const { file, task } = unwrap(await findTask(workspace, args.task));
    const reason = await valueOrAsk(this.context, "task drop", {
      flag: "reason",
      value: flags.reason,
      ask: () => askText(this.context, texts.tasks.ask.reason),
    });
    const { on = today, document } = flags;
    const by = await this.actingPerson(session);
    const change = { type: "task.drop" as const, taskId: task.id, on, by, reason, document };
    const changed = unwrap(await workspace.change("plan", file, change, ports()));
    const [detail] = await this.details(session, changed, [task.id]);
    if (detail === undefined) throw new Error("a change leaves its task");
    this.say(detail, texts.tasks.dropped({ number: detail.number, on }));
  }
}
