import type { Duty } from "@cchc/core/model/duty";
import { resolveNamed } from "@cchc/core/query/resolve";
import { fail, type Result, succeed } from "@cchc/core/result";
import { compareVietnamese } from "@cchc/core/text";
import { documentsOfKind } from "./documents-of-kind.ts";
import { problemOfHidden } from "./numbered-documents.ts";
import type { SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** A duty's document and where it lies. */
export interface FoundDuty {
  file: string;
  duty: Duty;
}

/** All duties that can be read, by number, and what could not. */
export async function listDuties(workspace: Workspace): Promise<{ duties: FoundDuty[]; skipped: SkippedFile[] }> {
  const { documents, skipped } = await documentsOfKind(workspace, "duty");
  const duties = documents.map(({ file, document }) => ({ file, duty: document }));
  return { duties: duties.sort((left, right) => compareVietnamese(left.duty.number, right.duty.number)), skipped };
}

/** The duty that `text` means: id, beginning of it, or number (SPEC ID-2). */
export async function findDuty(workspace: Workspace, text: string): Promise<Result<FoundDuty>> {
  const { duties, skipped } = await listDuties(workspace);
  const named = duties.map((found) => ({
    id: found.duty.id,
    number: found.duty.number,
    label: found.duty.title,
    found,
  }));
  const resolved = resolveNamed(text, named, "duty-not-found");
  if (resolved.ok) return succeed(resolved.value.found);
  const hidden = resolved.problem.code === "duty-not-found";
  return fail((hidden ? problemOfHidden(workspace, "duty", text, skipped) : undefined) ?? resolved.problem);
}
