import type { Duty } from "@cchc/core/model/duty";
import type { Result } from "@cchc/core/result";
import { compareVietnamese } from "@cchc/core/text";
import { counts, documentsOfKind, type Wanted } from "./documents-of-kind.ts";
import { resolveNumbered } from "./numbered-documents.ts";
import type { SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** A duty's document and where it lies. */
export interface FoundDuty {
  file: string;
  duty: Duty;
}

/** All duties that can be read, by number, and what could not. */
export async function listDuties(
  workspace: Workspace,
  wanted?: Wanted,
): Promise<{ duties: FoundDuty[]; skipped: SkippedFile[] }> {
  const { documents, skipped } = await documentsOfKind(workspace, "duty");
  const counting = documents.filter(({ document }) => counts(document, wanted));
  const duties = counting.map(({ file, document }) => ({ file, duty: document }));
  return { duties: duties.sort((left, right) => compareVietnamese(left.duty.number, right.duty.number)), skipped };
}

/** The duty that `text` means: id, beginning of it, or number (SPEC ID-2). */
export async function findDuty(workspace: Workspace, text: string): Promise<Result<FoundDuty>> {
  const { duties, skipped } = await listDuties(workspace);
  const named = ({ duty: { id, number, title } }: FoundDuty) => ({ id, number, label: title });
  return resolveNumbered(workspace, "duty", text, { found: duties, skipped, named });
}
