import type { PlanItem } from "@cchc/core/query/plan-item";
import { type Column, table } from "./table.ts";
import type { View } from "./view.ts";

/** Plans as a table: tasks in all, done and late; targets; units that act on it. */
export function planTable(items: readonly PlanItem[], view: View): string[] {
  const { plans, screens, format } = view.texts;
  const columns: Column<PlanItem>[] = [
    { heading: screens.field.number, value: ({ number }) => number },
    { heading: plans.plan, value: ({ title }) => title, flexible: true },
    { heading: plans.tasks, value: ({ taskCounts }) => format.number(taskCounts.total), align: "right" },
    { heading: plans.done, value: (plan) => format.number(doneOf(plan)), align: "right" },
    {
      heading: plans.late,
      value: ({ taskCounts }) => format.number(taskCounts.late),
      align: "right",
      tone: ({ taskCounts }) => (taskCounts.late > 0 ? "red" : undefined),
    },
    { heading: plans.targets, value: ({ targets }) => format.number(targets), align: "right" },
    { heading: plans.rollout, value: ({ rollout }) => plans.units(rollout.units), align: "right" },
  ];
  return table(columns, items, view);
}

/** Tasks that reached 100 %, in time or not. */
export function doneOf({ taskCounts }: Pick<PlanItem, "taskCounts">): number {
  return taskCounts.done + taskCounts["done-late"];
}
