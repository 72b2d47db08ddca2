import type { TaskStatus } from "../model/codes.ts";
import { percentOf, type Tally, tally } from "./period-summary.ts";
import type { TaskRow } from "./task-query.ts";

/**
 * What became of tasks: total = done + onCourse + notStarted + overdue, done = doneOnTime + doneLate; dropped ones stand
 * apart and are in no total. `donePercent` is done in total (SPEC TASK-7, REP-7).
 */
export interface TaskTally {
  total: Tally;
  done: Tally;
  doneOnTime: Tally;
  doneLate: Tally;
  onCourse: Tally;
  notStarted: Tally;
  /** Unfinished and past the due date. */
  overdue: Tally;
  dropped: Tally;
  donePercent: number | null;
}

/** Counts tasks by their states. */
export function tallyTasks(rows: readonly TaskRow[]): TaskTally {
  const where = (...statuses: TaskStatus[]) =>
    tally(rows.filter(({ state }) => statuses.includes(state.status)).map(({ task }) => task.id));
  const total = tally(rows.filter(({ state }) => state.status !== "dropped").map(({ task }) => task.id));
  const done = where("done", "done-late");
  return {
    total,
    done,
    doneOnTime: where("done"),
    doneLate: where("done-late"),
    onCourse: where("on-course"),
    notStarted: where("not-started"),
    overdue: where("late"),
    dropped: where("dropped"),
    donePercent: percentOf(done.value, total.value),
  };
}
