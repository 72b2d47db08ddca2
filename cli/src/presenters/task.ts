import { type CalendarDay, daysBetween } from "@cchc/core/day";
import type { TaskItem } from "@cchc/core/query/task-item";
import type { Tone } from "./style.ts";
import { type Column, table } from "./table.ts";
import type { View } from "./view.ts";

/** What of a task its row shows. */
export type TaskRowItem = Pick<
  TaskItem,
  "number" | "title" | "leadUnitName" | "due" | "percent" | "status" | "daysLate"
>;

/** Tasks as a table: what, who answers for it, until when, how far, and how it stands on the as-of day. */
export function taskTable(items: readonly TaskRowItem[], asOf: CalendarDay, view: View): string[] {
  const { tasks, screens, format } = view.texts;
  const columns: Column<TaskRowItem>[] = [
    { heading: screens.field.number, value: ({ number }) => number },
    { heading: screens.field.title, value: ({ title }) => title, flexible: true },
    { heading: tasks.field.lead, value: ({ leadUnitName }) => leadUnitName ?? tasks.none, flexible: true },
    {
      heading: tasks.field.due,
      value: ({ due }) => (due === null ? tasks.none : format.day(due)),
      tone: (item) => taskTone(item, asOf),
    },
    { heading: tasks.field.percent, value: ({ percent }) => progressBar(percent, view), align: "right" },
    {
      heading: screens.field.status,
      value: (item) => standing(item, view),
      tone: (item) => taskTone(item, asOf),
      flexible: true,
    },
  ];
  return table(columns, items, view);
}

/** How far a task is: a small bar on a terminal, the number alone elsewhere. */
export function progressBar(percent: number, { width }: Pick<View, "width">): string {
  const full = Math.floor((percent * BAR_CELLS) / 100);
  return width === null
    ? `${percent}%`
    : `${"█".repeat(full)}${"░".repeat(BAR_CELLS - full)} ${`${percent}%`.padStart(4)}`;
}

/** How a task stands: late by so many days, or its status. */
function standing({ status, daysLate }: Pick<TaskItem, "status" | "daysLate">, { texts }: View): string {
  return status === "late" ? texts.tasks.late(daysLate) : texts.labels.taskStatus[status];
}

/** Red for late, yellow for soon, green for done, dim for dropped. */
function taskTone({ status, due }: Pick<TaskItem, "status" | "due">, asOf: CalendarDay): Tone | undefined {
  switch (status) {
    case "late":
      return "red";
    case "done":
      return "green";
    case "done-late":
    case "dropped":
      return "dim";
    case "not-started":
    case "on-course":
      return due !== null && daysBetween(asOf, due) <= SOON_DAYS ? "yellow" : undefined;
  }
}

const BAR_CELLS = 5;
const SOON_DAYS = 10;
