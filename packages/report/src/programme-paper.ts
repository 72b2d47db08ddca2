import type { Programme } from "@cchc/core/model/programme";
import { ownDocumentOf } from "@cchc/core/query/own-document";
import { fullDayText } from "./day-text.ts";
import type { DocumentSources } from "./document-sources.ts";

/**
 * Number and day of the document that issued a programme: `số 12/KH-SNV ngày …`; empty while the register has none. The
 * programme's decision is another document: it sets up the team (SPEC PDOC-7).
 */
export function programmePaper(
  { id }: Pick<Programme, "id">,
  { documents, texts }: Pick<DocumentSources, "documents" | "texts">,
): string {
  const issued = ownDocumentOf(documents, "inspection-plan", { kind: "programme", id });
  if (issued === undefined || issued.number === null) return "";
  const { report } = texts;
  return report.numberAndDay(
    issued.number,
    issued.issuedOn === null ? null : fullDayText(issued.issuedOn, report.fullDay),
  );
}
