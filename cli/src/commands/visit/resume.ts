import { askDay, valueOrAsk } from "../../ask.ts";
import { dayFlag, idArgument } from "../../inputs.ts";
import { VisitActCommand } from "../../visit-act-command.ts";

/** Plans a postponed visit anew. */
export default class VisitResume extends VisitActCommand {
  static override args = { visit: idArgument({ required: true }) };
  static override flags = { on: dayFlag() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(VisitResume);
    const { visits } = this.context.texts;
    const on = await valueOrAsk(this.context, "visit resume", {
      flag: "on",
      value: flags.on,
      ask: () => askDay(this.context, visits.ask.resumeOn),
    });
    const { number, unit } = await this.change(args.visit, { type: "visit.resume", on });
    await this.say(visits.done.resume({ number, unit, on }));
  }
}
