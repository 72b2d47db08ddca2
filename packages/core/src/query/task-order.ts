import type { Plan } from "../model/plan.ts";
import type { Task } from "../model/task.ts";

/** A task where it is shown: how deep it lies in the tasks that it is part of. */
export interface PlacedTask {
  task: Task;
  depth: number;
}

/**
 * The tasks of a plan as they are read: area by area in the plan's order, and each task followed by its parts of the same
 * area; among equals as they stand in the plan (SPEC TASK-18).
 */
export function tasksByArea({ areas, tasks }: Pick<Plan, "areas" | "tasks">): { area: string; tasks: PlacedTask[] }[] {
  return areas.map((area) => {
    const own = tasks.filter((task) => task.area === area);
    const ids = new Set(own.map(({ id }) => id));
    const partsOf = new Map<string | null, Task[]>();
    for (const task of own) {
      const { parentTaskId } = task;
      const parent = parentTaskId !== undefined && ids.has(parentTaskId) ? parentTaskId : null;
      partsOf.set(parent, [...(partsOf.get(parent) ?? []), task]);
    }
    const placed: PlacedTask[] = [];
    const place = (parent: string | null, depth: number) => {
      for (const task of partsOf.get(parent) ?? []) {
        placed.push({ task, depth });
        place(task.id, depth + 1);
      }
    };
    place(null, 0);
    // A circle, which `check` tells of, hangs on nothing; its tasks are shown all the same.
    const shown = new Set(placed.map(({ task }) => task));
    return { area, tasks: [...placed, ...own.filter((task) => !shown.has(task)).map((task) => ({ task, depth: 0 }))] };
  });
}
