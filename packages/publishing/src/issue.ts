import { AppError, problem } from "@cchc/core/problem";
import type { DocumentIdentity } from "@cchc/report/document-sources";
import type { VisitStep } from "@cchc/report/visit/visit-step";
import type { DocumentToIssue } from "@cchc/store/issue-document";
import { toStoredPath } from "@cchc/store/workspace-path";
import { type PreparedReport, templateTexts } from "./prepare.ts";

/** What of a template tells which documents are made with it. */
export interface IssuingTemplate {
  id: string;
  title: string;
  subject: string | null;
  typeCode: string | null;
  step: VisitStep | null;
  /** Undefined for what is never numbered. */
  identity: DocumentIdentity | undefined;
}

/**
 * The document that a prepared report becomes when it gets its number; `path` is where it will be written. Throws
 * `template-not-numbered` for a template whose documents have no number.
 */
export async function documentToIssue(
  { id, title, subject: topic, typeCode, identity, step }: IssuingTemplate,
  { numbering, subject }: PreparedReport,
  path: string,
  workspaceRoot: string,
): Promise<DocumentToIssue> {
  if (identity === undefined || numbering === undefined) {
    throw new AppError(problem("template-not-numbered", { template: id }));
  }
  const { reports } = await templateTexts();
  const stored = toStoredPath(workspaceRoot, path);
  return {
    template: identity.template,
    typeCode,
    title: reports.documentTitle({ title, topic, subject }),
    subject: numbering.about,
    role: identity.role,
    step,
    file: stored.ok ? stored.value : null,
  };
}
