import { basename } from "node:path";
import { unwrap } from "@cchc/core/unwrap";
import { documentToIssue } from "@cchc/publishing/issue";
import { prepareTarget } from "@cchc/publishing/output";
import { prepareReport } from "@cchc/publishing/prepare";
import { issueDocument, proposeIssue } from "@cchc/store/issue-document";
import { documentItem } from "@cchc/store/list-documents";
import { askTextWith } from "../../ask.ts";
import { BaseCommand } from "../../base-command.ts";
import { dayFlag, pathArgument, textFlag } from "../../inputs.ts";
import { withInterruption } from "../../interruption.ts";
import { issueNotes } from "../../issue-notes.ts";
import { IssuedUnwritten } from "../../issued-unwritten.ts";
import { startProgress } from "../../presenters/progress.ts";
import { quoted } from "../../quoted.ts";
import { consentToOverwrite } from "../../report-consent.ts";
import { outputFlags, outputLine, reportRequest, subjectFlags, subjectLine } from "../../report-request.ts";
import { chooseTemplate } from "../../report-templates.ts";
import { reportWriter } from "../../report-writer.ts";
import { openSession } from "../../session.ts";
import { ShellProblem } from "../../shell-problem.ts";

/** Gives a document its number and day, and writes it with them in place of the gap. */
export default class ReportIssue extends BaseCommand {
  static override args = { template: pathArgument({ required: true }) };
  static override flags = {
    ...subjectFlags,
    number: textFlag({ helpValue: "N" }),
    on: dayFlag(),
    document: textFlag(),
    ...outputFlags,
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ReportIssue);
    const { context } = this;
    const { texts } = context;
    const { workspace, ports: portsNow } = openSession(context);
    const chosen = await chooseTemplate(args.template, flags.as, workspace.root, "report issue");
    const { number: wanted, on, document: entry, ...asked } = flags;
    const request = await reportRequest(context, workspace, "report issue", chosen, asked);
    const prepare = () => {
      const progress = startProgress(texts);
      return prepareReport(workspace, request, progress.report).finally(() => progress.end());
    };
    // Everything that may go wrong with the document goes wrong before a number is taken.
    const draft = await prepare();
    const writer = await reportWriter(chosen, draft, flags, workspace.root);
    const { path, shown: file, format } = writer.target;
    const document = await documentToIssue(chosen, draft, path, workspace.root);
    await writer.render(draft);
    const ports = portsNow();
    const wish = { number: wanted, on, document: entry };
    const proposal = unwrap(await proposeIssue(workspace, document, wish, ports));
    await consentToOverwrite(context, writer.target);
    const number = await this.chosenNumber(wanted, proposal);
    await prepareTarget(writer.target);
    const asOf = context.asOfGiven ? ["--as-of", context.asOf] : [];
    const rendering = [args.template, ...subjectLine(asked), ...outputLine(flags), ...asOf].map(quoted);
    // Once the number is given, stopping no longer means that nothing was written.
    const { issued, explanation } = await withInterruption(async () => {
      const issued = unwrap(await issueDocument(workspace, document, { ...wish, number }, ports));
      try {
        const final = await prepare();
        return { issued, explanation: await writer.write(final, await writer.render(final)) };
      } catch (error) {
        throw new IssuedUnwritten(issued.document.number ?? "", `report render ${rendering.join(" ")}`, error);
      }
    });
    const { remarks, given } = issued.proposal;
    const item = { ...documentItem(issued.document), file, format, explanation, record: issued.record, given, remarks };
    this.showItem("report.issue", item, () => [
      texts.reports.issue.done({ number: item.number ?? item.id, on: item.issuedOn, title: item.title, file }),
    ]);
    this.note(...issueNotes(issued, texts), texts.reports.explanationBeside(basename(explanation)));
    // The letter that announces a visit is recorded with it once it is sent.
    const { visit } = asked;
    const announced = `visit notify ${visit} --document ${quoted(item.number ?? "")} --on ${item.issuedOn}`;
    this.suggestNext(
      ...(chosen.step === "notify" && visit !== undefined && !given ? [announced] : []),
      `document show ${issued.document.id}`,
      `report explain ${quoted(file)}`,
    );
  }

  /** On a terminal the number that comes next is offered to be accepted or overwritten; elsewhere it is taken. */
  private async chosenNumber(
    wanted: string | undefined,
    { number, given }: { number: string; given: boolean },
  ): Promise<string | undefined> {
    if (wanted !== undefined || given || !this.context.interactive) return wanted;
    const { issue } = this.context.texts.reports;
    const typed = await askTextWith(this.context, issue.ask, number);
    if (typed === "") throw new ShellProblem("cancelled", { draft: false });
    // Somebody else may take the offered number meanwhile: it is asked for, and refused then.
    return typed;
  }
}
