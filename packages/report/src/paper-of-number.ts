import { parseDocumentNumber } from "@cchc/core/document-number";
import type { Catalogue } from "@cchc/messages/catalogue";

/**
 * What a paper is called that was recorded by its number alone, by the type that the number says: `12/TB-SNV` is a notice
 * and no letter. A number without a type is what papers of its step usually are; of an unknown form it is a document,
 * unless it is a running number alone (SPEC VDOC-12).
 */
export function paperOfNumber(recorded: string, usual: string, { labels, report }: Catalogue): string {
  const { form, documentType } = parseDocumentNumber(recorded);
  if (documentType !== null) return labels.documentType[documentType];
  return form !== "unknown" || /^\s*\d*\s*$/.test(recorded) ? usual : report.paper.any;
}
