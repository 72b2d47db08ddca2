import type { CalendarDay } from "@cchc/core/day";
import { AppError, problem } from "@cchc/core/problem";
import type { NumberProposal } from "@cchc/core/query/number-proposal";
import type { ReportSubject } from "@cchc/core/report-subject";
import { unwrap } from "@cchc/core/unwrap";
import type { DocumentIdentity } from "@cchc/report/document-sources";
import type { VisitStep } from "@cchc/report/visit/visit-step";
import type { DocumentToIssue } from "@cchc/store/document-to-issue";
import { type IssuedDocument, type IssueWish, issueDocument, proposeIssue } from "@cchc/store/issue-document";
import type { ChangePorts } from "@cchc/store/ports";
import type { Workspace } from "@cchc/store/workspace";
import { toStoredPath } from "@cchc/store/workspace-path";
import type { ChosenTemplate } from "./chosen-template.ts";
import { type DocumentFormat, prepareTarget } from "./output.ts";
import { type PreparedReport, templateTexts } from "./prepare.ts";
import { type ReportWriter, reportWriter } from "./report-writer.ts";

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
  return {
    template: identity.template,
    typeCode,
    title: reports.documentTitle({ title, topic, subject }),
    subject: numbering.about,
    role: identity.role,
    step,
    file: storedFile(path, workspaceRoot),
  };
}

/** A document that may be issued: everything that can go wrong with it has been tried, and no number is taken. */
export interface IssueDraft {
  document: DocumentToIssue;
  writer: ReportWriter;
  /** The number and day that it would get. */
  proposal: NumberProposal & { record: string | null };
  wish: IssueWish;
  ports: ChangePorts;
  prepare: () => Promise<PreparedReport>;
  facts: StatedFacts;
}

/** The record that a document tells of, and the last day of what it states as done; null where nothing binds its day. */
interface StatedFacts {
  record: string;
  on: CalendarDay | null;
}

/** What became of issuing: the number is given in both cases; in the second the file could not be written. */
export type IssueOutcome = { issued: IssuedDocument } & (
  | { explanation: string; prepared: PreparedReport }
  | { error: unknown }
);

/** Makes a document once without its number, so that whatever is wrong with it is thrown before a number is taken. */
export async function draftIssue(
  workspace: Workspace,
  chosen: ChosenTemplate,
  {
    prepare,
    wish,
    ports,
    ...flags
  }: Pick<IssueDraft, "prepare" | "wish"> & {
    /** Asked for once the document is known to be right, since finding out who acts may start a program. */
    ports: () => ChangePorts;
    output?: string | undefined;
    format?: DocumentFormat | undefined;
  },
): Promise<IssueDraft> {
  const prepared = await prepare();
  refuseEmpty(chosen, prepared);
  const writer = await reportWriter(chosen, prepared, flags, workspace.root);
  const document = await documentToIssue(chosen, prepared, writer.target.path, workspace.root);
  await writer.render(prepared);
  const now = ports();
  const proposal = unwrap(await proposeIssue(workspace, document, wish, now));
  const facts = { record: numberOfSubject(prepared.subject), on: prepared.factsOn ?? null };
  refuseEarlier(facts, proposal.issuedOn);
  return { document, writer, proposal, wish, ports: now, prepare, facts };
}

/** Gives a draft its number, the proposed one unless `number` is another, and writes it with that (SPEC ISSUE-4). */
export async function issueDraft(
  workspace: Workspace,
  { document, writer, wish, ports, prepare, facts }: IssueDraft,
  number: string | undefined,
  signal?: AbortSignal,
): Promise<IssueOutcome> {
  if (wish.on !== undefined) refuseEarlier(facts, wish.on);
  await prepareTarget(writer.target);
  // The writer may have been sent to another place since.
  const file = storedFile(writer.target.path, workspace.root);
  const issued = unwrap(await issueDocument(workspace, { ...document, file }, { ...wish, number }, ports));
  try {
    const final = await prepare();
    const explanation = await writer.write(final, await writer.render(final), signal);
    return { issued, explanation, prepared: final };
  } catch (error) {
    return { issued, error };
  }
}

/** A document about nothing yet is a draft: whoever gets it with a number cannot tell (SPEC ISSUE-16). */
function refuseEmpty({ id }: IssuingTemplate, { missing, subject }: PreparedReport): void {
  if (missing === undefined) return;
  throw new AppError(problem("document-without-content", { subject: numberOfSubject(subject), missing, template: id }));
}

/** No document is dated before what it states (SPEC ISSUE-13, ISSUE-16). */
function refuseEarlier({ record, on: from }: StatedFacts, on: CalendarDay): void {
  if (from !== null && on < from) throw new AppError(problem("document-before-facts", { record, on, from }));
}

function numberOfSubject(subject: ReportSubject): string {
  return "number" in subject ? subject.number : subject.kind;
}

function storedFile(path: string, workspaceRoot: string): string | null {
  const stored = toStoredPath(workspaceRoot, path);
  return stored.ok ? stored.value : null;
}
