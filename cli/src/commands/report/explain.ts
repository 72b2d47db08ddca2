import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { figureItems, readExplanation, type ShownExplanation, shownExplanation } from "@cchc/publishing/explanation";
import { prepareReport } from "@cchc/publishing/prepare";
import { meansFile } from "@cchc/publishing/templates";
import { BaseCommand } from "../../base-command.ts";
import { pathArgument, textFlag } from "../../inputs.ts";
import { startProgress } from "../../presenters/progress.ts";
import { figureTable, isMainFigure, recordTable } from "../../presenters/report.ts";
import { asksForSubject, type ReportFlags, renderFlags, reportRequest } from "../../report-request.ts";
import { chooseTemplate } from "../../report-templates.ts";
import { openSession } from "../../session.ts";

/** Lists every figure of a report with what stands behind it. */
export default class ReportExplain extends BaseCommand {
  static override args = { template: pathArgument({ required: true }) };
  static override flags = { ...renderFlags, figure: textFlag({ helpValue: "ID" }) };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ReportExplain);
    const { reports } = this.context.texts;
    const explanation = await this.explanation(args.template, flags);
    const items = figureItems(explanation, flags.figure);
    const shown = this.context.json || flags.figure !== undefined ? items : items.filter(isMainFigure);
    this.showList("report.figure", { total: shown.length, items: shown }, (rows, view) =>
      flags.figure === undefined ? figureTable(rows, view) : recordTable(rows, view),
    );
    const { subject, asOf, figures } = explanation;
    this.note(reports.explained({ subject, asOf, figures: figures.length }));
    if (shown.length < items.length) this.note(reports.hidden(items.length - shown.length));
  }

  private async explanation(
    template: string,
    flags: ReportFlags & { as: string | undefined },
  ): Promise<ShownExplanation> {
    const command = "report explain";
    const asks = asksForSubject(flags);
    if (!asks && (meansFile(template) || existsSync(resolve(template)))) {
      return readExplanation(resolve(template), template);
    }
    const { workspace } = openSession(this.context);
    const chosen = await chooseTemplate(template, flags.as, workspace.root, command);
    const request = await reportRequest(this.context, workspace, command, chosen, flags);
    const progress = startProgress(this.context.texts);
    const prepared = await prepareReport(workspace, request, progress.report).finally(() => progress.end());
    return shownExplanation(prepared);
  }
}
