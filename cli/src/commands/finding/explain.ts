import { FindingActCommand } from "../../finding-act-command.ts";
import { dayFlag, idArgument, textFlag } from "../../inputs.ts";

/** Records what the unit says about a finding before the conclusion. */
export default class FindingExplain extends FindingActCommand {
  static override args = { finding: idArgument({ required: true }) };
  static override flags = { text: textFlag(), by: textFlag({ helpValue: "WHO" }), on: dayFlag() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(FindingExplain);
    const { findings } = this.context.texts;
    const { text: given } = flags;
    this.requireFlags({ text: given });
    const found = await this.open(args.finding, "explain");
    const text = await this.textOrAsk(given, findings.ask.explanation);
    const by = await this.somebody(found.session, flags.by);
    const on = flags.on ?? this.context.today;
    const change = { type: "finding.explain" as const, findingId: found.finding.id, on, by: by.reference, text };
    this.say(await this.change(found, change), findings.done.explain({ number: found.number, on, by: by.name }));
  }
}
