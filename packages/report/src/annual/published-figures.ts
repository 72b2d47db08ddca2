import { areasOfList } from "@cchc/core/model/area-lists";
import type { RegisteredDocument } from "@cchc/core/model/documents";
import type { Figure, Figures } from "@cchc/core/model/figures";
import { breakdownsOf } from "@cchc/core/query/figure-sums";
import { type PlacedFigure, placedFigures } from "@cchc/core/statistics/placed-figure";
import type { FigureLedger } from "../records/figure-ledger.ts";
import { areaNameIn } from "../records/record-views.ts";
import { annexTables } from "./annex-tables.ts";
import type { AnnualRequest, AnnualSources } from "./annual-sources.ts";
import type { AnnexTableView, FigureView, SourceView } from "./annual-view.ts";

/** The areas of the reform programme in force, which the catalogue of indicators is made by. */
const programmeAreaList = "76-2021";

/** Figures as published, those among them that do not add up, and the documents they stand in. */
export interface PublishedFigures {
  figures: FigureView[];
  discrepancies: FigureView[];
  annexTables: AnnexTableView[];
  areasWithoutFigures: string;
  sources: SourceView[];
}

/**
 * Published figures of collections that lie inside the period; a longer collection says nothing about a part of it.
 * They are printed as published: what does not add up is shown with the difference (SPEC FIG-1).
 */
export function publishedFigures(
  sources: AnnualSources,
  request: AnnualRequest,
  ledger: FigureLedger,
): PublishedFigures {
  const { period } = request;
  const collections = sources.figures.filter(({ from, to }) => period.from <= from && to <= period.to);
  const nameIn = (collection: Figures) => {
    const shared = (id: string) =>
      collections.some((other) => other !== collection && other.figures.some((figure) => figure.id === id));
    return (id: string) => `published.${shared(id) ? `${collection.id}.` : ""}${id}`;
  };
  const documentIds = [...new Set(collections.flatMap(({ figures }) => figures.map((figure) => figure.documentId)))];
  const documents = documentIds.flatMap((id) => sources.documents.find((document) => document.id === id) ?? []);
  const viewed = collections.flatMap((collection) =>
    collection.figures.map((figure) => {
      const nameOf = nameIn(collection);
      const view = figureView(collection, figure, nameOf, documents, sources, ledger);
      return [view, ...otherBreakdowns(view, collection, figure, nameOf, ledger)] as const;
    }),
  );
  const sourceNumber = (documentId: string) => {
    const source = documents.findIndex(({ id }) => id === documentId);
    return source < 0 ? null : source + 1;
  };
  const placed = placedFigures(collections);
  const printedName = ({ figure, collection }: PlacedFigure) => nameIn(collection)(figure.id);
  const printed = { sources, request, ledger, figures: placed, nameOf: printedName, sourceNumber };
  const tables = annexTables(printed);
  return {
    annexTables: tables,
    areasWithoutFigures: areasWithoutFigures(placed, sources),
    figures: viewed.map(([view]) => view),
    discrepancies: [...viewed.flat().filter((figure) => figure.addsUp === false), ...overPartitions(tables)],
    sources: documents.map((document, index) => ({
      sourceNumber: index + 1,
      source: sourceName(document),
      issuer: document.issuer ?? "",
    })),
  };
}

/**
 * The areas of which no figure was published. A figure that names no area may be of any of them: with one such figure
 * nothing can be said.
 */
function areasWithoutFigures(placed: readonly PlacedFigure[], sources: AnnualSources): string {
  const { indicators, workspace } = sources;
  const areas = placed.map(({ figure }) => indicators.find(({ id }) => id === figure.indicatorId)?.area);
  if (areas.includes(undefined)) return "";
  const names = (areasOfList(programmeAreaList, workspace.areaLists) ?? [])
    .filter((area) => !areas.includes(area))
    .map((area) => areaNameIn(programmeAreaList, area, sources));
  return names.join("; ");
}

/** What does not add up over several figures of one indicator, told like the figures that name their parts. */
function overPartitions(tables: readonly AnnexTableView[]): FigureView[] {
  return tables.flatMap(({ figureRows }) =>
    figureRows.flatMap(({ comparisons, label, ...row }) =>
      comparisons
        .filter(({ addsUp, isPublished, isShare }) => addsUp === false && !isPublished && !isShare)
        .map(({ comparedBy, sum, difference, addsUp }) => {
          const { value, qualifier, measure, levelName, note, sourceNumber } = row;
          const told = { value, qualifier, measure, levelName, note, sourceNumber, sum, difference, addsUp };
          return { ...told, label: `${label} (${comparedBy})`, source: "", partsLabel: "" };
        }),
    ),
  );
}

function figureView(
  collection: Figures,
  figure: Figure,
  nameOf: (id: string) => string,
  documents: readonly RegisteredDocument[],
  { texts }: AnnualSources,
  ledger: FigureLedger,
): FigureView {
  const name = nameOf(figure.id);
  const {
    parts = [],
    sum = null,
    difference = null,
  } = breakdownsOf(collection.figures, figure).find(({ label }) => label === null) ?? {};
  const source = documents.findIndex((document) => document.id === figure.documentId);
  return {
    label: figure.label,
    value: ledger.published(name, figure.value, figure.label, { figureId: figure.id, documentId: figure.documentId }),
    qualifier: figure.qualifier ?? "",
    measure: figure.measure,
    levelName: figure.level === undefined ? "" : texts.labels.level[figure.level],
    note: figure.note ?? "",
    source: sourceName(documents[source]),
    sourceNumber: source < 0 ? null : source + 1,
    partsLabel: partsLabel(collection, parts),
    sum: sum === null ? null : ledger.sum(`${name}.sum`, parts.map(nameOf), sum, figure.label),
    difference:
      difference === null
        ? null
        : ledger.difference(`${name}.difference`, [name, `${name}.sum`], difference, figure.label),
    addsUp: sum === null ? null : difference === 0,
  };
}

/** The figure again for each other way it is broken down in, to be told where that is no partition (SPEC FIG-11). */
function otherBreakdowns(
  view: FigureView,
  collection: Figures,
  figure: Figure,
  nameOf: (id: string) => string,
  ledger: FigureLedger,
): FigureView[] {
  const others = breakdownsOf(collection.figures, figure).filter(({ label }) => label !== null);
  return others.map(({ label, parts, sum, difference }, index) => {
    const name = `${nameOf(figure.id)}.breakdown.${index + 1}`;
    const words = `${figure.label} (${label})`;
    return {
      ...view,
      label: words,
      partsLabel: partsLabel(collection, parts),
      sum: sum === null ? null : ledger.sum(`${name}.sum`, parts.map(nameOf), sum, words),
      difference:
        difference === null
          ? null
          : ledger.difference(`${name}.difference`, [nameOf(figure.id), `${name}.sum`], difference, words),
      addsUp: difference === null ? null : difference === 0,
    };
  });
}

function partsLabel(collection: Figures, parts: readonly string[]): string {
  const found = parts.flatMap((id) => collection.figures.find((other) => other.id === id) ?? []);
  return found.map((part) => part.label).join(" + ");
}

function sourceName(document: RegisteredDocument | undefined): string {
  if (document === undefined) return "";
  return document.number === null ? document.title : `${document.number}, ${document.title}`;
}
