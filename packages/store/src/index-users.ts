import type { TaskOrigin } from "@cchc/core/model/task";
import { taskNumber } from "@cchc/core/query/task-state";
import { listPlans } from "./find-plan.ts";
import type { Workspace } from "./workspace.ts";

/** The numbers of the tasks that answer to something of an index. */
export async function usersOfIndex(workspace: Workspace, answers: (origin: TaskOrigin) => boolean): Promise<string[]> {
  const { plans } = await listPlans(workspace);
  return plans.flatMap(({ plan }) =>
    plan.tasks.filter(({ origin }) => origin !== undefined && answers(origin)).map((task) => taskNumber(plan, task)),
  );
}
