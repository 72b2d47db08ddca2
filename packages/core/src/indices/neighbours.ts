import type { Index, IndexResult } from "../model/indices.ts";
import { standingResults, unitKeyOf } from "./scheme.ts";

/** The standing results of one year: what a result is held against. */
export interface ResultsOfYear {
  /** By `unitKeyOf`; several where sources differ. */
  byUnit: ReadonlyMap<string, readonly IndexResult[]>;
  byRank: ReadonlyMap<number, readonly IndexResult[]>;
}

interface Neighbours {
  years: ReadonlyMap<number, ResultsOfYear>;
  /** The last year of each unit. */
  latest: ReadonlyMap<string, number>;
}

/** Documents are never changed in place, so a list of results is grouped once: tables of a year have thousands of rows. */
const grouped = new WeakMap<readonly IndexResult[], Neighbours>();
const none: ResultsOfYear = { byUnit: new Map(), byRank: new Map() };

/** The standing results of a scheme in a year. */
export function resultsOfYear(index: Pick<Index, "results">, year: number): ResultsOfYear {
  return neighboursOf(index).years.get(year) ?? none;
}

/** Whether no later year of the same unit stands. */
export function isLatest(index: Pick<Index, "results">, result: IndexResult): boolean {
  return (neighboursOf(index).latest.get(unitKeyOf(result)) ?? result.year) <= result.year;
}

function neighboursOf(index: Pick<Index, "results">): Neighbours {
  const known = grouped.get(index.results);
  if (known !== undefined) return known;
  const years = new Map<number, { byUnit: Map<string, IndexResult[]>; byRank: Map<number, IndexResult[]> }>();
  const latest = new Map<string, number>();
  for (const result of standingResults(index)) {
    const { year, rank } = result;
    const unit = unitKeyOf(result);
    const ofYear = years.get(year) ?? { byUnit: new Map(), byRank: new Map() };
    years.set(year, ofYear);
    append(ofYear.byUnit, unit, result);
    if (rank !== null) append(ofYear.byRank, rank, result);
    latest.set(unit, Math.max(year, latest.get(unit) ?? year));
  }
  const made = { years, latest };
  grouped.set(index.results, made);
  return made;
}

function append<K>(lists: Map<K, IndexResult[]>, key: K, result: IndexResult): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [result]);
  else list.push(result);
}
