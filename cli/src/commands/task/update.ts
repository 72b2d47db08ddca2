import type { SingleTaskChange, TaskFields } from "@cchc/core/change/task-change";
import type { Task } from "@cchc/core/model/task";
import { taskState } from "@cchc/core/query/task-state";
import { unwrap } from "@cchc/core/unwrap";
import { findTasks } from "@cchc/store/find-task";
import { clearedFields, requireChange } from "../../clear-fields.ts";
import { choiceListFlag, dayFlag, idArgument, textFlag } from "../../inputs.ts";
import { openSession } from "../../session.ts";
import { TaskCommand } from "../../task-command.ts";
import { taskFieldFlags, taskFieldsFrom } from "../../task-inputs.ts";

const clearable = [
  "code",
  "lead",
  "coordinators",
  "person",
  "product",
  "due",
  "authority",
  "parent",
  "assigned-by",
  "note",
] as const;

/** Corrects one task, or several of a plan at once; with a reason the due date moves and the one before is kept. */
export default class TaskUpdate extends TaskCommand {
  static override args = { task: idArgument({ required: true, multiple: true }) };
  static override flags = {
    ...taskFieldFlags,
    reason: textFlag({ dependsOn: ["due"] }),
    on: dayFlag({ dependsOn: ["reason"] }),
    document: textFlag({ dependsOn: ["reason"] }),
    clear: choiceListFlag(clearable)(),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(TaskUpdate);
    const { reason, on = this.context.today, document, clear, ...rest } = flags;
    const given = Object.fromEntries(
      Object.keys(taskFieldFlags).map((name) => [name, rest[name as keyof typeof rest]]),
    );
    requireChange(given, clear, "task update");
    const emptied = emptiedFields(clearedFields(clear, given, "task update"));
    const session = openSession(this.context);
    const { workspace, ports } = session;
    const { file, plan, tasks } = unwrap(await findTasks(workspace, args.task));
    const areaName = await this.areaNames(session);
    const inputs = { asOf: this.context.asOf, areaName, command: "task update" };
    const freed = rest.parent?.toLowerCase() === "none";
    const named = freed ? { ...rest, parent: undefined } : rest;
    const asked = { ...(await taskFieldsFrom(workspace, plan, named, inputs)), ...emptied };
    const { due, ...others } = freed ? { ...asked, parentTaskId: null } : asked;
    const by = reason === undefined ? "" : await this.actingPerson(session);
    const changes = tasks.flatMap(({ id: taskId }): SingleTaskChange[] => {
      if (reason === undefined || due == null)
        return [{ type: "task.update", taskId, ...others, ...(due === undefined ? {} : { due }) }];
      const move = { type: "task.reschedule" as const, taskId, on, by, until: due, reason, document };
      return Object.keys(others).length === 0 ? [move] : [{ type: "task.update", taskId, ...others }, move];
    });
    const [only, ...more] = changes;
    const change = only !== undefined && more.length === 0 ? only : { type: "task.change-many" as const, changes };
    const changed = unwrap(await workspace.change("plan", file, change, ports()));
    const ids = tasks.map(({ id }) => id);
    const details = await this.details(session, changed, ids);
    const [detail] = details;
    if (detail !== undefined && details.length === 1) {
      return this.say(
        detail,
        ...this.sentences(detail, changed.revision === plan.revision, reason === undefined ? null : tasks[0], due),
      );
    }
    const numbers = details.map(({ number }) => number);
    const { tasks: texts } = this.context.texts;
    this.showList("task", { total: details.length, items: details }, () => [texts.updatedMany(numbers)]);
    this.suggestNext(`task list ${plan.number}`, `undo ${numbers[0]}`);
  }

  private sentences(
    task: { number: string; title: string },
    unchanged: boolean,
    moved: Task | null | undefined,
    due: TaskFields["due"],
  ): string[] {
    const { tasks } = this.context.texts;
    if (unchanged) return [tasks.unchanged(task)];
    if (moved == null || due == null) return [tasks.updated(task)];
    return [tasks.rescheduled({ number: task.number, from: taskState(moved, this.context.today).due, until: due })];
  }
}

/** The fields that `--clear` names, as the change has them. */
function emptiedFields(cleared: { readonly [F in (typeof clearable)[number]]?: null }): TaskFields {
  const { lead, coordinators, parent, "assigned-by": assignedBy, ...same } = cleared;
  return {
    ...same,
    ...(lead === undefined ? {} : { leadUnitId: null }),
    ...(coordinators === undefined ? {} : { coordinatorUnitIds: [] }),
    ...(parent === undefined ? {} : { parentTaskId: null }),
    ...(assignedBy === undefined ? {} : { assignedBy: null }),
  };
}
