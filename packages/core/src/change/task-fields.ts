import type { TaskFields, TaskToAdd } from "./task-change.ts";

/** The fields as a new task has them, area and title being there; what is empty is absent. */
export function taskToAdd({ parentTaskId, area, title, ...fields }: TaskFields): TaskToAdd {
  if (area === undefined || title === undefined) throw new Error("area and title are there or were asked for");
  const { code, person, product, authority, assignedBy, note, ...rest } = fields;
  const texts = Object.entries({ code, person, product, authority, assignedBy, note, parent: parentTaskId });
  return { area, title, ...rest, ...Object.fromEntries(texts.filter(([, value]) => value != null)) };
}
