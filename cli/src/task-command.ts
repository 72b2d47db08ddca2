import type { Plan } from "@cchc/core/model/plan";
import { type AreaNames, areaNames } from "@cchc/messages/area-names";
import { personReference } from "@cchc/store/find-person";
import { type TaskDetail, taskDetails } from "@cchc/store/task-detail";
import { BaseCommand } from "./base-command.ts";
import { nextTaskCommands } from "./presenters/task-next.ts";
import type { Questions } from "./prompts/questions.ts";
import type { Session } from "./session.ts";

/** What commands about tasks share: how a changed task is shown, and what is said beside it. */
export abstract class TaskCommand extends BaseCommand {
  /** Tasks of a plan as they are now, in the order of `ids`. */
  protected async details({ workspace }: Session, plan: Plan, ids: readonly string[]): Promise<TaskDetail[]> {
    const tasks = ids.flatMap((id) => plan.tasks.filter((task) => task.id === id));
    return taskDetails(workspace, plan, tasks, this.context.asOf);
  }

  /** Shows one changed task: its item as JSON, or sentences; then what is not clear, what is remarked on, what comes next. */
  protected say(task: TaskDetail, ...sentences: string[]): void {
    const { tasks } = this.context.texts;
    this.showItem("task", task, () => sentences);
    const unclear = task.status === "dropped" || task.unclear.length === 0 ? [] : [tasks.unclear(task.unclear)];
    this.note(...unclear, ...task.remarks.map(tasks.remark));
    this.suggestNext(...nextTaskCommands(task), `task show ${task.number}`);
  }

  /** What areas are called. */
  protected async areaNames({ workspace }: Session): Promise<AreaNames> {
    return areaNames(this.context.texts, (await workspace.settings()).areaLists);
  }

  /** Who is meant by `--by`, as it is stored; whoever acts when it was not given. */
  protected async actingPerson({ workspace }: Session, typed: string = this.context.actor()): Promise<string> {
    return personReference(workspace, typed);
  }

  /** The prompts, loaded when something is asked. */
  protected async questions(): Promise<Questions> {
    const { loadQuestions } = await import("./prompts/questions.ts");
    return loadQuestions(this.context.texts);
  }
}
