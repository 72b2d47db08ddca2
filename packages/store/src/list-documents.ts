import { type CalendarDay, yearOf } from "@cchc/core/day";
import { type DocumentNumberForm, type ParsedDocumentNumber, parseDocumentNumber } from "@cchc/core/document-number";
import { effectiveNumber, numberingYear } from "@cchc/core/document-year";
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
  /** The right number taken apart; null for a form that is not known. `year` is that of issue where the number has none. */
  parsed: ParsedDocumentNumber | null;
  title: string;
  issuer: string | null;
  issuedOn: CalendarDay | null;
  note: string | null;
}

/** The item of one document. */
export function documentItem(document: RegisteredDocument): DocumentItem {
  const { id, number, correctedNumber = null, title, issuer = null, issuedOn, note = null } = document;
  const taken = parseDocumentNumber(effectiveNumber(document));
  const { form, type } = taken;
  const parsed = form === "unknown" ? null : { ...taken, year: numberingYear(document) };
  return { id, number, correctedNumber, form, type, parsed, title, issuer, issuedOn, note };
}

/** The documents that match, the newest first, those without a day last. */
export function queryDocuments(
  documents: readonly RegisteredDocument[],
  { search, year, family }: { search?: string | undefined; year?: number | undefined; family?: string | undefined },
): DocumentItem[] {
  return documents
    .map(documentItem)
    .filter(({ number, correctedNumber, title, issuer, issuedOn, parsed }) => {
      if (year !== undefined && (issuedOn === null ? parsed?.year : yearOf(issuedOn)) !== year) return false;
      if (family !== undefined && (parsed?.family ?? "other") !== family) return false;
      const text = [number, correctedNumber, title, issuer].filter((part) => part !== null).join(" ");
      return search === undefined || matchScore(text, search) > 0;
    })
    .sort((left, right) =>
      (left.issuedOn ?? "") < (right.issuedOn ?? "") ? 1 : left.issuedOn === right.issuedOn ? 0 : -1,
    );
}
