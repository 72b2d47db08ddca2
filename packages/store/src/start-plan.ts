import type { CalendarContent } from "@cchc/core/calendar/model";
import { isWorkingDay } from "@cchc/core/calendar/working-days";
import { startFromPeriod, startFromYear, startInList } from "@cchc/core/change/plan-from";
import { startWithUnits } from "@cchc/core/change/plan-units";
import type { CalendarDay } from "@cchc/core/day";
import type { Plan } from "@cchc/core/model/plan";
import { taskNumber } from "@cchc/core/query/task-state";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import { type Result, succeed } from "@cchc/core/result";
import { createPlan, type PlanToMake } from "./create-plan.ts";
import { type FoundPlan, findPlan } from "./find-plan.ts";
import type { ChangePorts } from "./ports.ts";
import type { Workspace } from "./workspace.ts";

/** A plan to make as people ask for it: other plans by any of their names. */
export interface PlanToStart
  extends Omit<PlanToMake, "periodPlan" | "previousPlanId" | "tasks" | "targets" | "invented"> {
  periodPlan?: string | undefined;
  /** The period's plan, or an earlier year's, that it takes its tasks and targets from. */
  fromPlan?: string | undefined;
  /** Of an earlier year, only what is still owed. */
  onlyUnfinished: boolean;
}

/** What a new plan took from another one. */
export interface TakenFromPlan {
  planNumber: string;
  tasks: number;
  targets: number;
  /** Targets of that plan that stayed there: of other years, or to be compared with a baseline that people must set. */
  targetsLeft: number;
  /** Tasks of which nobody can know when they are due in the new plan. */
  withoutDue: number;
  /** Due dates that fall on days off; they are kept as they are. */
  dueOnDaysOff: { taskNumber: string; due: CalendarDay }[];
  /** Tasks whose lead ended before the new plan: passed on to its only successor, or without a lead yet (`to` null). */
  leadsEnded: { taskNumber: string; from: string; to: string | null }[];
}

/**
 * A new plan, empty or with what it takes from the period's plan (which it then realises) or from an earlier year's
 * (SPEC PLAN-5, PLAN-6, PLAN-8). What is still owed is asked as of `asOf`.
 */
export async function startPlan(
  workspace: Workspace,
  { fromPlan, onlyUnfinished, periodPlan, ...making }: PlanToStart,
  asOf: CalendarDay,
  ports: ChangePorts,
): Promise<Result<FoundPlan & { taken: TakenFromPlan | null }>> {
  const source = fromPlan === undefined ? undefined : await findPlan(workspace, fromPlan);
  if (source?.ok === false) return source;
  const period = periodPlan === undefined ? undefined : await findPlan(workspace, periodPlan);
  if (period?.ok === false) return period;
  if (source === undefined) {
    const made = await createPlan(workspace, { ...making, periodPlan: period?.value.plan }, ports);
    return made.ok ? succeed({ ...made.value, taken: null }) : made;
  }
  const { plan: from } = source.value;
  const ofPeriod = from.scope === "period";
  const start = ofPeriod ? startFromPeriod(from, making, asOf) : startFromYear(from, making, asOf, { onlyUnfinished });
  const inList = startInList(start, from.areaListId, making.areaListId ?? from.areaListId);
  const units = await workspace.units();
  const { tasks, targets, withoutDue } = startWithUnits(inList, making, units);
  const made = await createPlan(
    workspace,
    {
      ...making,
      areaListId: making.areaListId ?? from.areaListId,
      areas: making.areas ?? (making.areaListId === undefined ? from.areas : undefined),
      periodPlan: period?.value.plan ?? (ofPeriod ? from : undefined),
      previousPlanId: ofPeriod ? undefined : from.id,
      tasks,
      targets,
    },
    ports,
  );
  if (!made.ok) return made;
  const { current } = await workspace.calendars();
  const taken = {
    planNumber: from.number,
    tasks: tasks.length,
    targets: targets.length,
    targetsLeft: from.targets.length - targets.length,
    withoutDue,
    dueOnDaysOff: dueOnDaysOff(made.value.plan, current),
    leadsEnded: leadsEnded(made.value.plan, from, units),
  };
  return succeed({ ...made.value, taken });
}

function leadsEnded(plan: Plan, source: Plan, units: UnitDirectory): TakenFromPlan["leadsEnded"] {
  const nameOf = (id: string, day: CalendarDay) => units.nearestVersion(id, day)?.name ?? id;
  return plan.tasks.flatMap((task) => {
    const before = source.tasks.find(({ id }) => id === task.sourceTaskId)?.leadUnitId ?? null;
    if (before === null || before === task.leadUnitId) return [];
    const to = task.leadUnitId === null ? null : nameOf(task.leadUnitId, plan.from);
    return [{ taskNumber: taskNumber(plan, task), from: nameOf(before, source.to), to }];
  });
}

function dueOnDaysOff(plan: Plan, calendar: CalendarContent): TakenFromPlan["dueOnDaysOff"] {
  return plan.tasks.flatMap((task) =>
    task.due === null || isWorkingDay(calendar, task.due)
      ? []
      : [{ taskNumber: taskNumber(plan, task), due: task.due }],
  );
}
