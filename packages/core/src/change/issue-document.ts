import type { CalendarDay } from "../day.ts";
import type { DocumentRole, DocumentSubject, Documents, OwnDocument, RegisteredDocument } from "../model/documents.ts";
import { type Problem, problem } from "../problem.ts";
import { holderOf } from "../query/document-series.ts";
import { isCurrent, isOwn, ownDocumentOf } from "../query/own-document.ts";
import { fail, type Result, succeed } from "../result.ts";
import { foldText } from "../text.ts";
import type { ChangeContext } from "./context.ts";
import { definedOnly } from "./defined-only.ts";

/** Changes of documents of our own: a number is given to one, or one is taken back. */
export type OwnDocumentChange =
  | {
      type: "document.issue";
      /** The entry of the register that is this document; without it a new one is made. */
      documentId?: string | undefined;
      number: string;
      title: string;
      issuer?: string | undefined;
      issuedOn: CalendarDay;
      template: string;
      subject: DocumentSubject;
      role?: DocumentRole | undefined;
      file?: string | undefined;
    }
  | { type: "document.withdraw"; documentId: string; on: CalendarDay; reason: string };

type Issue = Extract<OwnDocumentChange, { type: "document.issue" }>;

/**
 * documents.json with a document of our own that has its number. Problems: `document-day-in-future`,
 * `document-issued-already` (withdraw it first), `document-number-taken` (with the holder), `document-not-found`,
 * `document-number-differs` (SPEC ISSUE-4, ISSUE-6).
 */
export function issueDocument(register: Documents, change: Issue, context: ChangeContext): Result<Documents> {
  const { documents } = register;
  const { documentId, number, title, issuer, issuedOn, template, subject, role, file } = change;
  const entry = documents.find(({ id }) => id === documentId);
  if (documentId !== undefined && entry === undefined) {
    return fail(problem("document-not-found", { document: documentId }));
  }
  const refusal = refusalOfDay(issuedOn, context) ?? refusalOfIssue(documents, change, entry);
  if (refusal !== null) return fail(refusal);
  const own: OwnDocument = { template, subject: { ...subject }, ...definedOnly({ role, file }) };
  const issued: RegisteredDocument = {
    ...(entry ?? { id: context.newId(), title, ...definedOnly({ issuer }) }),
    number,
    issuedOn,
    own,
  };
  return succeed({
    ...register,
    documents:
      entry === undefined ? [...documents, issued] : documents.map((other) => (other === entry ? issued : other)),
  });
}

/** documents.json with a document of our own taken back: its number stays taken, and another may take its place. */
export function withdrawDocument(
  register: Documents,
  { documentId, on, reason }: Extract<OwnDocumentChange, { type: "document.withdraw" }>,
  context: ChangeContext,
): Result<Documents> {
  const { documents } = register;
  const entry = documents.find(({ id }) => id === documentId);
  if (entry === undefined) return fail(problem("document-not-found", { document: documentId }));
  const number = entry.number ?? entry.id;
  if (!isOwn(entry)) return fail(problem("document-not-own", { number }));
  if (!isCurrent(entry)) {
    return fail(problem("document-withdrawn-already", { number, on: entry.own.withdrawn?.on ?? on }));
  }
  const future = refusalOfDay(on, context);
  if (future !== null) return fail(future);
  if (entry.issuedOn !== null && on < entry.issuedOn) {
    return fail(problem("withdrawn-before-issue", { number, on, issuedOn: entry.issuedOn }));
  }
  const withdrawn: RegisteredDocument = { ...entry, own: { ...entry.own, withdrawn: { on, reason } } };
  return succeed({ ...register, documents: documents.map((other) => (other === entry ? withdrawn : other)) });
}

/** `own-number-fixed` when number or day of a document of our own would be another one; null for every other edit. */
export function fixedNumber(before: RegisteredDocument, after: RegisteredDocument): Problem | null {
  const { id, number, issuedOn, correctedNumber, issuer } = before;
  const stays =
    number === after.number &&
    issuedOn === after.issuedOn &&
    correctedNumber === after.correctedNumber &&
    issuer === after.issuer;
  return stays || !isOwn(before) ? null : problem("own-number-fixed", { id, number: number ?? id });
}

function refusalOfDay(on: CalendarDay, { today }: ChangeContext): Problem | null {
  return on > today ? problem("document-day-in-future", { on, today }) : null;
}

function refusalOfIssue(
  documents: readonly RegisteredDocument[],
  { number, issuer, issuedOn, template, subject }: Issue,
  entry: RegisteredDocument | undefined,
): Problem | null {
  const standing =
    ownDocumentOf(documents, template, subject) ?? (entry !== undefined && isOwn(entry) ? entry : undefined);
  if (standing !== undefined) {
    const { id, title } = standing;
    return problem("document-issued-already", { id, number: standing.number ?? id, title });
  }
  if (entry?.number != null && foldText(entry.number) !== foldText(number)) {
    return problem("document-number-differs", { id: entry.id, number: entry.number, wanted: number });
  }
  const others = documents.filter((other) => other !== entry);
  const holder = holderOf(others, { number, issuer: entry?.issuer ?? issuer, issuedOn });
  return holder === undefined
    ? null
    : problem("document-number-taken", { number, id: holder.id, title: holder.title, isOwn: isOwn(holder) });
}
