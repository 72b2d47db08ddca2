import type { CalendarDay } from "@cchc/core/day";
import type { Level } from "@cchc/core/model/codes";
import type { RegisteredDocument } from "@cchc/core/model/documents";
import type { Figure } from "@cchc/core/model/figures";
import { type Breakdown, breakdownsOf } from "@cchc/core/query/figure-sums";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import { type Result, succeed } from "@cchc/core/result";
import { placedFigure } from "@cchc/core/statistics/placed-figure";
import { matchScore } from "@cchc/core/text";
import { registeredDocuments } from "./document-register.ts";
import { type FigureCollection, figureCollections } from "./figure-collections.ts";
import {
  comparisonsOf,
  type FigureStatistics,
  figureStatistics,
  type PartitionItem,
  type ShareItem,
} from "./figure-statistics.ts";
import { findUnit } from "./find-unit.ts";
import { findIndicator } from "./indicators.ts";
import type { SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** A figure as programs get it, with what its parts sum up to and the document it stands in. */
export interface FigureItem {
  id: string;
  collection: string;
  file: string;
  label: string;
  value: number;
  measure: string;
  qualifier: string | null;
  level: Level | null;
  indicatorId: string | null;
  /** The value before, of an indicator that has one before and one after. */
  before: number | null;
  /** The unit it is about; null for the whole province. */
  unitId: string | null;
  unitName: string | null;
  from: CalendarDay | null;
  to: CalendarDay | null;
  parts: readonly string[];
  /** The value of each part, in their order; null for an unknown one. */
  partValues: readonly (number | null)[];
  /** Null without parts, or when one of them is unknown. */
  sum: number | null;
  /** The figure less the sum of its parts; never balanced, only said (SPEC FIG-1). */
  difference: number | null;
  /** The other ways it is broken down in, each with its sum and difference. */
  breakdowns: readonly Breakdown[];
  /** The indicator's partitions with figures of the same unit and days, beside those that the figure makes itself. */
  partitions: readonly PartitionItem[];
  /** The two terms of a share, and what they make; null for what is no share. */
  share: ShareItem | null;
  /** What the program counts of its own records, and the value less that; null where it counts nothing. */
  counted: { value: number; difference: number } | null;
  documentId: string;
  /** Null when the register has no such document, or the document no number. */
  documentNumber: string | null;
  documentTitle: string | null;
  note: string | null;
}

/** What a list of figures may be narrowed to. */
export interface FigureFilter {
  collection?: string | undefined;
  level?: Level | undefined;
  /** A unit and those below it. */
  unit?: string | undefined;
  /** Figures of one indicator. */
  indicator?: string | undefined;
  search?: string | undefined;
}

/** The figures of all collections that match, in file order. */
export async function listFigures(
  workspace: Workspace,
  filter: FigureFilter,
  asOf: CalendarDay,
): Promise<Result<{ items: FigureItem[]; skipped: SkippedFile[] }>> {
  const { collections, skipped } = await figureCollections(workspace);
  const documents = await registeredDocuments(workspace);
  const units = await workspace.unitsIfReadable(skipped);
  const unit = filter.unit === undefined ? undefined : findUnit(units, filter.unit, asOf);
  if (unit !== undefined && !unit.ok) return unit;
  const isWanted = (id: string | null) =>
    unit === undefined || (id !== null && units.isAtOrBelow(id, unit.value.id, asOf));
  const statistics = await figureStatistics(workspace, collections, asOf, skipped);
  const indicator = filter.indicator === undefined ? undefined : findIndicator(statistics.indicators, filter.indicator);
  if (indicator !== undefined && !indicator.ok) return indicator;
  const items = collections
    .filter(({ name }) => filter.collection === undefined || name === filter.collection)
    .flatMap((collection) =>
      collection.figures.figures.map((figure) => figureItem(figure, collection, { documents, units, statistics })),
    )
    .filter(
      (item) =>
        isWanted(item.unitId) &&
        (indicator === undefined || item.indicatorId === indicator.value.id) &&
        (filter.level === undefined || item.level === filter.level) &&
        (filter.search === undefined || matchScore(`${item.label} ${item.id}`, filter.search) > 0),
    );
  return succeed({ items, skipped });
}

/** What the item of a figure is made with; without `statistics` nothing is said of its indicator. */
export interface FigureItemContext {
  documents: readonly RegisteredDocument[];
  units: UnitDirectory;
  statistics?: FigureStatistics | undefined;
}

/** The item of one figure. */
export function figureItem(
  figure: Figure,
  { name, file, figures }: Pick<FigureCollection, "name" | "file" | "figures">,
  { documents, units, statistics }: FigureItemContext,
): FigureItem {
  const document = documents.find(({ id }) => id === figure.documentId);
  const all = breakdownsOf(figures.figures, figure);
  const { values = [], sum = null, difference = null } = all.find(({ label }) => label === null) ?? {};
  const { unitId = null } = figure;
  // The unit as it was in the figure's days, else in those of its collection.
  const unitName = unitId === null ? null : (units.nearestVersion(unitId, figure.to ?? figures.to)?.name ?? unitId);
  return {
    id: figure.id,
    collection: name,
    file,
    label: figure.label,
    value: figure.value,
    measure: figure.measure,
    qualifier: figure.qualifier ?? null,
    level: figure.level ?? null,
    indicatorId: figure.indicatorId ?? null,
    before: figure.before ?? null,
    unitId,
    unitName,
    from: figure.from ?? null,
    to: figure.to ?? null,
    parts: figure.parts ?? [],
    partValues: values,
    sum,
    difference,
    breakdowns: all.filter(({ label }) => label !== null),
    ...comparisonsOf(placedFigure(figure, figures), statistics),
    documentId: figure.documentId,
    documentNumber: document?.number ?? null,
    documentTitle: document?.title ?? null,
    note: figure.note ?? null,
  };
}
