import type { CalendarDay } from "@cchc/core/day";
import type { TaskItem } from "@cchc/core/query/task-item";
import { taskTable } from "./task.ts";
import type { View } from "./view.ts";

/** Tasks without a report in a month, by the unit that has to ask for one or write it. */
export function unreportedLines(
  items: readonly TaskItem[],
  { month, asOf }: { month: string; asOf: CalendarDay },
  view: View,
): string[] {
  const { unreported } = view.texts.tasks;
  const byLead = new Map<string | null, TaskItem[]>();
  for (const item of items) byLead.set(item.leadUnitName, [...(byLead.get(item.leadUnitName) ?? []), item]);
  const groups = [...byLead].sort(([, left], [, right]) => right.length - left.length);
  return [
    view.style("bold", unreported.heading(month)),
    ...groups.flatMap(([lead, tasks]) => [
      "",
      view.style("bold", unreported.lead({ lead, count: tasks.length })),
      ...taskTable(tasks, asOf, view).slice(1),
    ]),
  ];
}

/** How many leads the tasks have; those without one count as one. */
export function leadsOf(items: readonly Pick<TaskItem, "leadUnitId">[]): number {
  return new Set(items.map(({ leadUnitId }) => leadUnitId)).size;
}
