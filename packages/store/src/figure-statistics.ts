import type { CalendarDay } from "@cchc/core/day";
import type { Indicator } from "@cchc/core/model/indicators";
import { AppError } from "@cchc/core/problem";
import { comparePartitions, compareShare, type Term } from "@cchc/core/statistics/compare-figure";
import type { CountedRecords } from "@cchc/core/statistics/counted";
import { type PlacedFigure, placedFigures } from "@cchc/core/statistics/placed-figure";
import type { FigureCollection } from "./figure-collections.ts";
import { countedBeside, countedRecords } from "./figure-series.ts";
import { countingIndicators } from "./indicators.ts";
import type { SkippedFile } from "./visit-index.ts";
import { registerFiles, type Workspace } from "./workspace.ts";

/** What figures are compared with: their indicators, each other, and the program's own records. */
export interface FigureStatistics {
  indicators: readonly Indicator[];
  figures: readonly PlacedFigure[];
  /** Null where no indicator is counted by the program. */
  records: CountedRecords | null;
  asOf: CalendarDay;
}

/** One partition of a figure's indicator; `missing` are titles of parts without a figure of the same unit and days. */
export interface PartitionItem {
  label: string;
  parts: readonly string[];
  sum: number | null;
  difference: number | null;
  missing: readonly string[];
}

/** The terms of a share; null for those without a figure of the same unit and days. */
export interface ShareItem {
  numerator: number | null;
  denominator: number | null;
  computed: number | null;
  difference: number | null;
  missing: readonly string[];
}

/** What the items of figures say of their indicators. */
export interface FigureComparisons {
  partitions: readonly PartitionItem[];
  share: ShareItem | null;
  counted: { value: number; difference: number } | null;
}

/** Reads what figures are compared with; a catalogue that cannot be read is told in `skipped`. */
export async function figureStatistics(
  workspace: Workspace,
  collections: readonly FigureCollection[],
  asOf: CalendarDay,
  skipped: SkippedFile[],
): Promise<FigureStatistics> {
  const indicators = await countingIndicators(workspace).catch((error: unknown): Indicator[] => {
    if (!(error instanceof AppError)) throw error;
    skipped.push({ file: registerFiles.indicators, problem: error.problem });
    return [];
  });
  // Most workspaces have no such indicator: then the visits are not even listed.
  const isCounted = indicators.some(({ countedBy }) => countedBy !== undefined);
  const counted = isCounted ? await countedRecords(workspace) : null;
  skipped.push(...(counted?.skipped ?? []));
  const figures = placedFigures(collections.map((collection) => collection.figures));
  return { indicators, figures, records: counted?.records ?? null, asOf };
}

/** A figure beside its indicator's parts, its terms and what the program counts (SPEC STAT-5, STAT-7). */
export function comparisonsOf(placed: PlacedFigure, statistics: FigureStatistics | undefined): FigureComparisons {
  const { indicatorId } = placed.figure;
  const indicator = statistics?.indicators.find(({ id }) => id === indicatorId);
  if (statistics === undefined || indicator === undefined) return { partitions: [], share: null, counted: null };
  const { indicators, figures, records, asOf } = statistics;
  const share = compareShare(placed, indicator, indicators, figures);
  return {
    partitions: comparePartitions(placed, indicator, indicators, figures).map(({ label, parts, sum, difference }) => ({
      label,
      parts: parts.map(({ indicatorId: part }) => part),
      sum,
      difference,
      missing: missingOf(parts),
    })),
    share:
      share === null
        ? null
        : {
            numerator: share.numerator.found?.figure.value ?? null,
            denominator: share.denominator.found?.figure.value ?? null,
            computed: share.computed,
            difference: share.difference,
            missing: missingOf([share.numerator, share.denominator]),
          },
    counted: records === null ? null : countedBeside(placed, indicator, indicators, records, asOf),
  };
}

function missingOf(terms: readonly Term[]): string[] {
  return terms.filter(({ found }) => found === null).map(({ title }) => title);
}
