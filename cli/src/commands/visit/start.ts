import { dayFlag, idArgument } from "../../inputs.ts";
import { VisitActCommand } from "../../visit-act-command.ts";

/** Records that a visit started. */
export default class VisitStart extends VisitActCommand {
  static override args = { visit: idArgument({ required: true }) };
  static override flags = { on: dayFlag() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(VisitStart);
    const on = flags.on ?? this.context.today;
    const { number, unit } = await this.change(args.visit, { type: "visit.start", on });
    await this.say(this.context.texts.visits.done.start({ number, unit, on }));
    this.suggestNext(`finding add ${number}`, `strength add ${number}`, `visit minute ${number}`);
  }
}
