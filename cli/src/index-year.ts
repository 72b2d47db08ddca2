import type { Index } from "@cchc/core/model/indices";
import { seriesOf } from "@cchc/store/index-detail";
import type { Workspace } from "@cchc/store/workspace";
import { askOneOf } from "./ask.ts";
import type { CommandContext } from "./context.ts";
import { ShellProblem } from "./shell-problem.ts";

/** Years as flags gave them, or as chosen on a terminal among those of the unit in `index`, each after the one before. */
export async function askYear(
  context: CommandContext,
  workspace: Workspace,
  command: string,
  index: Index,
  unitId: string,
  flags: readonly { flag: string; value: number | undefined }[],
): Promise<number[]> {
  const missing = flags.filter(({ value }) => value === undefined).map(({ flag }) => `--${flag}`);
  if (missing.length > 0 && !context.interactive) throw new ShellProblem("missing-flag", { flags: missing, command });
  const years: number[] = [];
  for (const { value } of flags) {
    if (value !== undefined) {
      years.push(value);
      continue;
    }
    const known = [...new Set(seriesOf(index, await workspace.units(), unitId).map(({ year }) => year))];
    const choices = known
      .filter((year) => years.every((earlier) => earlier < year))
      .toReversed()
      .map((year) => ({ value: year, name: String(year) }));
    if (choices.length === 0) throw new ShellProblem("missing-flag", { flags: missing, command });
    years.push(await askOneOf(context, context.texts.indices.ask.year, choices));
  }
  return years;
}
