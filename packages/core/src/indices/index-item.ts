import type { CalendarDay } from "../day.ts";
import type { IndexRanking, UncertainFact } from "../model/codes.ts";
import type { RegisteredDocument } from "../model/documents.ts";
import type { Index, IndexResult } from "../model/indices.ts";
import type { UnitDirectory } from "../query/unit-directory.ts";
import { differenceOf } from "../rounding.ts";
import { nameOfResult } from "./compare.ts";
import { type Inconsistency, inconsistenciesOf, sumOfComponents } from "./consistency.ts";
import { type PublishedScale, percentOfScale, publishedScale, resultNumber, standingResults } from "./scheme.ts";

/** An index scheme as programs get it. */
export interface IndexItem {
  id: string;
  scheme: string;
  title: string;
  owner: string | null;
  ranking: IndexRanking;
  scales: Index["scales"];
  peerGroup: Index["peerGroup"];
  firstYear: number | null;
  lastYear: number | null;
  /** What of these facts no document confirms. */
  uncertain: readonly UncertainFact[];
  results: number;
  /** The years that something is recorded of, the latest first. */
  years: readonly number[];
  note: string | null;
  invented: boolean;
}

/** A component of a result; `percent` and `lost` are derived. */
export interface ComponentItem {
  id: string;
  code: string;
  title: string;
  value: number | null;
  maximum: number | null;
  rank: number | null;
  area: string | null;
  lost: number | null;
  percent: number | null;
}

/** A result as programs get it: what was published, and beside it what is derived from it. */
export interface IndexResultItem {
  id: string;
  number: string;
  scheme: string;
  title: string;
  year: number;
  unitId: string | null;
  unitName: string | null;
  value: number | null;
  qualifier: string | null;
  scale: PublishedScale;
  rank: number | null;
  outOf: number | null;
  group: string | null;
  peerGroup: string;
  components: readonly ComponentItem[];
  /** Derived: what percent of the scale the value is. */
  percent: number | null;
  /** Derived: the sum of the components; null where they are no partition of the value. */
  sum: number | null;
  documentId: string | null;
  /** The number of the registered document, or the source as text. */
  source: string | null;
  publishedOn: CalendarDay | null;
  inconsistencies: readonly Inconsistency[];
  note: string | null;
  invented: boolean;
  /** Names of the fields above that nobody published. */
  derived: readonly ("percent" | "sum" | "lost")[];
}

/** What items of results are made with. */
export interface IndexItemContext {
  units: Pick<UnitDirectory, "nearestVersion">;
  documents: readonly RegisteredDocument[];
}

/** The item of a scheme. */
export function indexItem(index: Index): IndexItem {
  const { id, number, title, owner, ranking, scales, peerGroup, firstYear, lastYear, uncertain, note } = index;
  const standing = standingResults(index);
  const years = [...new Set(standing.map(({ year }) => year))].sort((left, right) => right - left);
  const facts = { ranking, scales, peerGroup, firstYear, lastYear, uncertain };
  return {
    ...{ id, scheme: number, title, owner: owner ?? null },
    ...facts,
    ...{ results: standing.length, years, note: note ?? null, invented: index.invented === true },
  };
}

/** The item of a result. */
export function indexResultItem(index: Index, result: IndexResult, context: IndexItemContext): IndexResultItem {
  const { id, year, unitId, value, scale, rank, outOf, publishedOn, documentId } = result;
  const document = context.documents.find((one) => one.id === documentId);
  const percent = value === null ? null : percentOfScale(value, scale);
  const sum = sumOfComponents(result);
  const components = result.components.map(componentItem);
  const derived = [
    ...(percent === null ? [] : ["percent" as const]),
    ...(sum === null ? [] : ["sum" as const]),
    ...(components.some(({ lost }) => lost !== null) ? ["lost" as const] : []),
  ];
  return {
    ...{ id, number: resultNumber(index, result), scheme: index.number, title: index.title, year, unitId },
    unitName: nameOfResult(result, context.units),
    ...{ value, qualifier: result.qualifier ?? null, scale: publishedScale(index, result) },
    ...{ rank, outOf, group: result.group ?? null },
    peerGroup: result.peerGroup ?? index.peerGroup.name,
    ...{ components, percent, sum, documentId: documentId ?? null },
    source: document === undefined ? (result.source ?? documentId ?? null) : (document.number ?? document.title),
    publishedOn,
    inconsistencies: inconsistenciesOf(index, result),
    ...{ note: result.note ?? null, invented: result.invented === true, derived },
  };
}

function componentItem(component: IndexResult["components"][number]): ComponentItem {
  const { id, code, title, value, maximum, rank, area } = component;
  const known = value !== null && maximum !== null;
  return {
    ...{ id, code, title, value, maximum, rank, area: area ?? null },
    lost: known ? differenceOf(maximum, value) : null,
    percent: known ? percentOfScale(value, { maximum }) : null,
  };
}
