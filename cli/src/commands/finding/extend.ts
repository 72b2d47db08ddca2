import { FindingActCommand } from "../../finding-act-command.ts";
import { dayFlag, idArgument, textFlag } from "../../inputs.ts";

/** Grants a later deadline: until when, approved by whom, by which document, why. The dates before stay on record. */
export default class FindingExtend extends FindingActCommand {
  static override args = { finding: idArgument({ required: true }) };
  static override flags = {
    until: dayFlag(),
    reason: textFlag(),
    "approved-by": textFlag({ helpValue: "WHO" }),
    document: textFlag(),
    by: textFlag({ helpValue: "WHO" }),
    on: dayFlag(),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(FindingExtend);
    const { ask, done } = this.context.texts.findings;
    const { reason: givenReason, "approved-by": givenApprover } = flags;
    this.requireFlags({ until: flags.until, reason: givenReason, "approved-by": givenApprover });
    const found = await this.open(args.finding, "extend");
    const asks = flags.until === undefined || givenReason === undefined || givenApprover === undefined;
    const until = flags.until ?? (await (await this.questions()).day(ask.until));
    const reason = await this.textOrAsk(givenReason, ask.reason);
    const approver = await this.textOrAsk(givenApprover, ask.approvedBy);
    const asked = asks && flags.document === undefined;
    const typed = asked ? await (await this.questions()).optionalText(ask.extensionDocument) : flags.document;
    const document = typed === undefined || typed === "" ? null : typed;
    const approvedBy = await this.somebody(found.session, approver);
    const by = await this.somebody(found.session, flags.by);
    const on = flags.on ?? this.context.today;
    const act = { on, by: by.reference, until, approvedBy: approvedBy.reference, document, reason };
    const item = await this.change(found, { type: "finding.extend", findingId: found.finding.id, ...act });
    const from = item.extensions.at(-1)?.from ?? until;
    const sentence = done.extend({ number: found.number, from, until, approvedBy: approvedBy.name });
    this.say(item, sentence, ...(document === null ? [done.extendWithoutNumber] : []));
  }
}
