import type { CalendarDay } from "@cchc/core/day";
import { compareResults, type IndexComparison, resultsOfUnit } from "@cchc/core/indices/compare";
import { type IndexResultItem, indexResultItem } from "@cchc/core/indices/index-item";
import { indexAsOf, standingResults } from "@cchc/core/indices/scheme";
import type { Index } from "@cchc/core/model/indices";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import { type Result, succeed } from "@cchc/core/result";
import { indexContext, resultBefore } from "./index-detail.ts";
import { findIndex, listIndices } from "./indices.ts";
import type { SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** A result in a list, with what it became against the last year recorded before. */
export interface ListedResult extends IndexResultItem {
  before: (Pick<IndexComparison, "rankChange" | "valueChange" | "comparable" | "notes"> & { year: number }) | null;
}

/** What a list of results may be narrowed to; without a unit, those of all. */
export interface ResultFilter {
  scheme?: string | undefined;
  year?: number | undefined;
  unit: string | null;
}

/** The results known on a day that match (SPEC INDEX-24), scheme by scheme, the earliest year first; within a year by rank. */
export async function listIndexResults(
  workspace: Workspace,
  { scheme, year, unit }: ResultFilter,
  asOf: CalendarDay,
): Promise<Result<{ items: ListedResult[]; skipped: SkippedFile[] }>> {
  const { indices, skipped } = await listIndices(workspace);
  const named = scheme === undefined ? undefined : await findIndex(workspace, scheme);
  if (named !== undefined && !named.ok) return named;
  const context = await indexContext(workspace);
  const chosen = indices.filter(({ index }) => named === undefined || index.id === named.value.index.id);
  const known = chosen.map(({ index }) => indexAsOf(index, asOf, context.documents));
  const items = known.flatMap((index) =>
    ofUnit(index, context.units, unit)
      .filter((result) => year === undefined || result.year === year)
      .map((result): ListedResult => {
        const earlier = resultBefore(index, result);
        const compared = earlier === null ? null : compareResults(index, earlier, result, context.units);
        const before =
          compared === null
            ? null
            : {
                year: compared.from.year,
                rankChange: compared.rankChange,
                valueChange: compared.valueChange,
                comparable: compared.comparable,
                notes: compared.notes,
              };
        return { ...indexResultItem(index, result, context), before };
      }),
  );
  return succeed({ items, skipped });
}

function ofUnit(index: Index, units: UnitDirectory, unit: string | null) {
  const standing = standingResults(index);
  if (unit === null)
    return standing.toSorted((left, right) => left.year - right.year || (left.rank ?? 1e6) - (right.rank ?? 1e6));
  const years = [...new Set(standing.map(({ year }) => year))].sort((left, right) => left - right);
  return years.flatMap((year) => resultsOfUnit(index, units, unit, year));
}
