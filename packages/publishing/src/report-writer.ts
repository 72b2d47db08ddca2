import type { ChosenTemplate } from "./chosen-template.ts";
import { explanationOf } from "./explanation.ts";
import { findLibreOffice } from "./libre-office/place.ts";
import {
  type DocumentFormat,
  type ReportTarget,
  reportName,
  reportTarget,
  templateFormatOf,
  writeReport,
} from "./output.ts";
import { asPdf } from "./pdf.ts";
import type { PreparedReport } from "./prepare.ts";
import { type RenderedReport, renderReport, workspaceImages } from "./render.ts";

/** Writes a prepared report into the file that was asked for. */
export interface ReportWriter {
  readonly target: ReportTarget;
  /** Puts the data into the template; throws what is wrong with it. */
  render: (prepared: PreparedReport) => Promise<RenderedReport>;
  /** Writes from now on to another place of the same format. */
  moveTo: (target: ReportTarget) => void;
  /**
   * Writes what was rendered, as PDF where that is wanted, with its explanation; gives the path of that. `signal` stops
   * the conversion.
   */
  write: (prepared: PreparedReport, rendered: RenderedReport, signal?: AbortSignal) => Promise<string>;
}

/** Finds what writing needs, before anything is written: place and format, the template, LibreOffice for PDF. */
export async function reportWriter(
  chosen: ChosenTemplate,
  { subject, numbering }: PreparedReport,
  { output, format }: { output?: string | undefined; format?: DocumentFormat | undefined },
  workspaceRoot: string,
): Promise<ReportWriter> {
  const day = numbering?.about.kind === "visit" ? numbering.about.on : undefined;
  const name = reportName(chosen.id, subject, day);
  let target = await reportTarget(output, format ?? chosen.format, name, workspaceRoot);
  const office = target.format === "pdf" ? findLibreOffice() : undefined;
  const template = await chosen.read(templateFormatOf(target.format));
  return {
    get target() {
      return target;
    },
    moveTo: (other) => {
      target = other;
    },
    render: (prepared) => renderReport(template, chosen.id, prepared, workspaceImages(workspaceRoot)),
    write: async (prepared, source, signal) => {
      const options = signal === undefined ? {} : { signal };
      const written = office === undefined ? source : await asPdf(office, source, target.shown, options);
      return writeReport(target, written.content, explanationOf(prepared, written, chosen.id, target.path));
    },
  };
}
