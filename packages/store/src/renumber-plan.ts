import type { PlanChange } from "@cchc/core/change/plan-change";
import { nextPlanNumber } from "@cchc/core/change/plan-change";
import { targetNumber, taskNumber } from "@cchc/core/query/task-state";
import { fail, type Result, succeed } from "@cchc/core/result";
import { listPlans } from "./find-plan.ts";
import { withLock } from "./lock.ts";
import type { ChangePorts } from "./ports.ts";
import type { Workspace } from "./workspace.ts";

/** A number that was given anew. */
interface Renumbered {
  from: string;
  to: string;
}

/** The next free number of a plan's years, found while nobody else makes a plan; null when its number is free by now. */
export async function renumberPlan(
  workspace: Workspace,
  file: string,
  ports: ChangePorts,
): Promise<Result<Renumbered | null>> {
  return withLock(workspace.lockDirectory, "plans", workspace.lockOptions, async () => {
    const { plans, skipped } = await listPlans(workspace);
    if (skipped[0] !== undefined) return fail(skipped[0].problem);
    const plan = plans.find((found) => found.file === file)?.plan;
    const others = plans.filter((found) => found.file !== file).map((found) => found.plan.number);
    if (plan === undefined || !others.includes(plan.number)) return succeed(null);
    const to = nextPlanNumber(plan, others);
    const changed = await workspace.change("plan", file, { type: "plan.renumber", number: to }, ports);
    return changed.ok ? succeed({ from: plan.number, to }) : changed;
  });
}

/** The next ordinal for a task or a target whose number an earlier made one has. */
export async function renumberPartOfPlan(
  workspace: Workspace,
  file: string,
  { list, index }: { list: "tasks" | "targets"; index: number },
  ports: ChangePorts,
): Promise<Result<Renumbered | null>> {
  const read = await workspace.read("plan", file);
  if (!read.ok) return read;
  const plan = read.value;
  const parts: readonly { id: string; ordinal: number }[] = plan[list];
  const part = parts[index];
  if (part === undefined) return succeed(null);
  const ordinal = Math.max(...parts.map((other) => other.ordinal)) + 1;
  const change: PlanChange =
    list === "tasks"
      ? { type: "task.renumber", taskId: part.id, ordinal }
      : { type: "target.renumber", targetId: part.id, ordinal };
  const changed = await workspace.change("plan", file, change, ports);
  const numberOf = list === "tasks" ? taskNumber : targetNumber;
  return changed.ok ? succeed({ from: numberOf(plan, part), to: numberOf(plan, { ordinal }) }) : changed;
}
