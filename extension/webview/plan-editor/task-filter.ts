import { foldText } from "@cchc/core/text";
import type { PlanFormTask } from "../../src/protocol/plan-form.ts";

/** Which tasks are wanted beside those that answer what was typed. */
export const taskStates = ["all", "open", "late", "unclear"] as const;
export type TaskStateFilter = (typeof taskStates)[number];

export interface TaskFilter {
  typed: string;
  state: TaskStateFilter;
}

export const noFilter: TaskFilter = { typed: "", state: "all" };

/** Whether a task answers the filter: each word typed occurs, marks or not, in something its row says (SPEC PFORM-7). */
export function matchesFilter(task: PlanFormTask, { typed, state }: TaskFilter): boolean {
  if (!isInState(task, state)) return false;
  const words = foldText(typed).split(" ").filter(Boolean);
  const text = words.length === 0 ? "" : textOf(task);
  return words.every((word) => text.includes(word));
}

/** How many tasks there are of each state that is offered. */
export function countsByState(tasks: readonly PlanFormTask[]): { [S in TaskStateFilter]: number } {
  const count = (state: TaskStateFilter) => tasks.filter((task) => isInState(task, state)).length;
  return { all: tasks.length, open: count("open"), late: count("late"), unclear: count("unclear") };
}

/**
 * The tasks that are shown while a filter stands: those that answer it, and those that did when it was set: a row does
 * not vanish under the hands of who mends what it was filtered for (SPEC PFORM-7).
 */
export class ShownTasks {
  #filter: TaskFilter | undefined;
  #shown = new Set<string>();
  /** Tasks there were when the filter was last applied: new ones are shown to who has just added them. */
  #known = new Set<string>();

  /** Whether each task is shown now. */
  apply(tasks: readonly PlanFormTask[], filter: TaskFilter): (task: PlanFormTask) => boolean {
    const isOther = this.#filter?.typed !== filter.typed || this.#filter.state !== filter.state;
    if (isOther) this.#shown = new Set();
    for (const task of tasks) {
      const isNew = !isOther && !this.#known.has(task.id);
      if (isNew || matchesFilter(task, filter)) this.#shown.add(task.id);
    }
    this.#filter = filter;
    this.#known = new Set(tasks.map(({ id }) => id));
    return ({ id }) => this.#shown.has(id);
  }
}

function isInState({ status, unclear }: PlanFormTask, state: TaskStateFilter): boolean {
  switch (state) {
    case "all":
      return true;
    case "open":
      return status === "not-started" || status === "on-course" || status === "late";
    case "late":
      return status === "late";
    case "unclear":
      return unclear.length > 0;
  }
}

const folded = new WeakMap<PlanFormTask, string>();

function textOf(task: PlanFormTask): string {
  const known = folded.get(task);
  if (known !== undefined) return known;
  const { number, code, title, lead, coordinators, person, product, authority, assignedBy, note } = task;
  const names = [lead, person, ...coordinators].map((one) => one?.name);
  const text = foldText([number, code, title, product, authority, assignedBy, note, ...names].join(" "));
  folded.set(task, text);
  return text;
}
