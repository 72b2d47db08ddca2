import type { Plan } from "@cchc/core/model/plan";
import type { Target } from "@cchc/core/model/target";
import type { Task } from "@cchc/core/model/task";
import { type Named, resolveNamed } from "@cchc/core/query/resolve";
import { targetNumber, taskNumber } from "@cchc/core/query/task-state";
import { type Result, succeed } from "@cchc/core/result";
import { counts, documentsOfKind, type PlacedDocument, type Wanted } from "./documents-of-kind.ts";
import { orHidden } from "./hidden-record.ts";
import { resolveNumbered } from "./numbered-documents.ts";
import type { SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** A plan's document and where it lies. */
export interface FoundPlan {
  file: string;
  plan: Plan;
}

/** A task inside its plan. */
export interface FoundTask extends FoundPlan {
  task: Task;
}

/** A target inside its plan. */
export interface FoundTarget extends FoundPlan {
  target: Target;
}

/** All plans that can be read, the newest days last, and what could not. */
export async function listPlans(
  workspace: Workspace,
  wanted?: Wanted,
): Promise<{ plans: FoundPlan[]; skipped: SkippedFile[] }> {
  const { documents, skipped } = await documentsOfKind(workspace, "plan");
  const counting = documents.filter(({ document }) => counts(document, wanted));
  return { plans: counting.map(placed).sort(byDays), skipped };
}

/** The plan that `text` means: id, beginning of it, or display number (SPEC ID-2). */
export async function findPlan(workspace: Workspace, text: string): Promise<Result<FoundPlan>> {
  const { plans, skipped } = await listPlans(workspace);
  const named = ({ plan: { id, number, title } }: FoundPlan) => ({ id, number, label: title });
  return resolveNumbered(workspace, "plan", text, { found: plans, skipped, named });
}

/** The task that `text` means, with its plan. */
export async function findTask(workspace: Workspace, text: string): Promise<Result<FoundTask>> {
  const { plans, skipped } = await listPlans(workspace);
  const named = plans.flatMap(({ file, plan }) =>
    plan.tasks.map((task) => {
      const found = { file, plan, task };
      return { id: task.id, number: taskNumber(plan, task), label: task.title, found };
    }),
  );
  return oneOf(workspace, text, named, "task-not-found", skipped);
}

/** The target that `text` means, with its plan. */
export async function findTarget(workspace: Workspace, text: string): Promise<Result<FoundTarget>> {
  const { plans, skipped } = await listPlans(workspace);
  const named = plans.flatMap(({ file, plan }) =>
    plan.targets.map((target) => {
      const found = { file, plan, target };
      return { id: target.id, number: targetNumber(plan, target), label: target.title, found };
    }),
  );
  return oneOf(workspace, text, named, "target-not-found", skipped);
}

function oneOf<T>(
  workspace: Workspace,
  text: string,
  named: readonly (Named & { found: T })[],
  missing: "task-not-found" | "target-not-found",
  skipped: readonly SkippedFile[],
): Result<T> {
  const resolved = resolveNamed(text, named, missing);
  return resolved.ok ? succeed(resolved.value.found) : orHidden(resolved, workspace, text, skipped);
}

function placed({ file, document }: PlacedDocument<"plan">): FoundPlan {
  return { file, plan: document };
}

function byDays(left: FoundPlan, right: FoundPlan): number {
  const [leftKey, rightKey] = [left, right].map(({ plan }) => `${plan.from} ${plan.to} ${plan.number}`);
  return (leftKey ?? "") < (rightKey ?? "") ? -1 : 1;
}
