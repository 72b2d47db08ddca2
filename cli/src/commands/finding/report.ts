import { unwrap } from "@cchc/core/unwrap";
import { findEvidence } from "@cchc/store/find-evidence";
import { FindingActCommand } from "../../finding-act-command.ts";
import { dayFlag, idArgument, textFlag } from "../../inputs.ts";

/** Records that the unit reported a finding as remedied; the clock stops on that day. */
export default class FindingReport extends FindingActCommand {
  static override args = { finding: idArgument({ required: true }) };
  static override flags = {
    text: textFlag(),
    evidence: textFlag({ multiple: true }),
    by: textFlag({ helpValue: "WHO" }),
    on: dayFlag(),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(FindingReport);
    const { findings } = this.context.texts;
    const found = await this.open(args.finding, "report");
    const evidenceIds = (flags.evidence ?? []).map((text) => unwrap(findEvidence(found.visit, text)).id);
    const asks = flags.text === undefined && evidenceIds.length === 0 && this.context.interactive;
    const text = asks ? await this.textOrAsk(undefined, findings.ask.reportText) : flags.text;
    const by = await this.somebody(found.session, flags.by);
    const on = flags.on ?? this.context.today;
    const act = { findingId: found.finding.id, on, by: by.reference, text, evidenceIds };
    const item = await this.change(found, { type: "finding.report", ...act });
    this.say(item, findings.done.report({ number: found.number, on, by: by.name }));
  }
}
