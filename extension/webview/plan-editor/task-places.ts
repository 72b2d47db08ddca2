import type { PlanFormArea, PlanFormTask } from "../../src/protocol/plan-form.ts";

/** Where a task may go: before another one of an area, or behind all of it. */
export interface Place {
  area: string;
  before: string | null;
}

/** The tasks among which a task stands: those of its area that are part of the same one, in their order. */
function siblingsOf(area: PlanFormArea, task: PlanFormTask): PlanFormTask[] {
  const ids = new Set(area.tasks.map(({ id }) => id));
  const parentOf = ({ parentTaskId }: PlanFormTask) =>
    parentTaskId !== null && ids.has(parentTaskId) ? parentTaskId : null;
  return area.tasks.filter((other) => parentOf(other) === parentOf(task));
}

/** The place one up or down among its siblings; nothing at the end of them (SPEC PFORM-8). */
export function placeByStep(area: PlanFormArea, task: PlanFormTask, step: -1 | 1): Place | undefined {
  const siblings = siblingsOf(area, task);
  const at = siblings.indexOf(task);
  if (at + step < 0 || at + step >= siblings.length) return undefined;
  const before = step < 0 ? siblings[at - 1] : siblings[at + 2];
  return { area: area.id, before: before?.id ?? null };
}

/**
 * The place that dropping a task on the upper or lower half of a row means; nothing where it would change nothing. A part
 * of a task stays among its siblings; any other goes to where tasks stand that are part of none.
 */
export function placeByDrop(
  areas: readonly PlanFormArea[],
  dragged: PlanFormTask,
  on: PlanFormTask,
  half: "upper" | "lower",
): Place | undefined {
  const area = areas.find(({ id }) => id === on.area);
  if (area === undefined || dragged.id === on.id) return undefined;
  const others = siblingsOf(area, on).filter(({ id }) => id !== dragged.id);
  if (on.depth !== dragged.depth || (on.depth > 0 && on.parentTaskId !== dragged.parentTaskId)) return undefined;
  const at = others.indexOf(on) + (half === "lower" ? 1 : 0);
  const before = others[at]?.id ?? null;
  const own = siblingsOf(area, on);
  const next = own[own.indexOf(dragged) + 1]?.id ?? null;
  return on.area === dragged.area && next === before ? undefined : { area: area.id, before };
}
