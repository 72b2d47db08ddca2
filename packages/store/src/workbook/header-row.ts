import { HEADER_SEARCH_ROWS } from "../table-top.ts";
import type { CellRange } from "./cell-address.ts";
import type { SheetRow } from "./sheet-rows.ts";

/** Where the headings of a table stand; rows and columns from 1. */
export interface HeaderPlace {
  row: number;
  /** The row below the headings, more than one further down where headings stand in two rows. */
  firstDataRow: number;
  headings: ReadonlyMap<number, string>;
  /** How many of the headings the list knows. */
  known: number;
}

/** The headings in a row that was named; undefined when it is empty. */
export function headerAt(
  row: number,
  rows: readonly SheetRow[],
  merges: readonly CellRange[],
): HeaderPlace | undefined {
  const place = placeAt(row, rows, merges, () => false);
  return place.headings.size === 0 ? undefined : place;
}

/**
 * The headings of the table in a sheet: those of the first row that has most of what the list knows. Without any, the
 * first row that fills as many cells as any other.
 */
export function findHeader(
  rows: readonly SheetRow[],
  merges: readonly CellRange[],
  isHeading: (text: string) => boolean,
): HeaderPlace | undefined {
  const places = rows
    .filter(({ row, texts }) => row <= HEADER_SEARCH_ROWS && texts.size > 0)
    .map(({ row }) => placeAt(row, rows, merges, isHeading));
  const best = most(places, ({ known }) => known);
  return best !== undefined && best.known > 0 ? best : most(places, ({ headings }) => headings.size);
}

function most<T>(items: readonly T[], count: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>(
    (best, item) => (best === undefined || count(item) > count(best) ? item : best),
    undefined,
  );
}

/** The headings when they begin in `row`: of columns whose heading is split over rows, the lowest part. */
function placeAt(
  row: number,
  rows: readonly SheetRow[],
  merges: readonly CellRange[],
  isHeading: (text: string) => boolean,
): HeaderPlace {
  const touching = merges.filter(({ from, to }) => from.row <= row && to.row >= row && to.row - from.row < 10);
  const last = Math.max(row, ...touching.map(({ to }) => to.row));
  const first = Math.min(row, ...touching.map(({ from }) => from.row));
  const headings = new Map<number, string>();
  for (const { row: at, texts } of rows) {
    if (at < first || at > last) continue;
    for (const [column, text] of texts) {
      const reaches =
        at >= row || touching.some(({ from, to }) => from.row === at && from.column === column && to.row >= row);
      if (reaches) headings.set(column, text);
    }
  }
  const known = [...headings.values()].filter(isHeading).length;
  return { row, firstDataRow: last + 1, headings, known };
}
