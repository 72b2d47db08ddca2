import { nextPlanNumber, type PlanChange } from "@cchc/core/change/plan-change";
import { targetNumber, taskNumber } from "@cchc/core/query/task-state";
import { type Result, succeed } from "@cchc/core/result";
import { withLock } from "./lock.ts";
import { renumberDocument } from "./numbered-documents.ts";
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
  const renumbering = {
    next: nextPlanNumber,
    changeTo: (number: string): PlanChange => ({ type: "plan.renumber", number }),
  };
  return renumberDocument(workspace, "plan", file, renumbering, ports);
}

/**
 * The next ordinal for a task or a target whose number another one has, chosen while nobody else mends that plan; null
 * when its number is free by now.
 */
export async function renumberPartOfPlan(
  workspace: Workspace,
  file: string,
  { list, index }: { list: "tasks" | "targets"; index: number },
  ports: ChangePorts,
): Promise<Result<Renumbered | null>> {
  // Not the lock of the file itself, which the change takes.
  return withLock(workspace.lockDirectory, `${file}#numbers`, workspace.lockOptions, async () => {
    const read = await workspace.read("plan", file);
    if (!read.ok) return read;
    const plan = read.value;
    const parts: readonly { id: string; ordinal: number }[] = plan[list];
    const part = parts[index];
    const clashes = parts.some((other) => other !== part && other.ordinal === part?.ordinal);
    if (part === undefined || !clashes) return succeed(null);
    const ordinal = Math.max(...parts.map((other) => other.ordinal)) + 1;
    const change: PlanChange =
      list === "tasks"
        ? { type: "task.renumber", taskId: part.id, ordinal }
        : { type: "target.renumber", targetId: part.id, ordinal };
    const changed = await workspace.change("plan", file, change, ports);
    const numberOf = list === "tasks" ? taskNumber : targetNumber;
    return changed.ok ? succeed({ from: numberOf(plan, part), to: numberOf(plan, { ordinal }) }) : changed;
  });
}
