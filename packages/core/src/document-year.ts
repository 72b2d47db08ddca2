import { yearOf } from "./day.ts";
import { parseDocumentNumber } from "./document-number.ts";
import type { RegisteredDocument } from "./model/documents.ts";
import { foldText } from "./text.ts";

/** A document as far as its number and the year of that number go. */
type Numbered = Pick<RegisteredDocument, "number" | "correctedNumber" | "issuer" | "issuedOn">;

/** The number a document goes by: the right one of a misprinted one. */
export function effectiveNumber({ number, correctedNumber }: Numbered): string {
  return correctedNumber ?? number ?? "";
}

/** The year in which a document was numbered: as its number says it, else that of its day; null where neither says it. */
export function numberingYear(document: Numbered): number | null {
  const { year } = parseDocumentNumber(effectiveNumber(document));
  return year ?? (document.issuedOn === null ? null : yearOf(document.issuedOn));
}

/**
 * What two documents of one number, issuer and year have in common, for look-ups; null for a number that is not
 * assigned. Documents of which only one names its issuer or its year are not called the same (SPEC REG-14).
 */
export function numberKey(document: Numbered): string | null {
  const text = effectiveNumber(document);
  const { form, number } = parseDocumentNumber(text);
  if (text === "" || (form !== "unknown" && number === null)) return null;
  return JSON.stringify([foldText(text), numberingYear(document), foldText(document.issuer ?? "")]);
}
