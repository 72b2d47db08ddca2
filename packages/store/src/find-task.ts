import type { Plan } from "@cchc/core/model/plan";
import type { Task } from "@cchc/core/model/task";
import { problem } from "@cchc/core/problem";
import { resolveNamed } from "@cchc/core/query/resolve";
import { taskNumber } from "@cchc/core/query/task-state";
import { fail, type Result, succeed } from "@cchc/core/result";
import { type FoundPlan, findTask } from "./find-plan.ts";
import type { Workspace } from "./workspace.ts";

/** Tasks of one plan, in the order in which they were named. */
export interface FoundTasks extends FoundPlan {
  tasks: Task[];
}

/** The task of `plan` that `text` means: id, beginning of it, number, or the plan's own code (SPEC ID-2, TASK-9). */
export function findTaskOf(plan: Plan, text: string): Result<Task> {
  const named = plan.tasks.map((task) => ({ id: task.id, number: taskNumber(plan, task), label: task.title, task }));
  const found = resolveNamed(text, named, "task-not-found");
  if (found.ok) return succeed(found.value.task);
  const coded = plan.tasks.find(({ code }) => code !== undefined && code.toLowerCase() === text.trim().toLowerCase());
  return coded === undefined ? found : succeed(coded);
}

/** The tasks that `texts` mean, each once; of several plans at once is `tasks-of-plans`: one change is in one file. */
export async function findTasks(workspace: Workspace, texts: readonly string[]): Promise<Result<FoundTasks>> {
  let found: FoundTasks | undefined;
  for (const text of texts) {
    const one = await findTask(workspace, text);
    if (!one.ok) return one;
    const { file, plan, task } = one.value;
    if (found === undefined) found = { file, plan, tasks: [task] };
    else if (found.file !== file) return fail(problem("tasks-of-plans", { plans: [found.plan.number, plan.number] }));
    else if (!found.tasks.some(({ id }) => id === task.id)) found.tasks.push(task);
  }
  return found === undefined ? fail(problem("task-not-found", { task: "" })) : succeed(found);
}
