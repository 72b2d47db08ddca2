import { askText, valueOrAsk } from "../../ask.ts";
import { dayFlag, idArgument, textFlag } from "../../inputs.ts";
import { VisitActCommand } from "../../visit-act-command.ts";

/** Gives a visit up before its minutes. It can be undone, so nothing is asked; the way back is told. */
export default class VisitCancel extends VisitActCommand {
  static override args = { visit: idArgument({ required: true }) };
  static override flags = { reason: textFlag(), on: dayFlag() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(VisitCancel);
    const { visits } = this.context.texts;
    const on = flags.on ?? this.context.today;
    const reason = await valueOrAsk(this.context, "visit cancel", {
      flag: "reason",
      value: flags.reason,
      ask: () => askText(this.context, visits.ask.cancelReason),
    });
    const { number, unit } = await this.change(args.visit, { type: "visit.cancel", on, reason });
    await this.say(visits.done.cancel({ number, unit, reason }));
    this.tellUndo();
  }
}
