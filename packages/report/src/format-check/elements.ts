import type { FormatElement } from "@cchc/core/format/format-rule";
import { findBody } from "./find-body.ts";
import { findEnding } from "./find-ending.ts";
import { findHead, type Head } from "./find-head.ts";
import { findTitle, type Title } from "./find-title.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import type { WordParagraph } from "./story-reader.ts";
import type { WordLayout } from "./word-layout.ts";

/** What kind of document it is by its looks; `other` has none of the marks of an official document. */
export type DocumentForm = "named" | "letter" | "minutes" | "bare" | "party" | "other";

/** The parts of an official document that were recognised; what is not there is empty or undefined. */
export interface OfficialDocument {
  readonly layout: WordLayout;
  readonly form: DocumentForm;
  readonly pieces: readonly Piece[];
  readonly stateName: Piece | undefined;
  readonly motto: Piece | undefined;
  readonly parentBody: readonly Piece[];
  readonly issuer: readonly Piece[];
  readonly number: Piece | undefined;
  readonly placeDate: Piece | undefined;
  readonly letterSubject: readonly Piece[];
  readonly typeName: Piece | undefined;
  readonly isDecision: boolean;
  readonly subject: readonly Piece[];
  readonly subjectNote: readonly Piece[];
  readonly addressee: Piece | undefined;
  readonly legalBases: readonly WordParagraph[];
  /** Paragraphs with text between head and ending, those of tables and boxes left out. */
  readonly body: readonly WordParagraph[];
  readonly recipientsHeading: Piece | undefined;
  readonly recipients: readonly Piece[];
  readonly signature: readonly Piece[];
  readonly signer: Piece | undefined;
  readonly annexes: readonly Piece[];
  /** The first piece after recipients and signature. */
  readonly endIndex: number;
}

/** Recognises the parts of an official document by text and place. */
export function recogniseDocument(layout: WordLayout): OfficialDocument {
  const pieces = piecesOf(layout.body);
  const head = findHead(pieces);
  const title = findTitle(pieces, head, layout.body);
  const ending = findEnding(pieces, title.endIndex);
  const { body, legalBases } = findBody(pieces, title.endIndex, ending.startIndex);
  return {
    layout,
    pieces,
    ...head,
    ...title,
    ...ending,
    body,
    legalBases,
    form: formOf(head, title),
  };
}

/** The first place of every element that was recognised, in the order of the law. */
export function recognisedElements(
  document: OfficialDocument,
): { element: FormatElement; piece: Piece | WordParagraph }[] {
  const { parentBody, issuer, letterSubject, subject, legalBases, body, signature, annexes } = document;
  const found: readonly (readonly [FormatElement, Piece | WordParagraph | undefined])[] = [
    ["state-name", document.stateName],
    ["motto", document.motto],
    ["parent-body", parentBody[0]],
    ["issuer", issuer[0]],
    ["number", document.number],
    ["place-date", document.placeDate],
    ["type-name", document.typeName],
    ["subject", subject[0]],
    ["letter-subject", letterSubject[0]],
    ["addressee", document.addressee],
    ["legal-basis", legalBases[0]],
    ["body", document.form === "other" ? undefined : body[0]],
    ["recipients", document.recipientsHeading],
    ["signature", signature[0]],
    ["signer", document.signer],
    ["annex", annexes[0]],
  ];
  return found.flatMap(([element, piece]) => (piece === undefined ? [] : [{ element, piece }]));
}

function formOf(
  { isParty, stateName, motto, number }: Head,
  { typeName, letterSubject, addressee, isMinutes }: Title,
): DocumentForm {
  if (isParty) return "party";
  if (stateName === undefined && motto === undefined) return "other";
  if (isMinutes) return "minutes";
  if (typeName !== undefined) return "named";
  return letterSubject.length > 0 || (number !== undefined && addressee !== undefined) ? "letter" : "bare";
}
