import type { DocumentSubject, OwnDocument, RegisteredDocument } from "../model/documents.ts";

/** A registered document of our own. */
export type OwnRegistered = RegisteredDocument & { own: OwnDocument };

/**
 * The document that was issued with a template about a subject and was not withdrawn; undefined while there is none
 * (SPEC ISSUE-6). Of several, as after a merge of two laptops, the one registered first.
 */
export function ownDocumentOf(
  documents: readonly RegisteredDocument[],
  template: string,
  subject: DocumentSubject,
): OwnRegistered | undefined {
  return documents.filter(isOwn).find((document) => isCurrent(document) && isAbout(document, template, subject));
}

/** The documents about this subject that were withdrawn, the latest registered last. */
export function withdrawnDocumentsOf(
  documents: readonly RegisteredDocument[],
  template: string,
  subject: DocumentSubject,
): OwnRegistered[] {
  return documents.filter(isOwn).filter((document) => !isCurrent(document) && isAbout(document, template, subject));
}

/** Whether a document is one of our own. */
export function isOwn(document: RegisteredDocument): document is OwnRegistered {
  return document.own !== undefined;
}

/** Whether a document of our own still stands. */
export function isCurrent({ own }: OwnRegistered): boolean {
  return own.withdrawn === undefined;
}

/** Whether two subjects are one. */
export function isSameSubject(left: DocumentSubject, right: DocumentSubject): boolean {
  return subjectKey(left) === subjectKey(right);
}

/** A text that is the same for the same subject only. */
export function subjectKey(subject: DocumentSubject): string {
  switch (subject.kind) {
    case "period":
      return `period ${subject.from} ${subject.to}`;
    case "unit":
      return `unit ${subject.id} ${subject.on}`;
    case "plan":
      return ["plan", subject.id, subject.from, subject.to].filter((part) => part !== undefined).join(" ");
    case "visit":
      return ["visit", subject.id, subject.on].filter((part) => part !== undefined).join(" ");
    case "programme":
    case "criteria":
      return `${subject.kind} ${subject.id}`;
  }
}

function isAbout({ own }: OwnRegistered, template: string, subject: DocumentSubject): boolean {
  return own.template === template && isSameSubject(own.subject, subject);
}
