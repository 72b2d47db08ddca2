import type { DocumentRole, DocumentSubject } from "@cchc/core/model/documents";

/** A document of our own that is to get its number. */
export interface DocumentToIssue {
  template: string;
  /** The code of its type behind the number, `TB`; null for an official letter. */
  typeCode: string | null;
  title: string;
  subject: DocumentSubject;
  /** Which number of its subject it is, if of any. */
  role: DocumentRole | null;
  /** The step of the visit that it is the paper of; null for a document of no step. */
  step: "notify" | "minute" | "conclude" | "remind" | null;
  /** Where it will lie, as a path of the workspace; null when that is elsewhere. */
  file: string | null;
}
