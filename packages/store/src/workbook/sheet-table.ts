import type { Table, TableRow, TableSheet } from "@cchc/core/lists/table";
import { type Problem, problem } from "@cchc/core/problem";
import { workbookLimits } from "../table-limits.ts";
import { isColumnNumbering } from "../table-top.ts";
import { addressText, type CellRange, rangeText } from "./cell-address.ts";
import type { HeaderPlace } from "./header-row.ts";
import { fingerprintedCodes, readFingerprints } from "./own-columns.ts";
import type { SheetRow, SheetRows } from "./sheet-rows.ts";
import { WorkbookFailure } from "./zip-archive.ts";

/** How many places of formulas are named. */
const FIRST_FORMULAS = 3;
const MOST_COVERED_CELLS = 2_000_000;

/** The table below the headings of a sheet: rows without anything are left out, cells that merging covers are flawed. */
export function tableOf(
  sheet: SheetRows,
  place: HeaderPlace,
  about: Pick<TableSheet, "name" | "isHidden" | "others" | "macros">,
): Table {
  const columns = [...place.headings.keys()].sort((left, right) => left - right);
  const fingerprints = columns.find((column) => fingerprintedCodes(place.headings.get(column) ?? "") !== undefined);
  const codes = fingerprintedCodes(place.headings.get(fingerprints ?? 0) ?? "") ?? [];
  const listed = columns.filter((column) => column !== fingerprints);
  const firstColumn = listed[0] ?? 1;
  const lastColumn = listed.at(-1) ?? firstColumn;
  const width = lastColumn - firstColumn + 1;
  const inside = (column: number) => column >= firstColumn && column <= lastColumn && column !== fingerprints;
  const below = sheet.rows.filter(({ row }) => row >= place.firstDataRow);
  const covered = coveredCells(below, sheet.merges, lastColumn);
  const kept = isNumbering(below[0]) ? below.slice(1) : below;
  // Headings far apart make every row as wide as they lie.
  if (kept.length * width > workbookLimits.cells) throw new WorkbookFailure("too-large");
  const rows = kept.flatMap((row): TableRow[] => {
    const cells = Array.from({ length: width }, (_, at) =>
      inside(firstColumn + at) ? (row.texts.get(firstColumn + at) ?? "") : "",
    );
    const outside = [...row.texts].find(([column]) => column > lastColumn && column !== fingerprints);
    const flaws = flawsOf(row);
    // What only merging or hidden fingerprints fill is an empty row.
    if (outside === undefined && cells.every((text) => text === "") && row.flaws === undefined) return [];
    const shown = [...(row.shown ?? [])].filter(([column]) => inside(column));
    const exported =
      fingerprints === undefined ? undefined : readFingerprints(codes, row.texts.get(fingerprints) ?? "");
    return [
      {
        line: row.row,
        cells: outside === undefined ? cells : [...cells, outside[1]],
        ...(shown.length === 0 ? {} : { shown: new Map(shown.map(([column, text]) => [column - firstColumn, text])) }),
        ...(flaws.size === 0 ? {} : { flaws }),
        ...(exported === undefined ? {} : { exported }),
      },
    ];
  });
  const formulas = sheet.formulas.filter(({ row, column }) => row >= place.firstDataRow && inside(column));
  return {
    header: Array.from({ length: width }, (_, at) =>
      inside(firstColumn + at) ? (place.headings.get(firstColumn + at) ?? "") : "",
    ),
    rows,
    sheet: {
      ...about,
      headerRow: place.row,
      firstColumn,
      hiddenRows: kept.filter(({ isHidden }) => isHidden).length,
      // A sheet of our own hides what nobody needs to see.
      hiddenColumns: fingerprints === undefined ? listed.filter((column) => sheet.hiddenColumns.has(column)).length : 0,
      formulas: { count: formulas.length, first: formulas.slice(0, FIRST_FORMULAS).map(addressText) },
    },
  };

  function flawsOf(row: SheetRow): Map<number, Problem> {
    const found = [...(covered.get(row.row) ?? []), ...(row.flaws ?? [])];
    return new Map(found.flatMap(([column, what]) => (inside(column) ? [[column - firstColumn, what] as const] : [])));
  }
}

/**
 * The cells that merging hides behind another one, by row: what stands in the first cell may be meant for all of them or
 * not, which nobody but the person can say. One problem for each range, so that it is told once.
 */
function coveredCells(
  rows: readonly SheetRow[],
  merges: readonly CellRange[],
  lastColumn: number,
): ReadonlyMap<number, ReadonlyMap<number, Problem>> {
  const covered = new Map<number, Map<number, Problem>>();
  const present = new Set(rows.map(({ row }) => row));
  const lastRow = rows.at(-1)?.row ?? 0;
  let count = 0;
  for (const range of merges) {
    const what = problem("sheet-cell-merged", { cell: addressText(range.from), range: rangeText(range) });
    for (let row = range.from.row; row <= Math.min(range.to.row, lastRow); row++) {
      count += 1;
      if (count > MOST_COVERED_CELLS) throw new WorkbookFailure("too-large");
      if (!present.has(row)) continue;
      for (let column = range.from.column; column <= Math.min(range.to.column, lastColumn); column++) {
        count += 1;
        if (row === range.from.row && column === range.from.column) continue;
        const ofRow = covered.get(row) ?? new Map<number, Problem>();
        ofRow.set(column, what);
        covered.set(row, ofRow);
      }
    }
  }
  return covered;
}

/** Whether a row numbers the columns, as printed tables do below their headings: (1), (2), (3) … */
function isNumbering(row: SheetRow | undefined): boolean {
  if (row === undefined) return false;
  const inOrder = [...row.texts].sort(([left], [right]) => left - right);
  return isColumnNumbering(inOrder.map(([, text]) => text));
}
