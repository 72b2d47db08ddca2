import { basename } from "node:path";
import type { ReportSubject } from "@cchc/core/report-subject";
import { prepareReport } from "@cchc/publishing/prepare";
import { BaseCommand } from "../../base-command.ts";
import { pathArgument } from "../../inputs.ts";
import { skippedFiles } from "../../listing.ts";
import { startProgress } from "../../presenters/progress.ts";
import { quoted } from "../../quoted.ts";
import { consentToOverwrite } from "../../report-consent.ts";
import { numberNotes } from "../../report-number-notes.ts";
import { renderFlags, reportRequest } from "../../report-request.ts";
import { chooseTemplate } from "../../report-templates.ts";
import { reportWriter } from "../../report-writer.ts";
import { openSession } from "../../session.ts";
import { emptyHeadFields, settingsOf } from "../../workspace-settings.ts";

/** Renders a report, with what explains it beside it. */
export default class ReportRender extends BaseCommand {
  static override args = { template: pathArgument({ required: true }) };
  static override flags = renderFlags;

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ReportRender);
    const { context } = this;
    const { texts } = context;
    const { workspace } = openSession(context);
    const chosen = await chooseTemplate(args.template, flags.as, workspace.root, "report render");
    const settings = settingsOf(await workspace.settings());
    const request = await reportRequest(context, workspace, "report render", chosen, flags);
    const progress = startProgress(texts);
    const prepared = await prepareReport(workspace, request, progress.report).finally(() => progress.end());
    const writer = await reportWriter(chosen, prepared, flags, workspace.root);
    const rendered = await writer.render(prepared);
    await consentToOverwrite(context, writer.target);
    const explanation = await writer.write(prepared, rendered);
    const { subject, counts, sources, skipped, dataRevision, calendarVersion } = prepared;
    const { asOf } = prepared.request;
    const made = { template: chosen.id, templateHash: rendered.templateHash, dataRevision, calendarVersion };
    const { shown: file, format } = writer.target;
    const skippedList = skippedFiles(texts, skipped);
    const item = { file, format, explanation, ...made, subject, ...periodOfSubject(subject), asOf, ...counts };
    const figures = { figures: sources.figures.length, ...(skipped.length > 0 ? { skipped: skippedList } : {}) };
    this.showItem("report", { ...item, ...figures }, () => [
      texts.reports.rendered({ file, subject, ...counts, asOf }),
    ]);
    this.note(texts.reports.explanationBeside(basename(explanation)));
    if (skipped.length > 0) {
      this.note(texts.reports.incomplete(skipped.length), ...skippedList.map((one) => texts.screens.skipped(one)));
    }
    this.note(...numberNotes(prepared, texts));
    const lacking = emptyHeadFields(settings);
    const words = texts.workspace.settings;
    if (lacking.length > 0) this.note(words.emptyInReport(lacking.map((field) => words.field[field])));
    this.suggestNext(`report explain ${quoted(file)}`);
  }
}

/** What reports of periods said of their period before documents had other subjects; keys never go. */
function periodOfSubject(subject: ReportSubject) {
  const { year, from, to } = subject.kind === "period" ? subject : { year: null, from: null, to: null };
  return { year, from, to };
}
