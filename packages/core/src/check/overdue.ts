import { type CalendarDay, daysBetween } from "../day.ts";
import type { AnyDocument } from "../model/document-kinds.ts";
import { findingNumber } from "../query/facts.ts";
import { findingState } from "../query/finding-state.ts";
import { taskNumber, taskState } from "../query/task-state.ts";
import { isCancelled } from "../query/visit-state.ts";

/** A finding or a task that is late on a day: no fault of its document, yet somebody has to act. */
export interface OverdueRecord {
  kind: "finding" | "task";
  id: string;
  number: string;
  title: string;
  due: CalendarDay;
  /** Calendar days since the due date. */
  daysLate: number;
  /** The keys that lead to its due date. */
  path: readonly (string | number)[];
}

/** The findings or tasks of a document that are overdue at the end of `asOf`, in the order of the document. */
export function overdueRecords(document: AnyDocument, asOf: CalendarDay): OverdueRecord[] {
  if ("withdrawn" in document && document.withdrawn !== undefined) return [];
  if (document.kind === "visit") {
    if (isCancelled(document, asOf)) return [];
    return document.findings.flatMap((finding, index) => {
      const state = findingState(finding, asOf);
      if (state?.overdue !== true || state.due === null) return [];
      const path = ["findings", index, "deadline", "due"];
      const { id, title } = finding;
      const { due } = state;
      return [
        {
          kind: "finding",
          id,
          number: findingNumber(document, finding),
          title,
          due,
          daysLate: daysBetween(due, asOf),
          path,
        },
      ];
    });
  }
  if (document.kind !== "plan") return [];
  return document.tasks.flatMap((task, index) => {
    const { status, due } = taskState(task, asOf);
    if (status !== "late" || due === null) return [];
    const { id, title } = task;
    return [
      {
        kind: "task",
        id,
        number: taskNumber(document, task),
        title,
        due,
        daysLate: daysBetween(due, asOf),
        path: ["tasks", index, "due"],
      },
    ];
  });
}
