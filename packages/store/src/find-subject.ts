import type { Finding } from "@cchc/core/model/finding";
import type { Task } from "@cchc/core/model/task";
import { problem } from "@cchc/core/problem";
import { findingNumber } from "@cchc/core/query/facts";
import { type Named, resolveNamed } from "@cchc/core/query/resolve";
import { taskNumber } from "@cchc/core/query/task-state";
import { fail, type Result, succeed } from "@cchc/core/result";
import { type FoundPlan, listPlans } from "./find-plan.ts";
import { type FoundVisit, findVisit } from "./find-visit.ts";
import { orHidden } from "./hidden-record.ts";
import type { IndexedVisit } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** What evidence belongs to: a visit or one of its findings, a plan or one of its tasks; null when the whole is meant. */
export type FoundSubject = (FoundVisit & { finding: Finding | null }) | (FoundPlan & { task: Task | null });

/**
 * The visit, finding, plan or task that `text` means. A beginning that fits ids of several is ambiguous, and
 * `record-not-found` says that it is none of them (SPEC ID-2).
 */
export async function findSubject(workspace: Workspace, text: string): Promise<Result<FoundSubject>> {
  const [{ visits, skipped }, { plans, skipped: skippedPlans }] = await Promise.all([
    workspace.visits(),
    listPlans(workspace),
  ]);
  const resolved = resolveNamed(text, candidates(visits, plans), "record-not-found");
  if (!resolved.ok) return orHidden(resolved, workspace, text, [...skipped, ...skippedPlans]);
  const { value } = resolved;
  if ("task" in value) return succeed({ file: value.file, plan: value.plan, task: value.task });
  const found = await findVisit(workspace, value.visitId);
  if (!found.ok) return found;
  if (value.findingId === null) return succeed({ ...found.value, finding: null });
  const finding = found.value.visit.findings.find(({ id }) => id === value.findingId);
  if (finding === undefined) return fail(problem("record-not-found", { record: text }));
  return succeed({ ...found.value, finding });
}

type Candidate = Named & ({ visitId: string; findingId: string | null } | (FoundPlan & { task: Task | null }));

function* candidates(visits: readonly IndexedVisit[], plans: readonly FoundPlan[]): Generator<Candidate> {
  for (const visit of visits) {
    const { id: visitId, number, unitId } = visit;
    yield { id: visitId, number, label: unitId, visitId, findingId: null };
    for (const finding of visit.findings) {
      const { id, title } = finding;
      yield { id, number: findingNumber(visit, finding), label: title, visitId, findingId: id };
    }
  }
  for (const { file, plan } of plans) {
    yield { id: plan.id, number: plan.number, label: plan.title, file, plan, task: null };
    for (const task of plan.tasks) {
      yield { id: task.id, number: taskNumber(plan, task), label: task.title, file, plan, task };
    }
  }
}
