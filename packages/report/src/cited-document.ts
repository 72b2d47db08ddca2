import type { CalendarDay } from "@cchc/core/day";
import { parseDocumentNumber } from "@cchc/core/document-number";
import { foldText } from "@cchc/core/text";
import { fullDayText } from "./day-text.ts";
import type { DocumentSources } from "./document-sources.ts";

/** What the workspace recorded of a document that others rest on. */
interface Recorded {
  /** As typed: a number alone, or words of its own. */
  document: string;
  issuedOn?: CalendarDay | null;
  /** What the record itself is called, where it is the cited document. */
  title?: string;
}

/**
 * A document as legal bases cite it: type, number, day, issuer and what it is about, as far as the register and the
 * record know them. What was recorded in words of its own keeps them; without a number nothing is made up (SPEC PDOC-8).
 */
export function citedDocument(
  { document, issuedOn = null, title = "" }: Recorded,
  { documents, texts }: Pick<DocumentSources, "documents" | "texts">,
): string {
  const { report, labels } = texts;
  const number = document.trim().replace(/^s[o\u1ed1]\s*[:.]?\s*/iu, "");
  if (!/^\d[^\s]*$/u.test(number)) return document.trim();
  const { documentType } = parseDocumentNumber(number);
  const registered = onlyOne(number, issuedOn, documents);
  const day = issuedOn ?? registered?.issuedOn ?? null;
  return report.citationInFull({
    type: documentType === null ? "" : labels.documentType[documentType],
    number,
    day: day === null ? null : fullDayText(day, report.fullDay),
    issuer: registered?.issuer ?? "",
    title: title === "" ? (registered?.title ?? "") : title,
  });
}

/** The registered document of a number; numbers begin anew every year, so of two of them none is meant without the day. */
function onlyOne(number: string, issuedOn: CalendarDay | null, documents: DocumentSources["documents"]) {
  const same = documents.filter(
    (one) =>
      one.own?.withdrawn === undefined &&
      [one.number, one.correctedNumber].some((known) => known != null && foldText(known) === foldText(number)) &&
      (issuedOn === null || one.issuedOn === null || one.issuedOn === issuedOn),
  );
  return same.length === 1 ? same[0] : undefined;
}
