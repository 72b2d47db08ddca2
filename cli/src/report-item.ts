import type { ReportSubject } from "@cchc/core/report-subject";
import type { DocumentFormat } from "@cchc/publishing/output";
import type { PreparedReport } from "@cchc/publishing/prepare";
import type { RenderedReport } from "@cchc/publishing/render";

/** A document that was written, as programs are told. */
export function reportItem(
  template: string,
  { file, format, explanation }: { file: string; format: DocumentFormat; explanation: string },
  { subject, request, counts, sources, dataRevision, calendarVersion }: PreparedReport,
  { templateHash }: RenderedReport,
) {
  return {
    ...{ file, format, explanation, template, templateHash, dataRevision, calendarVersion, subject },
    ...periodOfSubject(subject),
    asOf: request.asOf,
    ...counts,
    figures: sources.figures.length,
  };
}

/** What reports of periods said of their period before documents had other subjects; keys never go. */
function periodOfSubject(subject: ReportSubject) {
  const { year, from, to } = subject.kind === "period" ? subject : { year: null, from: null, to: null };
  return { year, from, to };
}
