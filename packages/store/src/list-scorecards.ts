import { join } from "node:path";
import type { Criteria } from "@cchc/core/model/criteria";
import { kindOfPath } from "@cchc/core/model/document-kinds";
import type { Scorecard } from "@cchc/core/model/scorecard";
import { fail, type Result, succeed } from "@cchc/core/result";
import { compareVietnamese } from "@cchc/core/text";
import { criteriaById } from "./criteria-by-id.ts";
import { counts, documentsOfKind, type Wanted } from "./documents-of-kind.ts";
import { valuesShown } from "./skipped-visits.ts";
import type { SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** A scorecard and where it lies. */
export interface FoundScorecard {
  file: string;
  scorecard: Scorecard;
}

/** The set, as far as its scorecards are looked for. */
type AboutSet = Pick<Criteria, "id" | "year">;

/** Every scorecard that can be read, by number, the latest year first, and what could not; of `since` and later only. */
export async function listScorecards(
  workspace: Workspace,
  { since, ...wanted }: Wanted & { since?: number } = {},
): Promise<{ scorecards: FoundScorecard[]; skipped: SkippedFile[] }> {
  // The folder is the year (docs/decisions/0021-scorecards.md); what lies elsewhere is opened to see.
  const isLater = (file: string) => since === undefined || !(Number(file.split("/")[1]) < since);
  const { documents, skipped } = await documentsOfKind(workspace, "scorecard", isLater);
  const counting = documents.filter(({ document }) => counts(document, wanted));
  const scorecards = counting.map(({ file, document }) => ({ file, scorecard: document }));
  scorecards.sort(
    ({ scorecard: left }, { scorecard: right }) =>
      right.year - left.year || compareVietnamese(left.number, right.number),
  );
  return { scorecards, skipped };
}

/**
 * The scorecards by a set, by number, and the files that cannot be read and may be some of them (SPEC SCORE-32): a broken
 * scorecard of another set is no concern of this one.
 */
export async function scorecardsOfSet(
  workspace: Workspace,
  criteria: AboutSet,
): Promise<{ scorecards: FoundScorecard[]; skipped: SkippedFile[] }> {
  const { scorecards, skipped } = await listScorecards(workspace);
  return {
    scorecards: scorecards.filter(({ scorecard }) => scorecard.criteriaId === criteria.id),
    skipped: await skippedOfSet(workspace, criteria, skipped),
  };
}

/** The scorecards by a set, or the problem of the first file that cannot be read and may be one of them. */
export async function scorecardsOfSetOrRefuse(
  workspace: Workspace,
  criteria: AboutSet,
): Promise<Result<FoundScorecard[]>> {
  const { scorecards, skipped } = await scorecardsOfSet(workspace, criteria);
  const [unreadable] = skipped;
  return unreadable === undefined ? succeed(scorecards) : fail(unreadable.problem);
}

/** Of files that cannot be read, those that are no scorecard surely of another set. */
export async function skippedOfSet(
  workspace: Workspace,
  { id, year }: AboutSet,
  skipped: readonly SkippedFile[],
): Promise<SkippedFile[]> {
  if (skipped.length === 0) return [];
  const sets = await criteriaById(workspace);
  return skipped.filter(({ file }) => {
    if (kindOfPath(file) !== "scorecard") return true;
    const shown = new Set(valuesShown(join(workspace.root, file), "criteriaId"));
    const [only] = shown;
    // Two sets in one file are two sides of a conflict; an id of no set says nothing.
    if (shown.size === 1 && only !== undefined && sets.has(only)) return only === id;
    const folder = /^scorecards\/(\d{4})\//.exec(file)?.[1];
    return shown.size > 0 || folder === undefined || Number(folder) === year;
  });
}
