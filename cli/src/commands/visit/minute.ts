import { unmentionedFindings } from "@cchc/core/query/earlier-findings";
import { dayFlag, idArgument, textFlag } from "../../inputs.ts";
import { earlierFindingLines } from "../../presenters/visit-earlier.ts";
import { VisitActCommand } from "../../visit-act-command.ts";

/** Records that the minutes are signed; on a follow-up visit, warns of earlier findings nobody came back to. */
export default class VisitMinute extends VisitActCommand {
  static override args = { visit: idArgument({ required: true }) };
  static override flags = { on: dayFlag(), document: textFlag() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(VisitMinute);
    const { asOf, texts, today } = this.context;
    const { on = today, document } = flags;
    const { visit, number, unit, session } = await this.change(args.visit, { type: "visit.minute", on, document });
    const { visits } = await session.workspace.visits();
    const unmentioned = unmentionedFindings(visit, visits, await session.workspace.units(), asOf);
    const lines = earlierFindingLines(unmentioned, texts.visits.notMentioned);
    await this.say(texts.visits.done.minute({ number, unit, on, document }), {
      keys: { notMentioned: unmentioned },
      lines,
    });
  }
}
