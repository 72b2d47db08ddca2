import { dayFlag, idArgument } from "../../inputs.ts";
import { VisitActCommand } from "../../visit-act-command.ts";

/** Ends a visit whose findings are all finished. */
export default class VisitClose extends VisitActCommand {
  static override args = { visit: idArgument({ required: true }) };
  static override flags = { on: dayFlag() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(VisitClose);
    const on = flags.on ?? this.context.today;
    const { number, unit } = await this.change(args.visit, { type: "visit.close", on });
    await this.say(this.context.texts.visits.done.close({ number, unit, on }));
    this.tellUndo();
  }
}
