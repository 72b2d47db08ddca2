import type { TaskToAdd } from "@cchc/core/change/task-change";
import type { CalendarDay } from "@cchc/core/day";
import { unitChanges } from "@cchc/core/indices/comparable";
import { type PublishedScale, publishedScale, resultNumber } from "@cchc/core/indices/scheme";
import { type ComponentStanding, componentStandings, defaultWeakPercent } from "@cchc/core/indices/weak";
import type { Plan } from "@cchc/core/model/plan";
import type { Task, TaskOrigin } from "@cchc/core/model/task";
import { problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import type { FoundPlan } from "./find-plan.ts";
import { type AnsweringTask, answeringTasks, indexKnownOn, resultBefore } from "./index-detail.ts";
import type { FoundIndexResult } from "./indices.ts";
import type { ChangePorts } from "./ports.ts";
import type { Workspace } from "./workspace.ts";

/** A component of a result, how it stands, and the tasks that answer to it. */
export interface WeakComponent extends ComponentStanding {
  tasks: readonly AnsweringTask[];
}

/** The components of a result by points lost, with the year they are held against. */
export interface WeakComponents {
  number: string;
  scheme: string;
  year: number;
  /** The year before that `change` compares with; null where nothing is recorded of it. */
  against: number | null;
  /** Below this percent of its maximum a component is weak: a setting of the workspace. */
  threshold: number;
  /** How the values of the result are published. */
  scale: PublishedScale;
  components: readonly WeakComponent[];
}

/** The components of a result, the heaviest loss first, as of a day (SPEC INDEX-18, INDEX-24). */
export async function weakComponents(
  workspace: Workspace,
  { index: recorded, result }: FoundIndexResult,
  asOf: CalendarDay,
): Promise<WeakComponents> {
  const index = await indexKnownOn(workspace, recorded, asOf);
  const [units, { settings }] = await Promise.all([workspace.units(), workspace.settings()]);
  const threshold = settings.weakPercent ?? defaultWeakPercent;
  const before = resultBefore(index, result);
  const ids = result.unitId === null ? [] : [result.unitId];
  const changes = before === null ? [] : unitChanges(units, ids, { after: before.year, upTo: result.year });
  const tasks = await answeringTasks(workspace, units, asOf);
  const standings = componentStandings(index, result, { before, changes, weakPercent: threshold });
  return {
    number: resultNumber(index, result),
    scheme: index.number,
    year: result.year,
    against: before?.year ?? null,
    threshold,
    scale: publishedScale(index, result),
    components: standings.map((one) => ({
      ...one,
      tasks: tasks.filter((task) => task.componentId === one.componentId),
    })),
  };
}

/** What is done about a weak component: the cause, who is responsible, and the tasks, the first for the first. */
export interface FollowUp {
  /** The code of the component; null when the result as a whole is meant. */
  component: string | null;
  cause: string;
  responsibleUnitIds: readonly string[];
  tasks: readonly Omit<TaskToAdd, "origin">[];
}

/**
 * Records why a component is weak and who is responsible, and makes the tasks in a plan: one change of that plan, so that
 * all of it is there or nothing, and one undo takes it back (SPEC INDEX-19). Problems: `index-component-not-found`, and
 * those of adding tasks.
 */
export async function followUp(
  workspace: Workspace,
  { index, result }: FoundIndexResult,
  { file }: FoundPlan,
  { component: code, cause, responsibleUnitIds, tasks }: FollowUp,
  ports: ChangePorts,
): Promise<Result<{ plan: Plan; tasks: readonly Task[] }>> {
  const component = result.components.find((one) => one.code === code);
  if (code !== null && component === undefined) {
    const known = result.components.map((one) => one.code);
    return fail(problem("index-component-not-found", { result: resultNumber(index, result), component: code, known }));
  }
  const origin: TaskOrigin = {
    ...{ kind: "index", indexId: index.id, resultId: result.id, componentId: component?.id ?? null },
    ...{ cause, responsibleUnitIds: [...responsibleUnitIds] },
  };
  const before = await workspace.read("plan", file);
  if (!before.ok) return before;
  const known = new Set(before.value.tasks.map(({ id }) => id));
  const change = { type: "task.add" as const, tasks: tasks.map((task) => ({ ...task, origin })) };
  const changed = await workspace.change("plan", file, change, ports);
  if (!changed.ok) return changed;
  return succeed({ plan: changed.value, tasks: changed.value.tasks.filter(({ id }) => !known.has(id)) });
}
