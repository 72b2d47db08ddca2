import type { CalendarDay } from "@cchc/core/day";
import type { DocumentSubject, RegisteredDocument } from "@cchc/core/model/documents";
import { ownDocumentOf } from "@cchc/core/query/own-document";
import type { DocumentRequest } from "@cchc/report/document-sources";

/** A number that a document has in the register, or in the record that it is about. */
export interface KnownNumber {
  number: string;
  date: CalendarDay | null;
}

/** What the register of documents says of a document, whatever the request says. */
export interface Numbering {
  /** What the document is about, as the register keeps it. */
  about: DocumentSubject;
  /** Null while the document has no number. */
  known: KnownNumber | null;
}

/** A request with the number of its document; `numbering` is undefined for one that nobody issues. */
export interface NumberedRequest<R extends DocumentRequest> {
  request: R;
  numbering: Numbering | undefined;
}

/**
 * A request with the number and day that its document was issued with, unless it names others (SPEC ISSUE-12); `record`
 * is the number that the visit or the programme keeps, for a document whose number that is.
 */
export function numberedRequest<R extends DocumentRequest>(
  request: R,
  documents: readonly RegisteredDocument[],
  subject: DocumentSubject,
  record: { number: string | null; on: CalendarDay | null } | null = null,
): NumberedRequest<R> {
  const { identity, asOf, number, date } = request;
  if (identity === undefined) return { request, numbering: undefined };
  // Each letter of a kind that recurs is a document of its own, told apart by the day it speaks of.
  const about = identity.recurs && subject.kind === "visit" ? { ...subject, on: asOf } : subject;
  const issued = ownDocumentOf(documents, identity.template, about);
  const known =
    issued === undefined
      ? numberOf(identity.role === null ? null : record)
      : numberOf({ number: issued.number, on: issued.issuedOn });
  const numbering = { about, known };
  if (known === null || number !== null) return { request, numbering };
  return { request: { ...request, number: known.number, date: date ?? known.date }, numbering };
}

function numberOf(kept: { number: string | null; on: CalendarDay | null } | null): KnownNumber | null {
  return kept === null || kept.number === null ? null : { number: kept.number, date: kept.on };
}
