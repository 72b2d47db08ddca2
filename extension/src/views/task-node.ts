import type { Plan } from "@cchc/core/model/plan";
import type { Task } from "@cchc/core/model/task";
import { possibleTaskActs } from "@cchc/core/query/next-acts";
import { type TaskItem, taskItem } from "@cchc/core/query/task-item";
import { isSoon } from "./finding-node.ts";
import { factLines, joined, type NodeContext } from "./node-context.ts";
import { taskIcon, type Urgency } from "./state-icons.ts";
import type { TreeNode, TreeTooltip } from "./tree-node.ts";

/** A task as a row: what must be done, until when, how far it is. */
export function taskNode(file: string, plan: Plan, task: Task, context: NodeContext): TreeNode {
  const item = taskItem(plan, task, context);
  const { labels } = context.texts;
  return {
    key: `task ${task.id}`,
    label: task.title,
    description: taskStanding(item, context),
    spoken: joined(item.number, labels.taskStatus[item.status], item.leadUnitName),
    icon: taskIcon(item.status, taskUrgency(item, context)),
    context: ["cchc.task", item.status, ...possibleTaskActs(task).map((act) => `can-${act}`)].join(" "),
    reference: { kind: "task", file, id: task.id, planId: plan.id },
    search: joined(
      item.number,
      item.code,
      item.title,
      item.product,
      item.leadUnitName,
      ...item.coordinatorUnitNames,
      item.personName,
      context.nameOfArea(plan.areaListId, item.area),
      labels.taskStatus[item.status],
    ),
    stamp: JSON.stringify(item),
    tooltip: async () => taskTooltip(plan, item, context),
  };
}

/** How a task stands: late by so many days, its due date and how far it is, or its state. */
function taskStanding({ status, due, percent, daysLate, leadUnitName }: TaskItem, context: NodeContext): string {
  const { labels, tasks, extension } = context.texts;
  const { trees } = extension;
  const far = percent > 0 ? trees.percent(percent) : null;
  switch (status) {
    case "late":
      return joined(tasks.late(daysLate), far, leadUnitName);
    case "not-started":
    case "on-course":
      return joined(due === null ? trees.noDue : trees.due(due), far, leadUnitName);
    case "done":
    case "done-late":
    case "dropped":
      return joined(labels.taskStatus[status], leadUnitName);
  }
}

/** Late, due soon, or neither. */
function taskUrgency({ status, due }: Pick<TaskItem, "status" | "due">, context: NodeContext): Urgency {
  if (status === "late") return "late";
  const open = status === "not-started" || status === "on-course";
  return open && isSoon(due, context.asOf, context.dueSoonDays) ? "soon" : "none";
}

function taskTooltip(plan: Plan, item: TaskItem, { texts, nameOfArea }: NodeContext): TreeTooltip {
  const { labels, screens, tasks, deadlines, format } = texts;
  const lines = factLines([
    [screens.field.number, joined(item.number, item.code)],
    [tasks.field.plan, plan.title],
    [screens.field.area, nameOfArea(plan.areaListId, item.area)],
    [tasks.field.lead, item.leadUnitName],
    [tasks.field.coordinators, item.coordinatorUnitNames.length === 0 ? null : format.list(item.coordinatorUnitNames)],
    [screens.field.person, item.personName],
    [tasks.field.due, item.due === null ? null : deadlines.longDay(item.due)],
    [screens.field.status, item.status === "late" ? tasks.late(item.daysLate) : labels.taskStatus[item.status]],
    [tasks.field.percent, format.percent(item.percent)],
    [tasks.field.assignedBy, item.assignedBy],
    [screens.field.note, item.note],
  ]);
  const unclear = item.unclear.length === 0 ? [] : [{ name: tasks.unclear(item.unclear), text: "" }];
  return { title: item.title, lines: [...lines, ...unclear] };
}
