import { unwrap } from "@cchc/core/unwrap";
import { compareIndexYears, indexKnownOn } from "@cchc/store/index-detail";
import { BaseCommand } from "../../base-command.ts";
import { chooseScheme, notesInWords, recordedScheme, unitOrProvince } from "../../index-command.ts";
import { indexYears } from "../../index-inputs.ts";
import { askYear } from "../../index-year.ts";
import { countFlag, textArgument, textFlag } from "../../inputs.ts";
import { comparisonLines } from "../../presenters/index-comparison.ts";
import { openSession } from "../../session.ts";

/** Holds two years of an index against each other. */
export default class IndexCompare extends BaseCommand {
  static override args = { scheme: textArgument() };
  static override flags = { from: countFlag(indexYears), to: countFlag(indexYears), unit: textFlag() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(IndexCompare);
    const { context } = this;
    const { workspace } = openSession(context);
    const typed = await chooseScheme(context, workspace, "index compare", args.scheme, "recorded");
    const found = await recordedScheme(workspace, typed);
    const unitId = await unitOrProvince(context, workspace, flags.unit);
    const known = await indexKnownOn(workspace, found.index, context.asOf);
    const [from, to] = await askYear(context, workspace, "index compare", known, unitId, [
      { flag: "from", value: flags.from },
      { flag: "to", value: flags.to },
    ]);
    const years = { unitId, from: from ?? 0, to: to ?? 0 };
    const compared = unwrap(await compareIndexYears(workspace, found, years, context.asOf));
    const { notes } = compared;
    const item = { ...compared, notes: notesInWords(context.texts, notes), reasons: notes.map(({ code }) => code) };
    this.showItem("index.comparison", item, (_item, view) => comparisonLines(compared, view));
    this.suggestNext(`index show ${compared.scheme}`, `index weak ${compared.scheme} --year ${compared.to.year}`);
  }
}
