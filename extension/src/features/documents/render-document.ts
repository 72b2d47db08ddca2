import type { DocumentFormat } from "@cchc/publishing/output";
import { prepareReport } from "@cchc/publishing/prepare";
import { reportNotes } from "@cchc/publishing/report-notes";
import { reportWriter } from "@cchc/publishing/report-writer";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { askFormat } from "./ask-format.ts";
import { consentedTarget } from "./consent.ts";
import { askDocuments, type DocumentWish } from "./document-wish.ts";
import { renderBatch } from "./render-batch.ts";
import { withProgress } from "./with-progress.ts";
import { offerSave, skippedNotes, tellWritten } from "./written.ts";

/** Asks for a document, or for one of each of many visits, and writes it into the folder of reports. */
export async function renderDocument(
  services: Services,
  session: Session,
  reference: RecordReference | undefined,
): Promise<void> {
  const wish = await askDocuments(services, session, reference, { batches: true });
  const format = await askFormat(services, wish);
  await offerSave(services, session);
  const { batch } = wish;
  if (batch === undefined) await writeDocument(services, session, wish, format);
  else await renderBatch(services, session, { ...wish, batch }, format);
}

/** Writes a document, and says where it lies and what can be done with it. */
export async function writeDocument(
  services: Services,
  session: Session,
  { chosen, request }: Pick<DocumentWish, "chosen" | "request">,
  format: DocumentFormat,
): Promise<void> {
  const { workspace } = session;
  const { texts } = services;
  const title = texts.extension.documents.making(chosen.title);
  // One progress for all of it: of several notifications within a second VS Code shows the first ones alone.
  const { prepared, target } = await withProgress(title, async ({ report, signal }) => {
    const prepared = await prepareReport(workspace, request, report);
    const writer = await reportWriter(chosen, prepared, { format }, workspace.root);
    const rendered = await writer.render(prepared);
    writer.moveTo(await consentedTarget(services, writer.target));
    await writer.write(prepared, rendered, signal);
    return { prepared, target: writer.target };
  });
  const { subject, counts, request: asked, skipped } = prepared;
  const said = texts.reports.rendered({ file: target.shown, subject, ...counts, asOf: asked.asOf });
  await tellWritten(services, session, {
    file: target.shown,
    message: [said, ...reportNotes(prepared, texts), ...skippedNotes(services, skipped)].join(" "),
    isWarning: skipped.length > 0,
  });
}
