import type { CalendarDay } from "@cchc/core/day";
import type { TaskStatus } from "@cchc/core/model/codes";
import type { Catalogue } from "./catalogue.ts";

/** How a task that answers to something weak stands, as it is said within a sentence: from when, while its plan has not begun. */
export function remedyState(
  { indices, labels }: Pick<Catalogue, "indices" | "labels">,
  { status, beginsOn }: { status: TaskStatus; beginsOn: CalendarDay | null },
): string {
  return beginsOn !== null && status !== "dropped"
    ? indices.plannedFrom(beginsOn)
    : labels.taskStatus[status].toLocaleLowerCase("vi");
}

/** The number of such a task, with what keeps it from being under way: that it was dropped, or begins later. */
export function remedyMark(
  texts: Pick<Catalogue, "indices" | "labels">,
  { number, ...task }: { number: string; status: TaskStatus; beginsOn: CalendarDay | null },
): string {
  return task.status === "dropped" || task.beginsOn !== null ? `${number} (${remedyState(texts, task)})` : number;
}
