import { taskNumber } from "@cchc/core/query/task-state";
import { unwrap } from "@cchc/core/unwrap";
import { findTask } from "@cchc/store/find-plan";
import { idArgument, idFlag, switchFlag } from "../../inputs.ts";
import { openSession } from "../../session.ts";
import { ShellProblem } from "../../shell-problem.ts";
import { TaskCommand } from "../../task-command.ts";

/** Puts a task before another one of its plan, or behind all; it keeps its number. */
export default class TaskMove extends TaskCommand {
  static override args = { task: idArgument({ required: true }) };
  static override flags = { before: idFlag({ exclusive: ["last"], helpValue: "TASK" }), last: switchFlag() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(TaskMove);
    if (flags.before === undefined && !flags.last) {
      throw new ShellProblem("missing-one-of", { flags: ["--before", "--last"], command: "task move" });
    }
    const session = openSession(this.context);
    const { workspace, ports } = session;
    const { file, plan, task } = unwrap(await findTask(workspace, args.task));
    // A task of another plan is no place in this one: the change says so.
    const next = flags.before === undefined ? undefined : unwrap(await findTask(workspace, flags.before));
    const before = next === undefined ? null : next.plan.id === plan.id ? next.task.id : (flags.before ?? null);
    const change = { type: "task.move" as const, taskId: task.id, before };
    const changed = unwrap(await workspace.change("plan", file, change, ports()));
    const [detail] = await this.details(session, changed, [task.id]);
    if (detail === undefined) throw new Error("a change leaves its task");
    const { tasks } = this.context.texts;
    const numbers = { number: detail.number, before: next === undefined ? null : taskNumber(plan, next.task) };
    this.say(detail, changed.revision === plan.revision ? tasks.unchanged(detail) : tasks.moved(numbers));
  }
}
