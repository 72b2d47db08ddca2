import { isTreated } from "@cchc/core/indices/remedies";
import { AppError, problem } from "@cchc/core/problem";
import { indexKnownOn, refusalOfUnknown, seriesOf } from "@cchc/store/index-detail";
import { weakComponents } from "@cchc/store/index-follow-up";
import { type FoundIndex, findIndex } from "@cchc/store/indices";
import type { Workspace } from "@cchc/store/workspace";
import { BaseCommand } from "../../base-command.ts";
import { chooseScheme, recordedScheme, unitOrProvince } from "../../index-command.ts";
import { indexYears } from "../../index-inputs.ts";
import { countFlag, textArgument, textFlag } from "../../inputs.ts";
import { weakLines } from "../../presenters/index-weak.ts";
import { openSession } from "../../session.ts";

/** Lists the components of a year by points lost, with the tasks that answer to them: of what was known on the as-of day. */
export default class IndexWeak extends BaseCommand {
  static override args = { scheme: textArgument() };
  static override flags = { year: countFlag(indexYears), unit: textFlag() };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(IndexWeak);
    const { context } = this;
    const { workspace } = openSession(context);
    const typed = await chooseScheme(context, workspace, "index weak", args.scheme, "recorded");
    const named = await namedYear(workspace, typed);
    const found = named?.found ?? (await recordedScheme(workspace, typed));
    const { index } = found;
    const year = flags.year ?? named?.year;
    const unitId = await unitOrProvince(context, workspace, flags.unit);
    const units = await workspace.units();
    const series = seriesOf(await indexKnownOn(workspace, index, context.asOf), units, unitId);
    const ofYear = (one: { year: number }) => one.year === year;
    const result = year === undefined ? series.at(-1) : series.find(ofYear);
    if (result === undefined) {
      const all = seriesOf(index, units, unitId);
      const hidden = year === undefined ? all[0] : all.find(ofYear);
      const later = hidden && (await refusalOfUnknown(workspace, { index, result: hidden }, context.asOf));
      if (later != null) throw new AppError(later);
      const number = year === undefined ? index.number : `${index.number}-${year}`;
      throw new AppError(problem("index-result-not-found", { result: number }));
    }
    const weak = await weakComponents(workspace, { ...found, result }, context.asOf);
    this.showItem("index.weak", weak, weakLines);
    const untreated = weak.components.filter((one) => one.weak && !isTreated(one.tasks));
    if (untreated.length > 0) this.note(context.texts.indices.untreated(untreated.length));
    const [worst] = untreated;
    if (worst !== undefined) this.suggestNext(`index follow-up ${weak.number} --component ${worst.code}`);
    else this.suggestNext(`index show ${weak.number}`);
  }
}

/** The scheme and the year of a number as lists print it, `PAR-2025`; undefined for the code of a scheme. */
async function namedYear(
  workspace: Workspace,
  typed: string,
): Promise<{ found: FoundIndex; year: number } | undefined> {
  const [, code, year] = /^(.+)-((?:19|2\d)\d{2})$/.exec(typed) ?? [];
  if (code === undefined || (await findIndex(workspace, typed)).ok) return undefined;
  const found = await findIndex(workspace, code);
  return found.ok ? { found: found.value, year: Number(year) } : undefined;
}
