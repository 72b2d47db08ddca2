import { applyPlanMaking } from "@cchc/core/change/apply";
import { nextPlanNumber, type PlanMaking } from "@cchc/core/change/plan-change";
import type { Plan } from "@cchc/core/model/plan";
import { type Result, succeed } from "@cchc/core/result";
import { withTakenNumbers } from "./numbered-documents.ts";
import type { ChangePorts } from "./ports.ts";
import type { Workspace } from "./workspace.ts";

/** A plan to make; its number follows from its years. */
export type PlanToMake = Omit<PlanMaking, "type" | "number">;

/** A new plan in a file of its own. Two processes at once get two numbers (SPEC PLAN-3). */
export async function createPlan(
  workspace: Workspace,
  making: PlanToMake,
  ports: ChangePorts,
): Promise<Result<{ plan: Plan; file: string }>> {
  return withTakenNumbers(workspace, "plan", async ({ taken }) => {
    const number = nextPlanNumber(making, taken);
    const made = applyPlanMaking({ type: "plan.create", number, ...making }, await workspace.changeContext(ports));
    if (!made.ok) return made;
    const file = `plans/${number}_${made.value.id.slice(-6)}.plan.json`;
    const created = await workspace.create("plan", file, made.value);
    return created.ok ? succeed({ plan: created.value, file }) : created;
  });
}
