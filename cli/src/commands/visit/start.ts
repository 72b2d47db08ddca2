import { earlierFindings } from "@cchc/core/query/earlier-findings";
import { dayFlag, idArgument } from "../../inputs.ts";
import { earlierFindingLines } from "../../presenters/visit-earlier.ts";
import { VisitActCommand } from "../../visit-act-command.ts";

/** Records that a visit started, and reminds of what its unit still owes. */
export default class VisitStart extends VisitActCommand {
  static override args = { visit: idArgument({ required: true }) };
  static override flags = { on: dayFlag() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(VisitStart);
    const { asOf, texts, today } = this.context;
    const on = flags.on ?? today;
    const { visit, number, unit, session } = await this.change(args.visit, { type: "visit.start", on });
    const { visits } = await session.workspace.visits();
    const earlier = earlierFindings(visit, visits, await session.workspace.units(), asOf);
    const lines = earlierFindingLines(earlier, texts.visits.earlier);
    await this.say(texts.visits.done.start({ number, unit, on }), { keys: { earlierFindings: earlier }, lines });
  }
}
