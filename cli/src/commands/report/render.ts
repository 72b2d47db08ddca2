import { basename } from "node:path";
import { BaseCommand } from "../../base-command.ts";
import { pathArgument } from "../../inputs.ts";
import { skippedFiles } from "../../listing.ts";
import { startProgress } from "../../presenters/progress.ts";
import { quoted } from "../../quoted.ts";
import { explanationOf } from "../../report-explanation.ts";
import { consentToOverwrite, reportName, reportTarget, writeReport } from "../../report-output.ts";
import { prepareReport, renderReport } from "../../report-rendering.ts";
import { annualRequest, renderFlags } from "../../report-request.ts";
import { chooseTemplate } from "../../report-templates.ts";
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
    const request = await annualRequest(context, workspace, "report render", flags);
    const name = reportName(chosen.id, request);
    const target = await reportTarget(flags.output, flags.format ?? chosen.format, name, workspace.root);
    const template = await chosen.read(target.format);
    const prepared = await prepareReport(workspace, request, startProgress(texts));
    const rendered = await renderReport(template, chosen.id, prepared);
    await consentToOverwrite(context, target);
    const explained = explanationOf(prepared, rendered, chosen.id, target.path);
    const explanation = await writeReport(target, rendered.content, explained);
    const { report, sources, skipped, dataRevision, calendarVersion } = prepared;
    const { year, from, to, asOf, visitCount: visits, unitCount: units } = report;
    const findings = report.totals.total;
    const made = { template: chosen.id, templateHash: rendered.templateHash, dataRevision, calendarVersion };
    const { shown: file, format } = target;
    const skippedList = skippedFiles(texts, skipped);
    const item = { file, format, explanation, ...made, year, from, to, asOf, visits, units, findings };
    const counts = { figures: sources.figures.length, ...(skipped.length > 0 ? { skipped: skippedList } : {}) };
    this.showItem("report", { ...item, ...counts }, () => [
      texts.reports.rendered({ file, period: texts.reports.periodOf(report), visits, units, findings, asOf }),
    ]);
    this.note(texts.reports.explanationBeside(basename(explanation)));
    if (skipped.length > 0) {
      this.note(texts.reports.incomplete(skipped.length), ...skippedList.map((one) => texts.screens.skipped(one)));
    }
    const lacking = emptyHeadFields(settings);
    const words = texts.workspace.settings;
    if (lacking.length > 0) this.note(words.emptyInReport(lacking.map((field) => words.field[field])));
    this.suggestNext(`report explain ${quoted(file)}`);
  }
}
