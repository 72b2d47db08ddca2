import { AppError, type Problem } from "@cchc/core/problem";
import { unwrap } from "@cchc/core/unwrap";
import type { Catalogue } from "@cchc/messages/catalogue";
import { type PreparedReport, prepareReport, prepareVisit, templateTexts } from "@cchc/publishing/prepare";
import { lintTemplate, renderReport, workspaceImages } from "@cchc/publishing/render";
import { type TemplateFault, templateFaults } from "@cchc/publishing/template-faults";
import type { TemplateContent } from "@cchc/publishing/templates";
import { findVisit } from "@cchc/store/find-visit";
import { reportRegisters } from "@cchc/store/report-registers";
import { visitSurroundings } from "@cchc/store/visit-sources";
import { LiveDocument } from "../../../live-document.ts";
import type { Session } from "../../../session.ts";
import type { DocumentWish } from "../document-wish.ts";

/** A document as it would be written now, or why it cannot be. */
export type PreviewContent =
  | { prepared: PreparedReport; bytes: Uint8Array; isLive: boolean }
  | { problem: Problem; faults: readonly TemplateFault[] };

/**
 * Makes the Word document of a wish out of the data as they are; of a visit that is being edited, out of what is typed
 * and not saved yet (SPEC PREV-5). What is wrong with data or template is a value, not thrown.
 */
export async function previewContent(
  session: Session,
  { chosen, request }: Pick<DocumentWish, "chosen" | "request">,
  texts: Catalogue,
): Promise<PreviewContent> {
  let template: TemplateContent | undefined;
  try {
    const { prepared, isLive } = await prepareNow(session, request);
    template = await chosen.read("docx");
    const { content } = await renderReport(template, chosen.id, prepared, workspaceImages(session.root));
    if (typeof content === "string") throw new Error("a Word template makes Word documents");
    return { prepared, bytes: content, isLive };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const isOfTemplate = error.problem.code.startsWith("template-") && template !== undefined;
    const problems = isOfTemplate && template !== undefined ? await lintTemplate(template, chosen.data) : [];
    return { problem: error.problem, faults: templateFaults(problems, chosen.id, texts) };
  }
}

async function prepareNow(
  session: Session,
  request: DocumentWish["request"],
): Promise<{ prepared: PreparedReport; isLive: boolean }> {
  // Nothing is written: what did not change is not read again.
  const workspace = session.live;
  if (request.data !== "visit") return { prepared: await prepareReport(workspace, request), isLive: false };
  const found = unwrap(await findVisit(workspace, request.visit));
  const editor = session.unsaved(found.file);
  const typed = editor === undefined ? undefined : new LiveDocument(session, "visit", editor).read();
  const isLive = typed?.ok === true;
  const visit = isLive ? typed.value : found.visit;
  const surroundings = await visitSurroundings(workspace, await reportRegisters(workspace));
  return { prepared: prepareVisit({ ...found, visit }, surroundings, request, await templateTexts()), isLive };
}
