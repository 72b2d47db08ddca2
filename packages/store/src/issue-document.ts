import type { ProgrammeChange, VisitChange } from "@cchc/core/change/apply";
import type { CalendarDay } from "@cchc/core/day";
import type { DocumentRole, DocumentSubject, RegisteredDocument } from "@cchc/core/model/documents";
import { problem } from "@cchc/core/problem";
import { conclusionNotice } from "@cchc/core/query/notice";
import {
  type NumberProposal,
  type NumberWish,
  proposeNumber,
  type RecordNumber,
} from "@cchc/core/query/number-proposal";
import { numbersOfRecords } from "@cchc/core/query/numbers-of-records";
import { isOwn, type OwnRegistered, ownDocumentOf, withdrawnDocumentsOf } from "@cchc/core/query/own-document";
import { fail, type Result, succeed } from "@cchc/core/result";
import { findDocument, registeredDocuments } from "./document-register.ts";
import { ensureRegister } from "./ensure-register.ts";
import { findVisit } from "./find-visit.ts";
import { withLock } from "./lock.ts";
import type { ChangePorts } from "./ports.ts";
import { findProgramme, listProgrammes } from "./programmes.ts";
import { registerFiles, type Workspace } from "./workspace.ts";

/** A document of our own that is to get its number. */
export interface DocumentToIssue {
  template: string;
  /** The code of its type behind the number, `TB`; null for an official letter. */
  typeCode: string | null;
  title: string;
  subject: DocumentSubject;
  /** Which number of its subject it is, if of any. */
  role: DocumentRole | null;
  /** Where it will lie, as a path of the workspace; null when that is elsewhere. */
  file: string | null;
}

/** What is asked for: number, day, and the entry of the register that is this document, by number or id. */
export interface IssueWish extends NumberWish {
  document?: string | undefined;
}

/** A document that has its number. */
export interface IssuedDocument {
  document: OwnRegistered;
  proposal: NumberProposal;
  /** The record that has the number, too: `2023-014`; null when no record keeps it. */
  record: string | null;
  /** Whether an earlier issue was completed that had stopped half-way. */
  completed: boolean;
}

/** The record that keeps the number, and the change that gives it to it. */
interface NumberedRecord extends RecordNumber {
  /** Whether the record names the entry of the register, and the one that it names. */
  keepsEntry: boolean;
  documentId: string | null;
  write: (
    numbered: { number: string; on: CalendarDay; documentId: string; replaces: string | null },
    mode: "rehearse" | "change",
  ) => Promise<Result<unknown>>;
}

/** The number and day that a document would get; nothing is written. Problems: those of `issueDocument`. */
export async function proposeIssue(
  workspace: Workspace,
  document: DocumentToIssue,
  wish: IssueWish,
  ports: ChangePorts,
): Promise<Result<NumberProposal & { record: string | null }>> {
  const prepared = await prepare(workspace, document, wish, ports);
  if (!prepared.ok) return prepared;
  return succeed({ ...prepared.value.proposal, record: prepared.value.record?.record ?? null });
}

/**
 * Gives a document of our own its number: registers it, and writes number and day into the visit or programme that
 * keeps them, both or neither (SPEC ISSUE-4, ISSUE-10). One process at a time, so that two get two numbers. An issue that
 * a killed process left half done is completed. Problems: those of the proposal and of `document.issue`.
 */
export async function issueDocument(
  workspace: Workspace,
  document: DocumentToIssue,
  wish: IssueWish,
  ports: ChangePorts,
): Promise<Result<IssuedDocument>> {
  return withLock(workspace.lockDirectory, "numbers", workspace.lockOptions, async () => {
    const prepared = await prepare(workspace, document, wish, ports);
    if (!prepared.ok) return prepared;
    const { proposal, record, entry, standing } = prepared.value;
    const { number, issuedOn: on, issuer, replaces } = proposal;
    const needsWriting =
      record !== null &&
      (record.number !== number || record.on !== on || (record.keepsEntry && record.documentId !== entry?.id));
    if (needsWriting) {
      const rehearsed = await record.write({ number, on, documentId: entry?.id ?? "-", replaces }, "rehearse");
      if (!rehearsed.ok) return rehearsed;
    }
    let issued = standing;
    if (issued === null) {
      const { template, title, subject, role, file } = document;
      const change = {
        type: "document.issue" as const,
        documentId: entry?.id,
        number,
        title,
        issuer: issuer ?? undefined,
        issuedOn: on,
        template,
        subject,
        role: role ?? undefined,
        file: file ?? undefined,
      };
      const there = await ensureRegister(workspace, "documents", ports, change);
      if (!there.ok) return there;
      const changed = await workspace.change("documents", registerFiles.documents, change, ports);
      if (!changed.ok) return changed;
      issued = ownDocumentOf(changed.value.documents, template, subject) ?? null;
    }
    if (issued === null) throw new Error("document.issue leaves a document of our own");
    if (needsWriting) {
      const written = await record.write({ number, on, documentId: issued.id, replaces }, "change");
      if (!written.ok) {
        if (standing === null) await workspace.undo("documents", registerFiles.documents, issued.id, ports);
        return written;
      }
    }
    return succeed({ document: issued, proposal, record: record?.record ?? null, completed: standing !== null });
  });
}

/** Takes a document of our own back; its number stays taken. Gives it as it is then. */
export async function withdrawDocument(
  workspace: Workspace,
  text: string,
  { on, reason }: { on: CalendarDay; reason: string },
  ports: ChangePorts,
): Promise<Result<RegisteredDocument>> {
  const found = findDocument(await registeredDocuments(workspace), text);
  if (!found.ok) return found;
  const change = { type: "document.withdraw" as const, documentId: found.value.id, on, reason };
  const changed = await workspace.change("documents", registerFiles.documents, change, ports);
  if (!changed.ok) return changed;
  return succeed(changed.value.documents.find(({ id }) => id === found.value.id) ?? found.value);
}

async function prepare(
  workspace: Workspace,
  { template, typeCode, subject, role, title }: DocumentToIssue,
  wish: IssueWish,
  ports: ChangePorts,
) {
  const documents = await registeredDocuments(workspace);
  const { settings } = await workspace.settings();
  const record = await recordOf(workspace, subject, role, ports);
  if (!record.ok) return record;
  const standing = ownDocumentOf(documents, template, subject) ?? null;
  const isHalfDone = standing !== null && record.value !== null && record.value.number === null;
  if (standing !== null && !isHalfDone) {
    return fail(problem("document-issued-already", { id: standing.id, number: standing.number ?? standing.id, title }));
  }
  const [{ visits }, { programmes }] = await Promise.all([workspace.visits(), listProgrammes(workspace)]);
  const isOther = ({ id }: { id: string }) => role === null || !("id" in subject) || id !== subject.id;
  const kept = numbersOfRecords(
    documents,
    visits.filter(isOther),
    programmes.map(({ programme }) => programme).filter(isOther),
  );
  const withdrawn = withdrawnDocumentsOf(documents, template, subject);
  const wished = wish.document === undefined ? null : findDocument(documents, wish.document);
  if (wished?.ok === false) return wished;
  const named = documents.find(({ id }) => id === record.value?.documentId);
  // The entry of a document that was withdrawn is not that of the one in its place.
  const entry = standing ?? wished?.value ?? (named === undefined || isOwn(named) ? null : named);
  const { parentBody = null, issuer = null, issuerCode = null, letterCode = null } = settings;
  const sources = {
    documents,
    kept,
    typeCode,
    heads: { parentBody, issuer, issuerCode, letterCode },
    record: record.value,
    entry,
    withdrawn: withdrawn.flatMap(({ number }) => (number === null ? [] : [number])),
    today: ports.today,
  };
  const proposal = proposeNumber(sources, wish);
  return proposal.ok ? succeed({ proposal: proposal.value, record: record.value, entry, standing }) : proposal;
}

async function recordOf(
  workspace: Workspace,
  subject: DocumentSubject,
  role: DocumentRole | null,
  ports: ChangePorts,
): Promise<Result<NumberedRecord | null>> {
  if (role === "conclusion" && subject.kind === "visit") return conclusionOf(workspace, subject.id, ports);
  if (role === "decision" && subject.kind === "programme") return decisionOf(workspace, subject.id, ports);
  return succeed(null);
}

async function conclusionOf(
  workspace: Workspace,
  visitId: string,
  ports: ChangePorts,
): Promise<Result<NumberedRecord>> {
  const found = await findVisit(workspace, visitId);
  if (!found.ok) return found;
  const { file, visit } = found.value;
  const notice = conclusionNotice(visit);
  if (notice === undefined) return fail(problem("visit-not-concluded", { visit: visit.number }));
  const { number, on } = notice;
  return succeed({
    record: visit.number,
    number,
    on: number === null ? null : on,
    keepsEntry: false,
    documentId: null,
    write: (numbered, mode) => {
      const change: VisitChange = {
        type: "visit.number-notice",
        notice: numbered.number,
        on: numbered.on,
        replaces: numbered.replaces ?? undefined,
      };
      return workspace[mode]("visit", file, change, ports);
    },
  });
}

async function decisionOf(
  workspace: Workspace,
  programmeId: string,
  ports: ChangePorts,
): Promise<Result<NumberedRecord>> {
  const found = await findProgramme(workspace, programmeId);
  if (!found.ok) return found;
  const { file, programme } = found.value;
  const { number, issuedOn, documentId = null } = programme.decision;
  return succeed({
    record: programme.number,
    number,
    on: number === null ? null : issuedOn,
    keepsEntry: true,
    documentId,
    write: (numbered, mode) => {
      const decision = { number: numbered.number, issuedOn: numbered.on, documentId: numbered.documentId };
      const change: ProgrammeChange = { type: "programme.update", decision };
      return workspace[mode]("programme", file, change, ports);
    },
  });
}
