import { unwrap } from "@cchc/core/unwrap";
import { findEvidence } from "@cchc/store/find-evidence";
import { askText } from "../../ask.ts";
import { dayFlag, idArgument, textFlag } from "../../inputs.ts";
import { ShellProblem } from "../../shell-problem.ts";
import { VisitActCommand } from "../../visit-act-command.ts";

/** Records that the unit sent its own report. */
export default class VisitReceiveReport extends VisitActCommand {
  static override args = { visit: idArgument({ required: true }) };
  static override flags = {
    document: textFlag(),
    evidence: textFlag({ multiple: true, multipleNonGreedy: true, helpValue: "FILE" }),
    on: dayFlag(),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(VisitReceiveReport);
    const { texts, today } = this.context;
    const { on = today, evidence = [] } = flags;
    const document = flags.document ?? (evidence.length === 0 ? await this.askDocument() : undefined);
    const { number, unit } = await this.change(args.visit, (visit) => ({
      type: "visit.receive-report",
      on,
      document,
      evidenceIds: evidence.map((text) => unwrap(findEvidence(visit, text)).id),
    }));
    await this.say(texts.visits.done.receiveReport({ number, unit, on }));
  }

  private askDocument(): Promise<string> {
    if (this.context.interactive) return askText(this.context, this.context.texts.visits.ask.unitReport);
    throw new ShellProblem("missing-one-of", { flags: ["--document", "--evidence"], command: "visit receive-report" });
  }
}
