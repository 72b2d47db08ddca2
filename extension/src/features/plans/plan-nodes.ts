import type { CalendarDay } from "@cchc/core/day";
import type { Plan } from "@cchc/core/model/plan";
import type { Target } from "@cchc/core/model/target";
import type { Task } from "@cchc/core/model/task";
import { taskCounts } from "@cchc/core/query/task-query";
import type { TargetEvaluation } from "@cchc/core/targets/evaluate-target";
import type { TargetFacts } from "@cchc/core/targets/target-facts";
import type { Catalogue } from "@cchc/messages/catalogue";
import { type FoundPlan, listPlans } from "@cchc/store/find-plan";
import type { LiveWorkspace } from "@cchc/store/live-workspace";
import type { SkippedFile } from "@cchc/store/visit-index";
import { factLines, joined, type NodeContext, readNodeContext } from "../../views/node-context.ts";
import { skippedNodes } from "../../views/skipped-nodes.ts";
import { targetNode } from "../../views/target-node.ts";
import { taskNode } from "../../views/task-node.ts";
import type { TreeIcon, TreeNode } from "../../views/tree-node.ts";
import type { TreeContent } from "../../views/tree-view.ts";

/** Plans, their areas, the tasks of each, in the order of the command line. */
export async function planContent(live: LiveWorkspace, texts: Catalogue, asOf: CalendarDay): Promise<TreeContent> {
  const skipped: SkippedFile[] = [];
  const context = await readNodeContext(live, texts, asOf, skipped);
  const listed = await listPlans(live);
  const evaluate = await targetJudge(
    live,
    listed.plans.map(({ plan }) => plan),
    context,
    skipped,
  );
  return {
    nodes: [
      ...skippedNodes([...skipped, ...listed.skipped], texts),
      ...listed.plans.map((found) => planNode(found, evaluate, context)),
    ],
  };
}

/** How a target stands. */
type Judge = (plan: Plan, target: Target) => TargetEvaluation;

/**
 * Judges targets when somebody looks at them: the documents are read beforehand, what they say is put together with the
 * first question.
 */
async function targetJudge(
  live: LiveWorkspace,
  plans: readonly Plan[],
  { units, asOf }: NodeContext,
  skipped: SkippedFile[],
): Promise<Judge> {
  if (plans.every(({ targets }) => targets.length === 0)) return () => neverAsked();
  const [{ measureSources }, { targetFactsOn, targetMeasuresOf }, { evaluateTarget }] = await Promise.all([
    import("@cchc/store/target-context"),
    import("@cchc/core/targets/target-measures"),
    import("@cchc/core/targets/evaluate-target"),
  ]);
  const sources = await measureSources(live, skipped);
  const settings = await live.settings();
  let facts: TargetFacts | undefined;
  return (plan, target) => {
    facts ??= targetFactsOn(targetMeasuresOf(sources), settings, units, asOf);
    return evaluateTarget(plan, target, facts);
  };
}

function neverAsked(): never {
  throw new Error("no plan has a target");
}

function planNode({ file, plan }: FoundPlan, evaluate: Judge, context: NodeContext): TreeNode {
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
    ...(plan.tasks.length + plan.targets.length === 0
      ? {}
      : { children: () => [...targetGroup(file, plan, evaluate, context), ...areaNodes(file, plan, context)] }),
  };
}

function planIcon(runs: boolean, isLate: boolean): TreeIcon {
  return { id: runs ? "book" : "archive", ...(isLate ? { color: "list.errorForeground" } : {}) };
}

/** The targets of a plan, each with how it stands: judged when the group is opened. */
function targetGroup(file: string, plan: Plan, evaluate: Judge, context: NodeContext): TreeNode[] {
  const { targets } = plan;
  if (targets.length === 0) return [];
  return [
    {
      key: `targets ${plan.id}`,
      label: context.texts.extension.trees.plan.targets,
      description: context.texts.format.number(targets.length),
      icon: { id: "target" },
      context: "cchc.targets",
      children: () => targets.map((target) => targetNode(file, plan, target, evaluate(plan, target), context)),
    },
  ];
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
