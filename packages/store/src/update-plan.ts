import type { PlanChange } from "@cchc/core/change/plan-change";
import type { Plan } from "@cchc/core/model/plan";
import { type Result, succeed } from "@cchc/core/result";
import { findPlan, listPlans } from "./find-plan.ts";
import type { ChangePorts } from "./ports.ts";
import type { Workspace } from "./workspace.ts";

/** What to change of a plan; the period's plan by any of its names, null for none. */
export type PlanFields = Omit<
  Extract<PlanChange, { type: "plan.update" }>,
  "type" | "periodPlan" | "within" | "realisedBy"
> & {
  periodPlan?: string | null | undefined;
};

/**
 * Changes what is known of a plan; gives it as it was and as it is. New days lie in those of the period's plan and leave
 * none of the yearly plans below outside (SPEC PLAN-2).
 */
export async function updatePlan(
  workspace: Workspace,
  text: string,
  { periodPlan: period, ...fields }: PlanFields,
  ports: ChangePorts,
): Promise<Result<{ before: Plan; after: Plan }>> {
  const found = await findPlan(workspace, text);
  if (!found.ok) return found;
  const { file, plan: before } = found.value;
  const named = typeof period === "string" ? await findPlan(workspace, period) : undefined;
  if (named?.ok === false) return named;
  const periodPlan = period === null ? null : named === undefined ? undefined : essence(named.value.plan);
  const movesDays = fields.from !== undefined || fields.to !== undefined;
  const around = movesDays ? await plansAround(workspace, before) : {};
  const change = { type: "plan.update" as const, ...fields, periodPlan, ...around };
  const changed = await workspace.change("plan", file, change, ports);
  return changed.ok ? succeed({ before, after: changed.value }) : changed;
}

/** The plans whose days bind those of a plan: the period's that it realises, and the yearly ones that realise it (SPEC PLAN-2). */
export async function plansAround(
  workspace: Workspace,
  plan: Pick<Plan, "id" | "periodPlanId">,
): Promise<Pick<Extract<PlanChange, { type: "plan.update" }>, "within" | "realisedBy">> {
  const plans = (await listPlans(workspace)).plans.map((found) => found.plan);
  const realised = plans.find(({ id }) => id === plan.periodPlanId);
  const below = plans.filter(({ periodPlanId }) => periodPlanId === plan.id).map(essence);
  return {
    ...(realised === undefined ? {} : { within: essence(realised) }),
    ...(below.length === 0 ? {} : { realisedBy: below }),
  };
}

function essence({ id, number, from, to }: Plan) {
  return { id, number, from, to };
}
