import { announcedCalendar } from "../calendar/announced.ts";
import { applyChange, applyPlanMaking } from "../change/apply.ts";
import type { PlanChange, PlanMaking } from "../change/plan-change.ts";
import type { TaskToAdd } from "../change/task-change.ts";
import type { Plan } from "../model/plan.ts";
import type { Task } from "../model/task.ts";
import type { AgendaSources } from "../query/agenda.ts";
import type { UnitDirectory } from "../query/unit-directory.ts";
import { contextOn, heldBy, problemOf } from "./workbench.ts";

/** The plan of 2023, made in December of that year unless `change` and `context` say otherwise. */
export function yearPlan(change: Partial<PlanMaking> = {}, context = contextOn()): Plan {
  return heldBy(applyPlanMaking({ ...planMaking, ...change }, context));
}

/** Why a plan is not made. */
export function planRefusal(change: Partial<PlanMaking>, context = contextOn()) {
  return problemOf(applyPlanMaking({ ...planMaking, ...change }, context));
}

const planMaking: PlanMaking = {
  type: "plan.create",
  number: "KH2023",
  scope: "year",
  title: "Kế hoạch CCHC năm 2023",
  from: "2023-01-01",
  to: "2023-12-31",
};

/** A task led by the department, due at the end of June. */
export function taskToAdd(change: Partial<TaskToAdd> = {}): TaskToAdd {
  return {
    area: "procedures",
    title: "Rà soát thủ tục hành chính",
    leadUnitId: "department",
    due: "2023-06-30",
    ...change,
  };
}

/** The plan after changes that must all be allowed. */
export function planAfter(plan: Plan, ...changes: PlanChange[]): Plan {
  return changes.reduce((current, change) => heldBy(applyChange("plan", current, change, contextOn())), plan);
}

/** Why a change of a plan is refused. */
export function refusalOfPlan(plan: Plan, change: PlanChange, context = contextOn()) {
  return problemOf(applyChange("plan", plan, change, context));
}

/** A plan with one task. */
export function planWithTask(change: Partial<TaskToAdd> = {}): { plan: Plan; task: Task } {
  const plan = planAfter(yearPlan(), { type: "task.add", tasks: [taskToAdd(change)] });
  return { plan, task: lastTask(plan) };
}

/** The task that was added last. */
export function lastTask(plan: Plan): Task {
  const task = plan.tasks.at(-1);
  if (task === undefined) throw new Error("there is no task");
  return task;
}

/** What an agenda is made from, where there are visits only unless `change` says otherwise. */
export function agendaSources(
  visits: AgendaSources["visits"],
  units: UnitDirectory,
  change: Partial<AgendaSources> = {},
): AgendaSources {
  return {
    visits,
    units,
    plans: [],
    duties: [],
    scorecards: [],
    targets: null,
    calendar: announcedCalendar,
    people: new Map(),
    ...change,
  };
}
