import { basename } from "node:path";
import { draftIssue, issueDraft } from "@cchc/publishing/issue";
import { issueNotes } from "@cchc/publishing/issue-notes";
import { prepareReport } from "@cchc/publishing/prepare";
import { reportNotesWithCommands } from "@cchc/publishing/report-notes";
import { nameInCommands, registeredDocuments } from "@cchc/store/document-register";
import { documentItem } from "@cchc/store/list-documents";
import { askTextWith } from "../../ask.ts";
import { BaseCommand } from "../../base-command.ts";
import { dayFlag, pathArgument, textFlag } from "../../inputs.ts";
import { withInterruption } from "../../interruption.ts";
import { IssuedUnwritten } from "../../issued-unwritten.ts";
import { startProgress } from "../../presenters/progress.ts";
import { quoted } from "../../quoted.ts";
import { consentToOverwrite } from "../../report-consent.ts";
import { outputFlags, outputLine, reportRequest, subjectFlags, subjectLine } from "../../report-request.ts";
import { chooseTemplate } from "../../report-templates.ts";
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
    const wish = { number: wanted, on, document: entry };
    const draft = await draftIssue(workspace, chosen, { prepare, wish, ports: portsNow, ...flags });
    const { target } = draft.writer;
    const { shown: file, format } = target;
    await consentToOverwrite(context, target);
    const number = await this.chosenNumber(wanted, draft.proposal);
    // Once the number is given, stopping no longer means that nothing was written.
    const outcome = await withInterruption((signal) => issueDraft(workspace, draft, number, signal));
    const { issued } = outcome;
    if ("error" in outcome) {
      const asOf = context.asOfGiven ? ["--as-of", context.asOf] : [];
      const rendering = [args.template, ...subjectLine(asked), ...outputLine(flags), ...asOf].map(quoted);
      const command = `report render ${rendering.join(" ")}`;
      throw new IssuedUnwritten(issued.document.number ?? "", command, outcome.error);
    }
    const { explanation, prepared } = outcome;
    const { remarks, given } = issued.proposal;
    const item = { ...documentItem(issued.document), file, format, explanation, record: issued.record, given, remarks };
    this.showItem("report.issue", item, () => [
      texts.reports.issue.done({ number: item.number ?? item.id, on: item.issuedOn, title: item.title, file }),
    ]);
    this.note(
      ...issueNotes(issued, texts),
      ...reportNotesWithCommands(prepared, texts),
      texts.reports.explanationBeside(basename(explanation)),
    );
    // The letter that announces a visit is recorded with it once it is sent.
    const { visit } = asked;
    const announced = `visit notify ${visit} --document ${quoted(item.number ?? "")} --on ${item.issuedOn}`;
    this.suggestNext(
      ...(chosen.step === "notify" && visit !== undefined && !given ? [announced] : []),
      `document show ${quoted(nameInCommands(await registeredDocuments(workspace), issued.document))}`,
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
