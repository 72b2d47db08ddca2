import { AppError } from "@cchc/core/problem";
import { reportingYear } from "@cchc/core/query/period";
import { unwrap } from "@cchc/core/unwrap";
import { batchEntries, publishBatch } from "@cchc/publishing/batch";
import { findLibreOffice } from "@cchc/publishing/libre-office/place";
import { type DocumentFormat, templateFormatOf } from "@cchc/publishing/output";
import { compileTemplate, workspaceImages } from "@cchc/publishing/render";
import { resolveInside } from "@cchc/store/workspace-path";
import { window } from "vscode";
import { problemWords } from "../../adapters/failure.ts";
import { reveal } from "../../adapters/system.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import type { BatchWish } from "./choose-subject.ts";
import { consentToAll } from "./consent.ts";
import type { DocumentWish } from "./document-wish.ts";
import { withProgress } from "./with-progress.ts";

/**
 * Writes a document of each visit of a batch (SPEC BATCH-1). What was written stays, whatever happened to the rest;
 * stopping lets the document be finished that is being written.
 */
export async function renderBatch(
  services: Services,
  session: Session,
  { chosen, request, batch }: DocumentWish & { batch: BatchWish },
  format: DocumentFormat,
): Promise<void> {
  if (request.data !== "visit") throw new Error("only documents about visits come in batches");
  const { workspace } = session;
  const { texts } = services;
  const words = texts.extension.documents;
  const { settings } = await workspace.settings();
  const period = batch.year === null ? null : reportingYear(batch.year, settings.reportingYearStart);
  const office = format === "pdf" ? findLibreOffice() : undefined;
  const content = await chosen.read(templateFormatOf(format));
  const template = await compileTemplate(content, chosen.id, chosen.data, workspaceImages(workspace.root));
  const place = { folder: unwrap(await resolveInside(workspace.root, "reports")), shownFolder: "reports" };
  const of = { kind: batch.kind, period, asOf: request.asOf };
  const { entries } = await batchEntries(workspace, of, { templateId: chosen.id, ...place, format });
  await consentToAll(
    services,
    entries.map(({ target }) => target),
  );
  const { written, failed, interrupted } = await withProgress(words.making(chosen.title), ({ report, signal }) => {
    // Between two documents the batch itself looks whether to stop.
    const onProgress = (done: number, total: number) => signal.aborted || report(done, total);
    return publishBatch(workspace, entries, { templateId: chosen.id, template, request, office, signal, onProgress });
  });
  session.wrote(written.map(({ target }) => target.shown));
  const units = new Set(written.map(({ visit }) => visit.unitId)).size;
  const told = failed.map(({ visit, error }) => {
    if (!(error instanceof AppError)) services.log.error(error instanceof Error ? error : String(error));
    const message = error instanceof AppError ? problemWords(texts, error.problem).message : words.bug;
    return texts.reports.batch.failed({ number: visit.number, message });
  });
  const message = [
    texts.reports.batch.written({ folder: place.shownFolder, visits: written.length, units }),
    ...(interrupted ? [words.interrupted] : []),
    ...(told.length === 0 ? [] : [texts.reports.batch.notWritten(told.length), ...told.slice(0, 3)]),
  ].join(" ");
  const [first] = written;
  const looks = first === undefined ? [] : [words.open.reveal];
  const isWhole = told.length === 0 && !interrupted;
  const answer = isWhole
    ? await window.showInformationMessage(message, ...looks)
    : await window.showWarningMessage(message, ...looks);
  if (answer === words.open.reveal && first !== undefined) await reveal(session.uriOf(first.target.shown));
}
