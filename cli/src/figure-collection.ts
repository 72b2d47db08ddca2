import { yearOf } from "@cchc/core/day";
import { reportingYear } from "@cchc/core/query/period";
import { type CollectionPlace, figureCollections } from "@cchc/store/figure-collections";
import type { Workspace } from "@cchc/store/workspace";
import type { CommandContext } from "./context.ts";
import { countFlag, idFlag } from "./inputs.ts";
import { ShellProblem } from "./shell-problem.ts";

/** What names a collection of figures. */
export const collectionFlags = { in: idFlag(), year: countFlag({ minimum: 1900 }) };

/** The collection that is meant: the one named, the one of a year, the only one, or a new one of this year. */
export async function chooseCollection(
  { texts, today }: CommandContext,
  workspace: Workspace,
  command: string,
  { in: named, year }: { in?: string | undefined; year?: number | undefined },
): Promise<CollectionPlace> {
  if (named !== undefined) return { name: named, whenMissing: null };
  const { collections } = await figureCollections(workspace);
  const [only, ...others] = collections;
  if (year === undefined && only !== undefined) {
    if (others.length === 0) return { name: only.name, whenMissing: null };
    throw new ShellProblem("missing-one-of", { flags: ["--in", "--year"], command });
  }
  const wanted = year ?? yearOf(today);
  const { settings } = await workspace.settings();
  const title = texts.figures.collectionTitle(wanted);
  return { name: String(wanted), whenMissing: { title, ...reportingYear(wanted, settings.reportingYearStart) } };
}
