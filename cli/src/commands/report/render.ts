import { basename } from "node:path";
import type { BatchKind } from "@cchc/publishing/batch-kinds";
import type { ChosenTemplate } from "@cchc/publishing/chosen-template";
import { prepareReport } from "@cchc/publishing/prepare";
import { reportNotesWithCommands } from "@cchc/publishing/report-notes";
import { reportWriter } from "@cchc/publishing/report-writer";
import type { Workspace } from "@cchc/store/workspace";
import { BaseCommand } from "../../base-command.ts";
import { exitCodes } from "../../exit-code.ts";
import { pathArgument } from "../../inputs.ts";
import { withInterruption } from "../../interruption.ts";
import { skippedFiles } from "../../listing.ts";
import { startProgress } from "../../presenters/progress.ts";
import { quoted } from "../../quoted.ts";
import { type BatchFlags, batchAsked, batchFlags, renderBatch } from "../../report-batch.ts";
import { consentToOverwrite } from "../../report-consent.ts";
import { describeFailure } from "../../report-failure.ts";
import { reportItem } from "../../report-item.ts";
import { renderFlags, reportRequest } from "../../report-request.ts";
import { chooseTemplate } from "../../report-templates.ts";
import { openSession } from "../../session.ts";
import { emptyHeadFields, settingsOf } from "../../workspace-settings.ts";

/** Renders a report, or a document for each of many visits, with what explains it beside it. */
export default class ReportRender extends BaseCommand {
  static override args = { template: pathArgument({ required: true }) };
  static override flags = { ...renderFlags, ...batchFlags };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ReportRender);
    const { workspace } = openSession(this.context);
    const chosen = await chooseTemplate(args.template, flags.as, workspace.root, "report render");
    const kind = batchAsked(flags);
    if (kind === undefined) await this.one(workspace, chosen, flags);
    else await this.batch(workspace, chosen, kind, flags);
    const lacking = emptyHeadFields(settingsOf(await workspace.settings()));
    const words = this.context.texts.workspace.settings;
    if (lacking.length > 0) this.note(words.emptyInReport(lacking.map((field) => words.field[field])));
  }

  private async one(workspace: Workspace, chosen: ChosenTemplate, flags: BatchFlags): Promise<void> {
    const { context } = this;
    const { texts } = context;
    const request = await reportRequest(context, workspace, "report render", chosen, flags);
    const progress = startProgress(texts);
    const prepared = await prepareReport(workspace, request, progress.report).finally(() => progress.end());
    const writer = await reportWriter(chosen, prepared, flags, workspace.root);
    const rendered = await writer.render(prepared);
    await consentToOverwrite(context, writer.target);
    const explanation = await withInterruption((signal) => writer.write(prepared, rendered, signal));
    const { shown: file, format } = writer.target;
    const { subject, counts, skipped } = prepared;
    const skippedList = skippedFiles(texts, skipped);
    const item = reportItem(chosen.id, { file, format, explanation }, prepared, rendered);
    this.showItem("report", { ...item, ...(skipped.length > 0 ? { skipped: skippedList } : {}) }, () => [
      texts.reports.rendered({ file, subject, ...counts, asOf: item.asOf }),
    ]);
    this.note(texts.reports.explanationBeside(basename(explanation)));
    if (skipped.length > 0) {
      this.note(texts.reports.incomplete(skipped.length), ...skippedList.map((one) => texts.screens.skipped(one)));
    }
    this.note(...reportNotesWithCommands(prepared, texts));
    this.suggestNext(`report explain ${quoted(file)}`);
  }

  /** What was written stays and is told, whatever happened to the rest. */
  private async batch(workspace: Workspace, chosen: ChosenTemplate, kind: BatchKind, flags: BatchFlags): Promise<void> {
    const { texts } = this.context;
    const { batch } = texts.reports;
    const { written, failed, interrupted, folder, skipped } = await renderBatch(
      this.context,
      workspace,
      chosen,
      kind,
      flags,
    );
    const items = written.map(({ target, explanation, prepared, rendered }) =>
      reportItem(chosen.id, { file: target.shown, format: target.format, explanation }, prepared, rendered),
    );
    const told = await Promise.all(
      failed.map(async ({ error, ...entry }) => ({ ...entry, ...(await describeFailure(error, this.argv)) })),
    );
    const failures = told.map(({ visit: { id, number }, target, code, message, hint }) => ({
      visit: { id, number },
      file: target.shown,
      code,
      message,
      hint,
    }));
    const units = new Set(written.map(({ visit }) => visit.unitId)).size;
    const counts = { visits: items.length, units };
    const list = { total: items.length, items, counts, skipped: skippedFiles(texts, skipped) };
    const nothing = failed.length > 0 || interrupted ? [] : [batch.none[kind]];
    this.showList("report", { ...list, beside: { failed: failures, interrupted }, empty: nothing }, () => [
      batch.written({ folder, ...counts }),
    ]);
    for (const { visit, message, hint } of failures) this.note(batch.failed({ number: visit.number, message }), hint);
    if (failures.length > 0) this.note(batch.notWritten(failures.length));
    if (interrupted) this.note(batch.interrupted);
    const codes = told.map((failure) => exitCodes[failure.class]);
    if (interrupted) process.exitCode = exitCodes.cancelled;
    else if (codes.length > 0) process.exitCode = Math.max(...codes);
  }
}
