import { explanationOf } from "@cchc/publishing/explanation";
import { findLibreOffice } from "@cchc/publishing/libre-office/place";
import {
  type DocumentFormat,
  type ReportTarget,
  reportName,
  reportTarget,
  templateFormatOf,
  writeReport,
} from "@cchc/publishing/output";
import { asPdf } from "@cchc/publishing/pdf";
import type { PreparedReport } from "@cchc/publishing/prepare";
import { type RenderedReport, renderReport, workspaceImages } from "@cchc/publishing/render";
import { withInterruption } from "./interruption.ts";
import type { ChosenTemplate } from "./report-templates.ts";

/** Writes a prepared report into the file that was asked for. */
export interface ReportWriter {
  target: ReportTarget;
  /** Puts the data into the template; throws what is wrong with it. */
  render: (prepared: PreparedReport) => Promise<RenderedReport>;
  /** Writes what was rendered, as PDF where that is wanted, with its explanation; gives the path of that. */
  write: (prepared: PreparedReport, rendered: RenderedReport) => Promise<string>;
}

/** Finds what writing needs, before anything is written: place and format, the template, LibreOffice for PDF. */
export async function reportWriter(
  chosen: ChosenTemplate,
  { subject, numbering }: PreparedReport,
  flags: { output: string | undefined; format: DocumentFormat | undefined },
  workspaceRoot: string,
): Promise<ReportWriter> {
  const day = numbering?.about.kind === "visit" ? numbering.about.on : undefined;
  const name = reportName(chosen.id, subject, day);
  const target = await reportTarget(flags.output, flags.format ?? chosen.format, name, workspaceRoot);
  const office = target.format === "pdf" ? findLibreOffice() : undefined;
  const template = await chosen.read(templateFormatOf(target.format));
  return {
    target,
    render: (prepared) => renderReport(template, chosen.id, prepared, workspaceImages(workspaceRoot)),
    write: async (prepared, source) => {
      const written =
        office === undefined
          ? source
          : await withInterruption((signal) => asPdf(office, source, target.shown, { signal }));
      return writeReport(target, written.content, explanationOf(prepared, written, chosen.id, target.path));
    },
  };
}
