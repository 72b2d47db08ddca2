import type { CalendarDay } from "@cchc/core/day";
import type { Plan } from "@cchc/core/model/plan";
import type { Task } from "@cchc/core/model/task";
import { taskCounts } from "@cchc/core/query/task-query";
import type { Catalogue } from "@cchc/messages/catalogue";
import { type FoundPlan, listPlans } from "@cchc/store/find-plan";
import type { LiveWorkspace } from "@cchc/store/live-workspace";
import type { SkippedFile } from "@cchc/store/visit-index";
import { factLines, joined, type NodeContext, readNodeContext } from "../../views/node-context.ts";
import { skippedNodes } from "../../views/skipped-nodes.ts";
import { taskNode } from "../../views/task-node.ts";
import type { TreeIcon, TreeNode } from "../../views/tree-node.ts";
import type { TreeContent } from "../../views/tree-view.ts";

/** Plans, their areas, the tasks of each, in the order of the command line. */
export async function planContent(live: LiveWorkspace, texts: Catalogue, asOf: CalendarDay): Promise<TreeContent> {
  const skipped: SkippedFile[] = [];
  const context = await readNodeContext(live, texts, asOf, skipped);
  const listed = await listPlans(live);
  return {
    nodes: [
      ...skippedNodes([...skipped, ...listed.skipped], texts),
      ...listed.plans.map((found) => planNode(found, context)),
    ],
  };
}

function planNode({ file, plan }: FoundPlan, context: NodeContext): TreeNode {
  const { texts, asOf } = context;
  const { labels, screens, format } = texts;
  const runs = plan.from <= asOf && asOf <= plan.to;
  const late = taskCounts(plan.tasks, asOf).late > 0;
  return {
    key: `plan ${plan.id}`,
    // Titles of plans begin alike; in a narrow window only their beginning is seen.
    label: texts.extension.trees.when({ when: plan.number, what: plan.title }),
    description: countsOf(plan.tasks, context),
    spoken: labels.planScope[plan.scope],
    icon: planIcon(runs, late),
    context: `cchc.plan ${plan.scope}`,
    reference: { kind: "plan", file, id: plan.id },
    search: joined(plan.number, plan.title, plan.document),
    stamp: `${plan.revision}`,
    tooltip: async () => ({
      title: plan.title,
      lines: factLines([
        [screens.field.number, plan.number],
        [screens.field.from, format.day(plan.from)],
        [screens.field.to, format.day(plan.to)],
        [screens.field.document, joined(plan.document, plan.issuedOn === null ? null : format.day(plan.issuedOn))],
        [screens.field.status, countsOf(plan.tasks, context)],
      ]),
    }),
    ...(plan.tasks.length === 0 ? {} : { children: () => areaNodes(file, plan, context) }),
  };
}

function planIcon(runs: boolean, isLate: boolean): TreeIcon {
  return { id: runs ? "book" : "archive", ...(isLate ? { color: "list.errorForeground" } : {}) };
}

/** The areas that have tasks, in the plan's order. */
function areaNodes(file: string, plan: Plan, context: NodeContext): TreeNode[] {
  const strangers = plan.tasks.map(({ area }) => area).filter((area) => !plan.areas.includes(area));
  return [...plan.areas, ...new Set(strangers)].flatMap((area) => {
    const tasks = plan.tasks.filter((task) => task.area === area);
    if (tasks.length === 0) return [];
    return {
      key: `area ${plan.id} ${area}`,
      label: context.nameOfArea(plan.areaListId, area),
      description: countsOf(tasks, context),
      context: "cchc.area",
      children: () => taskNodes(file, plan, tasks, null, context),
    };
  });
}

/** The tasks of an area below a parent; a task whose parent stands elsewhere is on top. */
function taskNodes(
  file: string,
  plan: Plan,
  tasks: readonly Task[],
  parentId: string | null,
  context: NodeContext,
): TreeNode[] {
  const parentOf = (task: Task) => tasks.find(({ id }) => id === task.parentTaskId)?.id ?? null;
  return tasks
    .filter((task) => parentOf(task) === parentId)
    .map((task) => {
      const node = taskNode(file, plan, task, context);
      const hasParts = tasks.some((other) => other.id !== task.id && parentOf(other) === task.id);
      return hasParts ? { ...node, children: () => taskNodes(file, plan, tasks, task.id, context) } : node;
    });
}

function countsOf(tasks: readonly Task[], { texts, asOf }: NodeContext): string {
  const counts = taskCounts(tasks, asOf);
  const done = counts.done + counts["done-late"];
  return texts.extension.trees.plan.tasks({ total: counts.total, done, late: counts.late });
}
