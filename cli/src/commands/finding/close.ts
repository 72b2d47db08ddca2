import { FindingActCommand } from "../../finding-act-command.ts";
import { dayFlag, idArgument, textFlag } from "../../inputs.ts";

/** Closes a finding whose remediation was accepted. */
export default class FindingClose extends FindingActCommand {
  static override args = { finding: idArgument({ required: true }) };
  static override flags = { on: dayFlag(), by: textFlag({ helpValue: "WHO" }) };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(FindingClose);
    const found = await this.open(args.finding, "close");
    const by = await this.somebody(found.session, flags.by);
    const on = flags.on ?? this.context.today;
    const item = await this.change(found, { type: "finding.close", findingId: found.finding.id, on, by: by.reference });
    this.say(item, this.context.texts.findings.done.close({ number: found.number, on }));
  }
}
