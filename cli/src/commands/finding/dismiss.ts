import { FindingActCommand } from "../../finding-act-command.ts";
import { dayFlag, idArgument, textFlag } from "../../inputs.ts";

/** Takes a finding back before the conclusion, with the reason. */
export default class FindingDismiss extends FindingActCommand {
  static override args = { finding: idArgument({ required: true }) };
  static override flags = { reason: textFlag(), by: textFlag({ helpValue: "WHO" }), on: dayFlag() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(FindingDismiss);
    const { findings } = this.context.texts;
    this.requireFlags({ reason: flags.reason });
    const found = await this.open(args.finding, "dismiss");
    const reason = await this.textOrAsk(flags.reason, findings.ask.dismissReason);
    const by = await this.somebody(found.session, flags.by);
    const on = flags.on ?? this.context.today;
    const change = { type: "finding.dismiss" as const, findingId: found.finding.id, on, by: by.reference, reason };
    this.say(await this.change(found, change), findings.done.dismiss({ number: found.number, on }));
  }
}
