import { definedOnly } from "@cchc/core/change/defined-only";
import type { CalendarDay } from "@cchc/core/day";
import type { RegisteredDocument } from "@cchc/core/model/documents";
import { problem } from "@cchc/core/problem";
import { committeeCode, holderOf, isCommitteeAbove } from "@cchc/core/query/document-series";
import {
  meansNumber,
  type NumberHeads,
  type NumberProposal,
  type NumberWish,
  proposeNumber,
} from "@cchc/core/query/number-proposal";
import { numbersOfRecords } from "@cchc/core/query/numbers-of-records";
import { isOwn, type OwnRegistered, ownDocumentOf, withdrawnDocumentsOf } from "@cchc/core/query/own-document";
import { fail, type Result, succeed } from "@cchc/core/result";
import { findDocument, registeredDocuments } from "./document-register.ts";
import type { DocumentToIssue } from "./document-to-issue.ts";
import { ensureRegister } from "./ensure-register.ts";
import { withLock } from "./lock.ts";
import { type NumberedRecord, recordOf } from "./numbered-record.ts";
import type { ChangePorts } from "./ports.ts";
import { listProgrammes } from "./programmes.ts";
import { registerFiles, type Workspace } from "./workspace.ts";

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

/** The number and day that a document would get; nothing is written. Problems: those of `issueDocument`. */
export async function proposeIssue(
  workspace: Workspace,
  document: DocumentToIssue,
  wish: IssueWish,
  ports: ChangePorts,
): Promise<Result<NumberProposal & { record: string | null }>> {
  const prepared = await prepare(workspace, document, wish, ports);
  if (!prepared.ok) return prepared;
  return succeed({ ...prepared.value.proposal, record: keeperOf(prepared.value.record) });
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
    const { proposal, record, entry, standing, committee } = prepared.value;
    const { number, issuedOn: on, issuer, replaces } = proposal;
    if (committee !== null && wish.number === undefined && !proposal.given) {
      return fail(problem("committee-number-needed", { title: document.title, committee }));
    }
    const write = record?.write ?? null;
    const needsWriting =
      record !== null &&
      write !== null &&
      (record.number !== number || record.on !== on || (record.keepsEntry && record.documentId !== entry?.id));
    if (needsWriting) {
      const rehearsed = await write({ number, on, documentId: entry?.id ?? "-", replaces }, "rehearse");
      if (!rehearsed.ok) return rehearsed;
    }
    let issued = standing;
    let entryId: string | undefined;
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
      entryId = changed.value.history.at(-1)?.id;
    }
    if (issued === null) throw new Error("document.issue leaves a document of our own");
    if (needsWriting) {
      const written = await write({ number, on, documentId: issued.id, replaces }, "change");
      if (!written.ok) {
        if (entryId !== undefined) {
          await workspace.undo("documents", registerFiles.documents, { recordId: issued.id, entryId }, ports);
        }
        return written;
      }
    }
    return succeed({ document: issued, proposal, record: keeperOf(record), completed: standing !== null });
  });
}

/** The record that has the number, too, whether it is given one or had it. */
function keeperOf(record: NumberedRecord | null): string | null {
  return record === null || (record.write === null && record.number === null) ? null : record.record;
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

async function prepare(workspace: Workspace, document: DocumentToIssue, wish: IssueWish, ports: ChangePorts) {
  const { template, typeCode, subject, role, title } = document;
  const documents = await registeredDocuments(workspace);
  const { settings } = await workspace.settings();
  const record = await recordOf(workspace, document, ports);
  if (!record.ok) return record;
  const standing = ownDocumentOf(documents, template, subject) ?? null;
  const isHalfDone = standing !== null && record.value?.write != null && record.value.number === null;
  if (standing !== null && !isHalfDone) {
    return fail(problem("document-issued-already", { id: standing.id, number: standing.number ?? standing.id, title }));
  }
  const differs = isHalfDone && isOtherThan(standing, wish);
  if (differs) {
    const { number, issuedOn } = standing;
    const { number: wanted = null, on: wantedOn = null } = wish;
    return fail(problem("half-issued-differs", { number: number ?? standing.id, on: issuedOn, wanted, wantedOn }));
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
  const committee = committeeOf(document, settings);
  const sources = {
    documents,
    kept,
    typeCode,
    heads: headsOf(settings, committee),
    record: record.value,
    entry,
    withdrawn: withdrawn.flatMap(({ number }) => (number === null ? [] : [number])),
    today: ports.today,
  };
  const proposal = proposeNumber(sources, wish);
  if (!proposal.ok) return proposal;
  // A record that names the number of another document has no other number to offer.
  const { number, issuedOn, given } = proposal.value;
  const others = documents.filter((other) => other !== entry);
  const holder = given
    ? holderOf(others, { number, issuedOn, ...definedOnly({ issuer: proposal.value.issuer ?? undefined }) })
    : undefined;
  if (holder !== undefined && record.value?.number != null) {
    const { id, title: other } = holder;
    return fail(problem("record-number-taken", { record: record.value.record, number, id, title: other }));
  }
  return succeed({ proposal: proposal.value, record: record.value, entry, standing, committee });
}

type HeadSettings = Partial<Record<"parentBody" | "issuer" | "issuerCode" | "letterCode", string | undefined>>;

/**
 * The committee above whose decision a document is: the one that approves a classification (SPEC CDOC-3). Its numbers
 * are given by its own office, so none is given here without being told (SPEC ISSUE-15). Null for the issuer's own.
 */
function committeeOf(
  { subject, typeCode }: DocumentToIssue,
  { parentBody = "", issuer = "" }: HeadSettings,
): string | null {
  const isClassification = subject.kind === "criteria" && typeCode !== "BC";
  return isClassification && isCommitteeAbove(parentBody, issuer) ? parentBody : null;
}

function headsOf(settings: HeadSettings, committee: string | null): NumberHeads {
  if (committee === null) {
    return {
      parentBody: settings.parentBody ?? null,
      issuer: settings.issuer ?? null,
      issuerCode: settings.issuerCode ?? null,
      letterCode: settings.letterCode ?? null,
    };
  }
  return { parentBody: null, issuer: committee, issuerCode: committeeCode, letterCode: null };
}

/** Whether what is wished for contradicts the document that has its number already. */
function isOtherThan({ number, issuedOn }: OwnRegistered, wish: NumberWish): boolean {
  const isOtherNumber = wish.number !== undefined && number !== null && !meansNumber(wish.number, number);
  return isOtherNumber || (wish.on !== undefined && wish.on !== issuedOn);
}
