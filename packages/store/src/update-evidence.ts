import type { EvidenceCorrection } from "@cchc/core/change/correct-evidence";
import type { Plan, PlanEvidence } from "@cchc/core/model/plan";
import type { Evidence, Visit } from "@cchc/core/model/visit";
import { problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import { foldText } from "@cchc/core/text";
import { type FoundSubject, findSubject } from "./find-subject.ts";
import type { ChangePorts } from "./ports.ts";
import type { Workspace } from "./workspace.ts";

/** Evidence with its document as a change left it. */
type Updated = { visit: Visit; evidence: Evidence } | { plan: Plan; evidence: PlanEvidence };

/**
 * Puts right the day and the note of a piece of evidence, named by what it belongs to and by the name of its file;
 * `record-not-found` when there is none of that name, `id-ambiguous` when there are several (SPEC EVID-5).
 */
export async function updateEvidence(
  workspace: Workspace,
  { record, name }: { record: string; name: string },
  fields: Omit<EvidenceCorrection, "evidenceId">,
  ports: ChangePorts,
): Promise<Result<Updated & { differs: boolean }>> {
  const subject = await findSubject(workspace, record);
  if (!subject.ok) return subject;
  const found = evidenceNamed(name, evidenceOf(subject.value));
  if (!found.ok) return found;
  const { id: evidenceId } = found.value;
  if ("plan" in subject.value) {
    const { file, plan: before } = subject.value;
    const change = { type: "plan.update-evidence" as const, evidenceId, ...fields };
    const changed = await workspace.change("plan", file, change, ports);
    if (!changed.ok) return changed;
    const { value: plan } = changed;
    return succeed({ plan, evidence: withId(plan.evidence, evidenceId), differs: plan.revision !== before.revision });
  }
  const { file, visit: before } = subject.value;
  const changed = await workspace.change("visit", file, { type: "evidence.update", evidenceId, ...fields }, ports);
  if (!changed.ok) return changed;
  const { value: visit } = changed;
  return succeed({ visit, evidence: withId(visit.evidence, evidenceId), differs: visit.revision !== before.revision });
}

/** The evidence of what is meant; of a whole visit or plan also that of its parts. */
function evidenceOf(subject: FoundSubject): readonly (Evidence | PlanEvidence)[] {
  if ("plan" in subject) {
    const { plan, task } = subject;
    return plan.evidence.filter(({ taskId }) => task === null || taskId === task.id);
  }
  const { visit, finding } = subject;
  return visit.evidence.filter(({ findingId }) => finding === null || findingId === finding.id);
}

/** The one that is called so: by its id, its path, its name here or where it came from, marks or not. */
function evidenceNamed<E extends Evidence | PlanEvidence>(name: string, all: readonly E[]): Result<E> {
  const wanted = foldText(name);
  const byName = all.filter(({ id, file, originalName }) =>
    [id, file, file.slice(file.lastIndexOf("/") + 1), originalName ?? ""].some((one) => foldText(one) === wanted),
  );
  const [only, ...others] = byName;
  if (only === undefined) return fail(problem("record-not-found", { record: name }));
  if (others.length === 0) return succeed(only);
  const candidates = byName.map(({ id, file }) => ({ id, number: id, label: file }));
  return fail(problem("id-ambiguous", { text: name, candidates }));
}

function withId<E extends { id: string }>(all: readonly E[], id: string): E {
  const found = all.find((one) => one.id === id);
  if (found === undefined) throw new Error("a change leaves its evidence");
  return found;
}
