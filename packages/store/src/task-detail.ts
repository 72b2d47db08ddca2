import type { CalendarDay } from "@cchc/core/day";
import { resultNumber } from "@cchc/core/indices/scheme";
import type { TaskStatus } from "@cchc/core/model/codes";
import type { Plan } from "@cchc/core/model/plan";
import type { Task, TaskOrigin } from "@cchc/core/model/task";
import { type PlanItemContext, type TaskItem, taskItem } from "@cchc/core/query/task-item";
import { type TaskRemark, taskRemarks } from "@cchc/core/query/task-remark";
import { taskNumber, taskState } from "@cchc/core/query/task-state";
import { listPlans } from "./find-plan.ts";
import { type FoundIndex, listIndices } from "./indices.ts";
import { planItemContext } from "./plan-items.ts";
import type { Workspace } from "./workspace.ts";

/** Another task, as it stands on the day. */
export interface RelatedTask {
  id: string;
  number: string;
  title: string;
  status: TaskStatus;
  percent: number;
  due: CalendarDay | null;
}

/** A task with what it belongs to, what belongs to it, where it came from, and what is remarked on. */
export interface TaskDetail extends TaskItem {
  areaListId: string;
  parent: RelatedTask | null;
  parts: readonly RelatedTask[];
  /** The task of an earlier plan that it was made from; null when there is none or it is gone. */
  source: RelatedTask | null;
  /** What it answers to: the result of an index, and the component; null when it answers to none. */
  answersTo: {
    number: string;
    component: string | null;
    title: string | null;
    cause: string;
    responsible: string[];
  } | null;
  remarks: readonly TaskRemark[];
}

/** Everything about some tasks of one plan, as of a day. */
export async function taskDetails(
  workspace: Workspace,
  plan: Plan,
  tasks: readonly Task[],
  asOf: CalendarDay,
): Promise<TaskDetail[]> {
  const [context, people, { plans }] = await Promise.all([
    planItemContext(workspace, asOf, []),
    workspace.peopleIfReadable([]),
    listPlans(workspace),
  ]);
  const indices = tasks.some(({ origin }) => origin !== undefined) ? (await listIndices(workspace)).indices : [];
  const related = (of: Plan, task: Task): RelatedTask => {
    const { status, percent, due } = taskState(task, asOf);
    return { id: task.id, number: taskNumber(of, task), title: task.title, status, percent, due };
  };
  return tasks.map((task) => {
    const parent = plan.tasks.find(({ id }) => id === task.parentTaskId);
    const sources = plans.flatMap((one) =>
      one.plan.tasks.filter(({ id }) => id === task.sourceTaskId).map((found) => related(one.plan, found)),
    );
    return {
      ...taskItem(plan, task, context),
      areaListId: plan.areaListId,
      parent: parent === undefined ? null : related(plan, parent),
      parts: plan.tasks.filter(({ parentTaskId }) => parentTaskId === task.id).map((part) => related(plan, part)),
      source: sources[0] ?? null,
      answersTo: task.origin === undefined ? null : answersTo(task.origin, indices, context),
      remarks: taskRemarks(plan, task, { people, units: context.units }),
    };
  });
}

/** The origin of a task as people know it; without a number where the result is gone. */
function answersTo(
  { resultId, componentId, cause, responsibleUnitIds }: TaskOrigin,
  indices: readonly FoundIndex[],
  { units, asOf }: PlanItemContext,
): NonNullable<TaskDetail["answersTo"]> {
  const responsible = responsibleUnitIds.map((id) => units.nearestVersion(id, asOf)?.name ?? id);
  for (const { index } of indices) {
    const result = index.results.find(({ id }) => id === resultId);
    if (result === undefined) continue;
    const component = result.components.find(({ id }) => id === componentId);
    const named = { component: component?.code ?? null, title: component?.title ?? null };
    return { number: resultNumber(index, result), ...named, cause, responsible };
  }
  return { number: "", component: null, title: null, cause, responsible };
}
