import { yearOf } from "@cchc/core/day";
import { AppError, problem } from "@cchc/core/problem";
import { reportingYear } from "@cchc/core/query/period";
import { unwrap } from "@cchc/core/unwrap";
import { findDocument, registeredDocuments } from "@cchc/store/document-register";
import { type CollectionPlace, figureCollections } from "@cchc/store/figure-collections";
import type { Workspace } from "@cchc/store/workspace";
import type { CommandContext } from "./context.ts";
import { chosenPeriod, countFlag, idFlag, textFlag } from "./inputs.ts";
import { ShellProblem } from "./shell-problem.ts";

/** What names a collection of figures. */
export const collectionFlags = { in: idFlag(), year: countFlag({ minimum: 1900, exclusive: ["in"] }) };

/** The same where a collection may be made: a published report seldom speaks of one reporting year. */
export const newCollectionFlags = { ...collectionFlags, period: textFlag({ helpValue: "PERIOD", dependsOn: ["in"] }) };

/** The same where a table comes in whose rows may name no document. */
export const importedFigureFlags = { ...newCollectionFlags, document: textFlag() };

interface CollectionFlagValues {
  in?: string | undefined;
  year?: number | undefined;
  period?: string | undefined;
}

/** The collection that is meant, and the flags that name it again. */
export type ChosenCollection = CollectionPlace & { words: string };

/**
 * The collection that is meant: the one named, the one of a year, the only one, or a new one: of this year, or of any
 * days under a name. Problem: `figures-period-differs` (SPEC FIG-12).
 */
export async function chooseCollection(
  { texts, today }: CommandContext,
  workspace: Workspace,
  command: string,
  { in: named, year, period: typed }: CollectionFlagValues,
): Promise<ChosenCollection> {
  const { collections } = await figureCollections(workspace);
  const { settings } = await workspace.settings();
  const period = typed === undefined ? undefined : chosenPeriod(typed, settings);
  if (named !== undefined) {
    const whenMissing = period === undefined ? null : { title: texts.figures.collectionOf(period), ...period };
    const there = collections.find(({ name }) => name === named)?.figures;
    if (there !== undefined && period !== undefined && (there.from !== period.from || there.to !== period.to)) {
      const { from, to } = there;
      throw new AppError(problem("figures-period-differs", { collection: named, from, to }));
    }
    const days = period === undefined || there !== undefined ? "" : ` --period ${period.from}..${period.to}`;
    return { name: named, whenMissing, words: `--in ${named}${days}` };
  }
  // One that an undoing left empty is nothing that somebody works in.
  const [only, ...others] = collections.filter(({ figures }) => figures.figures.length > 0);
  if (year === undefined && only !== undefined) {
    if (others.length === 0) return { name: only.name, whenMissing: null, words: `--in ${only.name}` };
    throw new ShellProblem("missing-one-of", { flags: ["--in", "--year"], command });
  }
  const wanted = year ?? yearOf(today);
  const title = texts.figures.collectionTitle(wanted);
  const whenMissing = { title, ...reportingYear(wanted, settings.reportingYearStart) };
  return { name: String(wanted), whenMissing, words: `--year ${wanted}` };
}

/**
 * Where a table of figures goes: its collection, and the document of the rows that name none; with the flags that say it
 * again. Problems: those of `chooseCollection`, `document-not-found`.
 */
export async function chooseFigures(
  context: CommandContext,
  workspace: Workspace,
  command: string,
  { document, ...flags }: CollectionFlagValues & { document?: string | undefined },
): Promise<{ place: { collection: CollectionPlace; documentId?: string }; words: string }> {
  const collection = await chooseCollection(context, workspace, command, flags);
  if (document === undefined) return { place: { collection }, words: collection.words };
  const { id } = unwrap(findDocument(await registeredDocuments(workspace), document));
  return { place: { collection, documentId: id }, words: `${collection.words} --document "${document}"` };
}
