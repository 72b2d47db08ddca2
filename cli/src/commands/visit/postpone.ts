import { askText, valueOrAsk } from "../../ask.ts";
import { dayFlag, idArgument, textFlag } from "../../inputs.ts";
import { VisitActCommand } from "../../visit-act-command.ts";

/** Puts a visit that has not started off. */
export default class VisitPostpone extends VisitActCommand {
  static override args = { visit: idArgument({ required: true }) };
  static override flags = { reason: textFlag(), on: dayFlag() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(VisitPostpone);
    const { visits } = this.context.texts;
    const on = flags.on ?? this.context.today;
    const reason = await valueOrAsk(this.context, "visit postpone", {
      flag: "reason",
      value: flags.reason,
      ask: () => askText(this.context, visits.ask.postponeReason),
    });
    const { number, unit } = await this.change(args.visit, { type: "visit.postpone", on, reason });
    await this.say(visits.done.postpone({ number, unit, on, reason }));
  }
}
