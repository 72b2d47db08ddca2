import type { CalendarDay } from "../day.ts";
import type { UnitDirectory } from "../query/unit-directory.ts";
import type { PlanStart } from "./plan-from.ts";

/**
 * The same with units that exist in the new plan's days: one that ended before them is followed to its only successor,
 * else left out, so that the task has no lead yet (SPEC PLAN-9). Nobody is chosen among several.
 */
export function startWithUnits(
  start: PlanStart,
  days: { from: CalendarDay; to: CalendarDay },
  units: UnitDirectory,
): PlanStart {
  const now = (id: string) => successorIn(id, days, units);
  const tasks = start.tasks.map((task) => {
    const lead = task.leadUnitId == null ? null : now(task.leadUnitId);
    const helping = (task.coordinatorUnitIds ?? []).map(now).filter((id) => id !== null && id !== lead);
    return { ...task, leadUnitId: lead, coordinatorUnitIds: [...new Set(helping)] as string[] };
  });
  const targets = start.targets.map(({ leadUnitId, ...target }) => {
    const lead = leadUnitId === undefined ? null : now(leadUnitId);
    return lead === null ? target : { ...target, leadUnitId: lead };
  });
  return { ...start, tasks, targets };
}

/** The unit itself where it exists at either end of `days`, else its only successor that does, however far; else null. */
function successorIn(id: string, days: { from: CalendarDay; to: CalendarDay }, units: UnitDirectory): string | null {
  const seen = new Set<string>();
  for (let current: string | null = id; current !== null && !seen.has(current); ) {
    if (units.version(current, days.from) !== undefined || units.version(current, days.to) !== undefined)
      return current;
    seen.add(current);
    const ended = units.events.filter(({ unitIds, on }) => unitIds.includes(current ?? "") && on <= days.to).at(-1);
    const [only, ...others]: readonly string[] = ended?.intoIds ?? [];
    current = ended?.heirId ?? (others.length === 0 ? (only ?? null) : null);
  }
  return null;
}
