import { type CalendarDay, dayParts, formatDay, isCalendarDay, yearOf } from "../day.ts";
import { builtInAreaLists } from "../model/area-lists.ts";
import type { Plan } from "../model/plan.ts";
import type { Target } from "../model/target.ts";
import type { Task } from "../model/task.ts";
import { taskState } from "../query/task-state.ts";
import type { TargetToSet } from "./compose-target.ts";
import type { TaskToAdd } from "./task-change.ts";

/** What a new plan starts with. */
export interface PlanStart {
  tasks: TaskToAdd[];
  targets: TargetToSet[];
  /** Tasks whose due date nobody can know from the source: left open for the editor (SPEC PLAN-5). */
  withoutDue: number;
}

/**
 * The same in the areas of another list: those of a list that ended go where it says that they went on
 * (30c/NQ-CP → 76/NQ-CP; SPEC PLAN-8). Areas without a successor stay, for the door to refuse.
 */
export function startInList(start: PlanStart, fromListId: string, toListId: string): PlanStart {
  const successor = builtInAreaLists.find(({ id }) => id === fromListId)?.successor;
  if (fromListId === toListId || successor?.listId !== toListId) return start;
  const moved = <T extends { area?: string | undefined }>(records: readonly T[]): T[] =>
    records.map((record) =>
      record.area === undefined ? record : { ...record, area: successor.areas[record.area] ?? record.area },
    );
  return { ...start, tasks: moved(start.tasks), targets: moved(start.targets) };
}

/**
 * What a year's plan takes from the plan of the period: every task that is still owed at the end of `asOf`, due when it
 * falls into the year and open otherwise, and the targets that reach into the year (SPEC PLAN-5).
 */
export function startFromPeriod(
  period: Plan,
  year: { from: CalendarDay; to: CalendarDay },
  asOf: CalendarDay,
): PlanStart {
  const owed = period.tasks.filter((task) => taskState(task, asOf).unfinished);
  const tasks = copies(owed, (task) => {
    const { due } = taskState(task, asOf);
    return due !== null && year.from <= due && due <= year.to ? due : null;
  });
  const targets = period.targets.flatMap((target) => targetOfYear(target, yearOf(year.to)));
  return start(tasks, targets);
}

/**
 * What a year's plan takes from an earlier year's: every task that was not dropped (or only those still owed), its due
 * date moved to the new year, 29 February to 28 February; and the targets, once more for the new year (SPEC PLAN-6).
 */
export function startFromYear(
  earlier: Plan,
  year: { from: CalendarDay; to: CalendarDay },
  asOf: CalendarDay,
  { onlyUnfinished }: { onlyUnfinished: boolean },
): PlanStart {
  const years = yearOf(year.to) - yearOf(earlier.to);
  const kept = earlier.tasks.filter((task) => {
    const { status, unfinished } = taskState(task, asOf);
    return onlyUnfinished ? unfinished : status !== "dropped";
  });
  const tasks = copies(kept, (task) => {
    const { due } = taskState(task, asOf);
    const moved = due === null ? null : movedByYears(due, years);
    return moved !== null && year.from <= moved && moved <= year.to ? moved : null;
  });
  const targets = earlier.targets.flatMap((target): TargetToSet[] => {
    const { id: _id, ordinal: _ordinal, baseline: _baseline, when, ...rest } = target;
    // A change against a baseline asks for a new baseline, which is for people to set.
    if (rest.targetKind === "change") return [];
    if (when.frequency === "yearly") {
      const last = yearOf(year.to);
      return [{ ...rest, when: { frequency: "yearly", firstYear: last, lastYear: last } }];
    }
    return [{ ...rest, when: { frequency: "once", due: movedByYears(when.due, years) } }];
  });
  return start(tasks, targets);
}

/** `day` some years later or earlier; 29 February becomes 28 February where there is none. */
export function movedByYears(day: CalendarDay, years: number): CalendarDay {
  const parts = dayParts(day);
  const moved = formatDay(parts.year + years, parts.month, parts.day);
  return isCalendarDay(moved) ? moved : formatDay(parts.year + years, 2, 28);
}

/** Copies of tasks, parents before their parts; a part whose parent stays behind stands by itself. */
function copies(tasks: readonly Task[], dueOf: (task: Task) => CalendarDay | null): TaskToAdd[] {
  const ordered: Task[] = [];
  const place = (task: Task, depth: number) => {
    if (ordered.includes(task) || depth > tasks.length) return;
    const parent = tasks.find(({ id }) => id === task.parentTaskId);
    if (parent !== undefined) place(parent, depth + 1);
    ordered.push(task);
  };
  for (const task of tasks) place(task, 0);
  return ordered.map((task) => {
    const { code, area, title, leadUnitId, coordinatorUnitIds, person, product, authority, assignedBy, note } = task;
    const parent = ordered.find(({ id }) => id === task.parentTaskId);
    const texts = { code, area, title, person, product, authority, assignedBy, note };
    return {
      ...texts,
      leadUnitId,
      coordinatorUnitIds,
      due: dueOf(task),
      parent: parent?.id,
      sourceTaskId: task.id,
      invented: task.invented,
    };
  });
}

function targetOfYear(target: Target, year: number): TargetToSet[] {
  const { id: _id, ordinal: _ordinal, when, ...rest } = target;
  // A baseline that is another target's result stays with the plan of the period.
  if (rest.baseline?.targetId !== undefined) return [];
  if (when.frequency === "yearly") {
    if (year < when.firstYear || year > when.lastYear) return [];
    return [{ ...rest, when: { frequency: "yearly", firstYear: year, lastYear: year } }];
  }
  return yearOf(when.due) === year ? [{ ...rest, when }] : [];
}

function start(tasks: TaskToAdd[], targets: TargetToSet[]): PlanStart {
  return { tasks, targets, withoutDue: tasks.filter(({ due }) => due === null).length };
}
