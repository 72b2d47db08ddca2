import { criteriaItem } from "@cchc/core/query/criteria-item";
import { unwrap } from "@cchc/core/unwrap";
import { changeBands, findCriteria } from "@cchc/store/criteria-sets";
import { askText, requireInputs } from "../../ask.ts";
import { BaseCommand } from "../../base-command.ts";
import { dayFlag, idArgument, textFlag } from "../../inputs.ts";
import { bandFlag } from "../../score-input.ts";
import { openSession } from "../../session.ts";
import { ShellProblem } from "../../shell-problem.ts";

/** Other bands of a criteria set from a day on; scorecards that are final keep theirs. */
export default class CriteriaBands extends BaseCommand {
  static override args = { criteria: idArgument({ required: true }) };
  static override flags = { band: bandFlag(), from: dayFlag(), document: textFlag() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(CriteriaBands);
    const { context } = this;
    const { asOf, texts, today } = context;
    const words = texts.scorecards;
    const command = "criteria bands";
    if (flags.band === undefined) throw new ShellProblem("missing-flag", { flags: ["--band"], command });
    requireInputs(context, command, { flags: { document: flags.document } });
    const { workspace, ports } = openSession(context);
    const found = unwrap(await findCriteria(workspace, args.criteria));
    const document = flags.document ?? (await askText(context, words.ask.bandsDocument));
    const from = flags.from ?? today;
    const bands = flags.band.map(({ name, value }) => ({ name, minimum: value }));
    const criteria = unwrap(await changeBands(workspace, found, { from, bands, document }, ports()));
    const item = criteriaItem(criteria, asOf, await workspace.units());
    this.showItem("criteria", item, () => [words.bandsChanged({ number: item.number, from })]);
    this.suggestNext(`criteria show ${item.number}`, `scorecard rank ${item.number}`);
  }
}
