import type { CalendarDay } from "@cchc/core/day";
import { unwrap } from "@cchc/core/unwrap";
import { draftIssue, type IssueDraft, issueDraft } from "@cchc/publishing/issue";
import { issueNotes } from "@cchc/publishing/issue-notes";
import type { DocumentFormat } from "@cchc/publishing/output";
import { prepareReport } from "@cchc/publishing/prepare";
import { reportNotes } from "@cchc/publishing/report-notes";
import { proposeIssue } from "@cchc/store/issue-document";
import { window } from "vscode";
import { readDay, readText } from "../../questions/readings.ts";
import { typeLine } from "../../questions/single.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { askFormat } from "./ask-format.ts";
import { consentedTarget } from "./consent.ts";
import { askDocuments, type DocumentWish } from "./document-wish.ts";
import { withProgress } from "./with-progress.ts";
import { offerSave, tellWritten } from "./written.ts";

/** Asks for a document that has a number, gives it the next one of the register, and writes it with that. */
export async function issue(
  services: Services,
  session: Session,
  reference: RecordReference | undefined,
): Promise<void> {
  const wish = await askDocuments(services, session, reference, { batches: false, isNumbered: true });
  await issueWish(services, session, wish, await askFormat(services, wish));
}

/** Gives a document its number. Everything that may go wrong with it goes wrong before the number is taken. */
export async function issueWish(
  services: Services,
  session: Session,
  { chosen, request }: Pick<DocumentWish, "chosen" | "request">,
  format: DocumentFormat,
): Promise<void> {
  const { workspace } = session;
  const { texts } = services;
  const { issue: words } = texts.extension.documents;
  await offerSave(services, session);
  const draft = await withProgress(texts.extension.documents.making(chosen.title), ({ report }) =>
    draftIssue(workspace, chosen, {
      prepare: () => prepareReport(workspace, request, report),
      wish: {},
      ports: () => session.ports(),
      format,
    }),
  );
  draft.writer.moveTo(await consentedTarget(services, draft.writer.target));
  const chosenNumber = draft.proposal.given ? {} : await askNumber(services, session, draft);
  const wish = chosenNumber.on === undefined ? {} : { on: chosenNumber.on };
  const prepare = () => prepareReport(workspace, request);
  const outcome = await withProgress(words.issuing, ({ signal }) =>
    issueDraft(workspace, { ...draft, wish, prepare }, chosenNumber.number, signal),
  );
  const { issued } = outcome;
  const number = issued.document.number ?? "";
  session.wrote(["documents.json"]);
  if ("error" in outcome) {
    await window.showWarningMessage(words.notWritten(number));
    throw outcome.error;
  }
  const { target } = draft.writer;
  const said = texts.reports.issue.done({
    number,
    on: issued.document.issuedOn ?? null,
    title: issued.document.title,
    file: target.shown,
  });
  const message = [said, ...issueNotes(issued, texts), ...reportNotes(outcome.prepared, texts)].join(" ");
  await tellWritten(services, session, { file: target.shown, message });
}

/** The day and the number of a document; those that come next are offered to be accepted or overwritten. */
async function askNumber(
  { texts }: Services,
  { workspace }: Session,
  { document, proposal, ports }: IssueDraft,
): Promise<{ number?: string; on?: CalendarDay }> {
  const { issue: words } = texts.extension.documents;
  const title = words.title(document.title);
  const reading = { texts, calendar: (await workspace.calendars()).current, today: ports.today };
  const on = await typeLine({
    title,
    question: words.day,
    initial: texts.format.day(proposal.issuedOn),
    read: (text) => readDay(text, reading),
  });
  const next = on === proposal.issuedOn ? proposal : unwrap(await proposeIssue(workspace, document, { on }, ports));
  const number = await typeLine({
    title,
    question: words.number,
    initial: next.number,
    read: (text) => (/\d/.test(text) ? readText(text, texts) : { problem: words.noNumber }),
  });
  return { number, on };
}
