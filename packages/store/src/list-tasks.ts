import type { CalendarDay } from "@cchc/core/day";
import { type TaskItem, taskItem } from "@cchc/core/query/task-item";
import { queryTasks, type TaskFilter, type TaskRow } from "@cchc/core/query/task-query";
import { type Result, succeed } from "@cchc/core/result";
import { personReference } from "./find-person.ts";
import { findPlan, listPlans } from "./find-plan.ts";
import { findUnit } from "./find-unit.ts";
import { planItemContext } from "./plan-items.ts";
import type { SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** A filter as people type it: plan, units and person by any of their names. */
export interface TaskQuestion extends Omit<TaskFilter, "planId" | "leadUnitId" | "unitId" | "unclearIn"> {
  plan?: string | undefined;
  lead?: string | undefined;
  unit?: string | undefined;
  /** Only tasks that leave a point unclear that the workspace asks for. */
  unclear?: boolean | undefined;
}

/** What answers a question. */
export interface TaskAnswer {
  items: TaskItem[];
  /** How many tasks the plans asked have in all. */
  asked: number;
  plans: number;
  skipped: SkippedFile[];
}

/**
 * The tasks that answer `question` as of a day (SPEC TASK-8). A plan or unit that is not there is a problem, not an
 * empty list; a plan that cannot be read is left out and named.
 */
export async function listTasks(
  workspace: Workspace,
  { plan, lead, unit, person, unclear, ...filter }: TaskQuestion,
  asOf: CalendarDay,
): Promise<Result<TaskAnswer>> {
  const found = plan === undefined ? undefined : await findPlan(workspace, plan);
  if (found?.ok === false) return found;
  const listed = found === undefined ? await listPlans(workspace) : { plans: [found.value], skipped: [] };
  const skipped = [...listed.skipped];
  const context = await planItemContext(workspace, asOf, skipped);
  const leadUnit = lead === undefined ? undefined : findUnit(context.units, lead, asOf);
  if (leadUnit?.ok === false) return leadUnit;
  const takingPart = unit === undefined ? undefined : findUnit(context.units, unit, asOf);
  if (takingPart?.ok === false) return takingPart;
  const plans = listed.plans.map((one) => one.plan);
  const rows: TaskRow[] = queryTasks(
    plans,
    {
      ...filter,
      leadUnitId: leadUnit?.value.id,
      unitId: takingPart?.value.id,
      person: person === undefined ? undefined : await personReference(workspace, person),
      unclearIn: unclear === true ? context.clarity : undefined,
    },
    asOf,
    context.units,
  );
  return succeed({
    items: rows.map((row) => taskItem(row.plan, row.task, context)),
    asked: plans.reduce((sum, one) => sum + one.tasks.length, 0),
    plans: plans.length,
    skipped,
  });
}
