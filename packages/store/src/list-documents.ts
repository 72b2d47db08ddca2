import { type CalendarDay, yearOf } from "@cchc/core/day";
import { type DocumentNumberForm, type ParsedDocumentNumber, parseDocumentNumber } from "@cchc/core/document-number";
import { documentTypeOf } from "@cchc/core/document-type";
import { effectiveNumber, numberingYear } from "@cchc/core/document-year";
import type { DocumentRole, DocumentSubject, RegisteredDocument } from "@cchc/core/model/documents";
import { foldText, matchScore } from "@cchc/core/text";
import type { SubjectNames } from "./subject-names.ts";

/** What makes a document one of our own, as programs get it. */
export interface OwnDocumentItem {
  template: string;
  subject: DocumentSubject;
  /** What people call the record it is about; null for a period, and for a record that is not there. */
  subjectName: string | null;
  role: DocumentRole | null;
  /** Where it was written, as a path of the workspace. */
  file: string | null;
  withdrawn: { on: CalendarDay; reason: string } | null;
}

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
  /** Null for a document that was not issued from here. */
  own: OwnDocumentItem | null;
}

/** The item of one document. */
export function documentItem(document: RegisteredDocument, names: SubjectNames = new Map()): DocumentItem {
  const { id, number, correctedNumber = null, title, issuer = null, issuedOn, note = null } = document;
  const taken = parseDocumentNumber(effectiveNumber(document));
  const { form, type } = taken;
  const parsed = form === "unknown" ? null : { ...taken, year: numberingYear(document) };
  const own = ownItem(document, names);
  return { id, number, correctedNumber, form, type, parsed, title, issuer, issuedOn, note, own };
}

function ownItem({ own }: RegisteredDocument, names: SubjectNames): OwnDocumentItem | null {
  if (own === undefined) return null;
  const { template, subject, role = null, file = null, withdrawn } = own;
  const subjectName = "id" in subject ? (names.get(subject.id) ?? null) : null;
  const taken = withdrawn === undefined ? null : { on: withdrawn.on, reason: withdrawn.reason };
  return { template, subject, subjectName, role, file, withdrawn: taken };
}

/** What narrows the list of documents; `type` is a code as numbers have it. */
export interface DocumentFilter {
  search?: string | undefined;
  year?: number | undefined;
  family?: string | undefined;
  type?: string | undefined;
  own?: boolean | undefined;
}

/** The documents that match, the newest first, those without a day last. */
export function queryDocuments(
  documents: readonly RegisteredDocument[],
  { search, year, family, type, own }: DocumentFilter,
  names: SubjectNames = new Map(),
): DocumentItem[] {
  return documents
    .map((document) => documentItem(document, names))
    .filter(({ number, correctedNumber, title, issuer, issuedOn, parsed, own: ownOf }) => {
      if (own === true && ownOf === null) return false;
      if (type !== undefined && !isOfType(parsed, type)) return false;
      if (year !== undefined && (issuedOn === null ? parsed?.year : yearOf(issuedOn)) !== year) return false;
      if (family !== undefined && (parsed?.family ?? "other") !== family) return false;
      const text = [number, correctedNumber, title, issuer].filter((part) => part !== null).join(" ");
      return search === undefined || matchScore(text, search) > 0;
    })
    .sort((left, right) =>
      (left.issuedOn ?? "") < (right.issuedOn ?? "") ? 1 : left.issuedOn === right.issuedOn ? 0 : -1,
    );
}

/** Whether a number is of the type that a code names; official letters have none and are called CV. */
function isOfType(parsed: ParsedDocumentNumber | null, code: string): boolean {
  if (parsed === null) return false;
  if (foldText(code) === "cv") return parsed.documentType === "letter";
  const family = parsed.family === "party" ? "party" : "state";
  return (
    parsed.documentType === (documentTypeOf(code, family) ?? "none") || foldText(parsed.type ?? "") === foldText(code)
  );
}
