import { type CalendarDay, yearOf } from "@cchc/core/day";
import type { DocumentNumberForm } from "@cchc/core/document-number";
import { parseDocumentNumber } from "@cchc/core/document-number";
import type { RegisteredDocument } from "@cchc/core/model/documents";
import { matchScore } from "@cchc/core/text";

/** A registered document as programs get it, its number taken apart where its form is known. */
export interface DocumentItem {
  id: string;
  number: string | null;
  correctedNumber: string | null;
  /** `unknown` for a form that is not known, and without a number. */
  form: DocumentNumberForm;
  type: string | null;
  title: string;
  issuer: string | null;
  issuedOn: CalendarDay | null;
  note: string | null;
}

/** The item of one document. */
export function documentItem(document: RegisteredDocument): DocumentItem {
  const { id, number, correctedNumber = null, title, issuer = null, issuedOn, note = null } = document;
  const { form, type } = parseDocumentNumber(correctedNumber ?? number ?? "");
  return { id, number, correctedNumber, form, type, title, issuer, issuedOn, note };
}

/** The documents that match, the newest first, those without a day last. */
export function queryDocuments(
  documents: readonly RegisteredDocument[],
  { search, year }: { search?: string | undefined; year?: number | undefined },
): DocumentItem[] {
  return documents
    .map(documentItem)
    .filter(({ number, correctedNumber, title, issuer, issuedOn }) => {
      if (year !== undefined && (issuedOn === null || yearOf(issuedOn) !== year)) return false;
      const text = [number, correctedNumber, title, issuer].filter((part) => part !== null).join(" ");
      return search === undefined || matchScore(text, search) > 0;
    })
    .sort((left, right) =>
      (left.issuedOn ?? "") < (right.issuedOn ?? "") ? 1 : left.issuedOn === right.issuedOn ? 0 : -1,
    );
}
