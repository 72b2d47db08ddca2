import type { Catalogue } from "@cchc/messages/catalogue";
import type { DocumentItem } from "@cchc/store/list-documents";

/** What is worth a second look after a document was entered or changed: an unusual number, one that others have. */
export function documentNotes(
  { number, form }: DocumentItem,
  sameNumber: number,
  { documents }: Catalogue,
): readonly string[] {
  if (number === null) return [];
  return [
    ...(form === "unknown" ? [documents.unknownForm(number)] : []),
    // A letter where a digit is meant reads as a suffix, which a number may have.
    ...(/^\D{0,6}\d+[OoIl]\d*\s*\//u.test(number) ? [documents.letterForDigit(number)] : []),
    ...(sameNumber > 0 ? [documents.sameNumber({ number, count: sameNumber })] : []),
  ];
}
