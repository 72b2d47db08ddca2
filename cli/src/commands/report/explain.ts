import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { BaseCommand } from "../../base-command.ts";
import { pathArgument, textFlag } from "../../inputs.ts";
import { startProgress } from "../../presenters/progress.ts";
import { figureTable, isMainFigure, recordTable } from "../../presenters/report.ts";
import { figureItems, readExplanation, type ShownExplanation, shownExplanation } from "../../report-explanation.ts";
import { prepareReport } from "../../report-rendering.ts";
import { annualRequest, renderFlags } from "../../report-request.ts";
import { chooseTemplate, type DataModel, meansFile } from "../../report-templates.ts";
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
    const { asOf, figures } = explanation;
    this.note(reports.explained({ period: reports.periodOf(explanation), asOf, figures: figures.length }));
    if (shown.length < items.length) this.note(reports.hidden(items.length - shown.length));
  }

  private async explanation(
    template: string,
    flags: Parameters<typeof annualRequest>[3] & { as: DataModel | undefined },
  ): Promise<ShownExplanation> {
    const command = "report explain";
    const asks = flags.year !== undefined || flags.period !== undefined;
    if (!asks && (meansFile(template) || existsSync(resolve(template)))) {
      return readExplanation(resolve(template), template);
    }
    const { workspace } = openSession(this.context);
    await chooseTemplate(template, flags.as, workspace.root, command);
    const request = await annualRequest(this.context, workspace, command, flags);
    const prepared = await prepareReport(workspace, request, startProgress(this.context.texts));
    return shownExplanation(prepared, prepared.sources);
  }
}
