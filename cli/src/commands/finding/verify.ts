import { FindingActCommand } from "../../finding-act-command.ts";
import { choiceFlag, dayFlag, idArgument, textFlag } from "../../inputs.ts";

/** Records the verification of a reported remediation, by somebody other than who reported it. */
export default class FindingVerify extends FindingActCommand {
  static override args = { finding: idArgument({ required: true }) };
  static override flags = {
    result: choiceFlag(["accepted", "returned"])(),
    text: textFlag(),
    by: textFlag({ helpValue: "WHO" }),
    on: dayFlag(),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(FindingVerify);
    const { ask, done } = this.context.texts.findings;
    this.requireFlags({ result: flags.result });
    const found = await this.open(args.finding, "verify");
    const choices = (["accepted", "returned"] as const).map((value) => ({ name: ask[value], value }));
    const result = flags.result ?? (await (await this.questions()).choose(ask.result, choices));
    const asks = result === "returned" && flags.text === undefined && this.context.interactive;
    const text = asks ? await this.textOrAsk(undefined, ask.returnedText) : flags.text;
    const by = await this.somebody(found.session, flags.by);
    const on = flags.on ?? this.context.today;
    const act = { findingId: found.finding.id, on, by: by.reference, result, text };
    const item = await this.change(found, { type: "finding.verify", ...act });
    this.say(item, done[result]({ number: found.number, on, by: by.name }));
  }
}
