import type { Plan } from "@cchc/core/model/plan";
import type { Task } from "@cchc/core/model/task";
import { type PlanItemContext, taskItem } from "@cchc/core/query/task-item";
import { planItemContext } from "@cchc/store/plan-items";
import type { PlanFormTask, PlanFormView } from "../../protocol/plan-form.ts";
import type { Session } from "../../session.ts";

/** What the form shows of a plan, as of today. */
export async function planFormView(plan: Plan, session: Session): Promise<PlanFormView> {
  const context = await planItemContext(session.workspace, session.ports().today, []);
  const { number, title, from, to } = plan;
  return { number, title, from, to, tasks: plan.tasks.map((task) => formTask(plan, task, context)) };
}

function formTask(plan: Plan, task: Task, context: PlanItemContext): PlanFormTask {
  const item = taskItem(plan, task, context);
  const { id, number, area, title, person, product, authority, note, due, status, percent, daysLate, unclear } = item;
  const lead = item.leadUnitId === null ? null : { id: item.leadUnitId, name: item.leadUnitName ?? item.leadUnitId };
  return { id, number, area, title, lead, person, product, authority, note, due, status, percent, daysLate, unclear };
}
