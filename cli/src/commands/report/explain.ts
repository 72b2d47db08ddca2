import { resolve } from "node:path";
import { type ComparedReport, compareReports } from "@cchc/publishing/difference";
import {
  type FileState,
  figureItems,
  renderedFile,
  type ShownExplanation,
  shownExplanation,
  stateOfFile,
} from "@cchc/publishing/explanation";
import { figureMeant, isMainFigure } from "@cchc/publishing/figure-words";
import { withBareFlag } from "../../arguments.ts";
import { BaseCommand } from "../../base-command.ts";
import { pathArgument, pathFlag, textFlag } from "../../inputs.ts";
import { figureTable, recordTable } from "../../presenters/report.ts";
import {
  causeLines,
  chosenDifferences,
  differenceTable,
  differingRecordTable,
  isMainDifference,
} from "../../presenters/report-difference.ts";
import { quoted } from "../../quoted.ts";
import { dataNow, explanationOfFile, meansRendered, reportNow, sameReportNow } from "../../report-comparison.ts";
import { type ReportFlags, renderFlags } from "../../report-request.ts";
import { ShellProblem } from "../../shell-problem.ts";

/** The value of `--diff` without a file: compare with the data as they are. */
const NOW = "now";

type ExplainFlags = ReportFlags & { as: string | undefined; figure: string | undefined };

/** Lists every figure of a report with what stands behind it, or how it differs from an earlier one. */
export default class ReportExplain extends BaseCommand {
  static override args = { template: pathArgument() };
  static override flags = { ...renderFlags, figure: textFlag({ helpValue: "FIGURE" }), diff: pathFlag() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ReportExplain, withBareFlag(this.argv, "--diff", NOW));
    const { diff } = flags;
    const template = args.template ?? (diff === NOW ? undefined : diff);
    if (template === undefined) {
      throw new ShellProblem("missing-argument", { names: ["template"], command: "report explain" });
    }
    if (diff === undefined) await this.explain(template, flags);
    else await this.compare(template, diff === NOW || args.template === undefined ? undefined : diff, flags);
  }

  private async explain(template: string, flags: ExplainFlags): Promise<void> {
    const { reports } = this.context.texts;
    const { explanation, fileState } = await this.explanation(template, flags);
    const items = figureItems(explanation, figureMeant(explanation.figures, flags.figure, this.context.texts));
    const shown = this.context.json || flags.figure !== undefined ? items : items.filter(isMainFigure);
    this.showList("report.figure", { total: shown.length, items: shown, beside: { fileState } }, (rows, view) =>
      flags.figure === undefined ? figureTable(rows, view) : recordTable(rows, view),
    );
    const { subject, asOf, figures } = explanation;
    this.note(reports.explained({ subject, asOf, figures: figures.length }));
    if (shown.length < items.length) this.note(reports.hidden(items.length - shown.length));
    if (fileState === null) return;
    if (fileState !== "untouched") this.note(reports.fileState[fileState](renderedFile(template)));
    this.suggestNext(`report explain ${quoted(template)} --diff`);
  }

  private async explanation(
    template: string,
    flags: ExplainFlags,
  ): Promise<{ explanation: ShownExplanation; fileState: FileState | null }> {
    if (!meansRendered(template, flags)) {
      const { prepared } = await dataNow(this.context, template, flags);
      return { explanation: shownExplanation(prepared), fileState: null };
    }
    const explanation = await explanationOfFile(template);
    return { explanation, fileState: await stateOfFile(explanation, resolve(renderedFile(template))) };
  }

  /** Compares with an earlier report; without one, a rendered report with what the data say now. */
  private async compare(template: string, earlier: string | undefined, flags: ExplainFlags): Promise<void> {
    const { context } = this;
    const { difference } = context.texts.reports;
    const old = await explanationOfFile(earlier ?? template);
    const now =
      earlier === undefined
        ? await sameReportNow(context, old)
        : meansRendered(template, flags)
          ? await explanationOfFile(template)
          : await reportNow(context, template, flags, old);
    const { causes, figures } = compareReports(old, now);
    const items = chosenDifferences(figures, figureMeant(now.figures, flags.figure, context.texts));
    const main = items.filter(isMainDifference);
    const shown = context.json || flags.figure !== undefined || main.length === 0 ? items : main;
    const why = causeLines(causes, old, now, context);
    const beside = { causes, old: sideOf(old), now: sideOf(now) };
    const list = { total: shown.length, items: shown, beside, empty: [difference.none, ...why] };
    this.showList("report.difference", list, (rows, view) => [
      ...(flags.figure === undefined ? differenceTable(rows, view) : differingRecordTable(rows, view)),
      "",
      ...why,
    ]);
    if (items.length > 0) this.note(difference.counted({ differing: items.length, of: now.figures.length }));
    if (shown.length < items.length) this.note(difference.hidden(items.length - shown.length));
  }
}

/** What programs are told of a side of a comparison, beside its figures. */
function sideOf({ subject, asOf, dataRevision, calendarVersion, template, skipped }: ComparedReport) {
  return {
    template: template.id,
    templateHash: template.sha256,
    subject,
    asOf,
    dataRevision,
    calendarVersion,
    skipped,
  };
}
