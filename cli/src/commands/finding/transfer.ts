import { FindingActCommand } from "../../finding-act-command.ts";
import { dayFlag, idArgument, textFlag } from "../../inputs.ts";

/** Hands a finding to another body by a document; following it up ends here. */
export default class FindingTransfer extends FindingActCommand {
  static override args = { finding: idArgument({ required: true }) };
  static override flags = {
    to: textFlag(),
    document: textFlag(),
    reason: textFlag(),
    by: textFlag({ helpValue: "WHO" }),
    on: dayFlag(),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(FindingTransfer);
    const { ask, done } = this.context.texts.findings;
    this.requireFlags({ to: flags.to, document: flags.document, reason: flags.reason });
    const found = await this.open(args.finding, "transfer");
    const to = await this.textOrAsk(flags.to, ask.transferTo);
    const document = await this.textOrAsk(flags.document, ask.document);
    const reason = await this.textOrAsk(flags.reason, ask.reason);
    const by = await this.somebody(found.session, flags.by);
    const on = flags.on ?? this.context.today;
    const act = { findingId: found.finding.id, on, by: by.reference, to, document, reason };
    const item = await this.change(found, { type: "finding.transfer", ...act });
    this.say(item, done.transfer({ number: found.number, to, document }));
  }
}
