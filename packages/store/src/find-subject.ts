import type { Finding } from "@cchc/core/model/finding";
import { type Problem, problem } from "@cchc/core/problem";
import { findingNumber } from "@cchc/core/query/facts";
import { resolveFinding, resolveVisit } from "@cchc/core/query/resolve";
import { fail, type Result, succeed } from "@cchc/core/result";
import { type FoundVisit, findFinding, findVisit } from "./find-visit.ts";
import type { Workspace } from "./workspace.ts";

/** A visit, or one of its findings: what evidence belongs to. */
export interface FoundSubject extends FoundVisit {
  /** Null when the visit itself is meant. */
  finding: Finding | null;
}

/**
 * The visit or finding that `text` means. A beginning that fits ids of both is ambiguous, and `record-not-found` says
 * that it is neither (SPEC ID-2).
 */
export async function findSubject(workspace: Workspace, text: string): Promise<Result<FoundSubject>> {
  const { visits } = await workspace.visits();
  const visit = resolveVisit(text, visits);
  const finding = resolveFinding(text, visits);
  for (const other of [visit, finding]) {
    if (!other.ok && other.problem.code === "id-ambiguous") return fail(other.problem);
  }
  if (visit.ok && finding.ok && !isExact(text, visit.value) && !isExact(text, finding.value.finding)) {
    const { id, number, unitId } = visit.value;
    const found = finding.value;
    return fail(
      problem("id-ambiguous", {
        text,
        candidates: [
          { id, number, label: unitId },
          { id: found.finding.id, number: findingNumber(found.visit, found.finding), label: found.finding.title },
        ],
      }),
    );
  }
  if (finding.ok && (!visit.ok || !isExact(text, visit.value))) return findFinding(workspace, finding.value.finding.id);
  if (!visit.ok) return fail(notFound(text));
  const found = await findVisit(workspace, visit.value.id);
  return found.ok ? succeed({ ...found.value, finding: null }) : found;
}

function isExact(text: string, { id }: { id: string }): boolean {
  return text.trim().toLowerCase() === id;
}

function notFound(text: string): Problem {
  return problem("record-not-found", { record: text });
}
