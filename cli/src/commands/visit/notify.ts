import { askText, valueOrAsk } from "../../ask.ts";
import { dayFlag, idArgument, textFlag } from "../../inputs.ts";
import { VisitActCommand } from "../../visit-act-command.ts";

/** Records that the unit was told of a scheduled visit. */
export default class VisitNotify extends VisitActCommand {
  static override args = { visit: idArgument({ required: true }) };
  static override flags = { document: textFlag(), on: dayFlag() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(VisitNotify);
    const { visits } = this.context.texts;
    const on = flags.on ?? this.context.today;
    const document = await valueOrAsk(this.context, "visit notify", {
      flag: "document",
      value: flags.document,
      ask: () => askText(this.context, visits.ask.noticeOfVisit),
    });
    const { number, unit } = await this.change(args.visit, { type: "visit.notify", on, document });
    await this.say(visits.done.notify({ number, unit, on, document }));
  }
}
