import type { ListKind } from "@cchc/core/lists/list-columns";
import type { ImportKind } from "@cchc/core/lists/list-kinds";
import { headingOf, type ListWords } from "@cchc/core/lists/list-words";
import type { ConflictChoice, DivergedCell, MatchedRow, PlannedRow, ProposedId } from "@cchc/core/lists/plan-import";
import type { UnknownColumn } from "@cchc/core/lists/read-rows";
import type { TableSheet } from "@cchc/core/lists/table";
import { type Column, table } from "./table.ts";
import type { View } from "./view.ts";

/** What is wrong or doubtful in a row, in words. */
export interface ShownProblem {
  row: number;
  cell: string | null;
  column: string;
  value: string;
  message: string;
  hint: string;
}

interface ShownImport {
  as: ImportKind;
  file: string;
  rows: number;
  inConflict: number;
  wrong: number;
  problems: readonly ShownProblem[];
  /** What does not agree and is no reason to refuse. */
  warnings: readonly ShownProblem[];
  applied: boolean;
  /** Whether writing was asked for. */
  wanted: boolean;
  planned: {
    added: readonly PlannedRow[];
    changed: readonly PlannedRow[];
    unchanged: readonly string[];
    matched: readonly MatchedRow[];
    proposedIds: readonly ProposedId[];
    viewOnly: readonly UnknownColumn[];
    kept: readonly string[];
    keptCells: readonly DivergedCell[];
    conflicts: readonly DivergedCell[];
    choice: ConflictChoice | null;
    notInTable: number;
    sheet: TableSheet | null;
    cellOf: (row: number, column: string) => string | null;
  };
  words: ListWords;
}

/** A screen holds that many rows of what is new or changed, and of problems. */
const mostRows = 20;
const mostProblems = 50;
/** A problem names that many runs of rows. */
const mostRuns = 6;

/** What an import would do or did: counts first, then what changes, or every problem with its place and what would do. */
export function importLines(item: ShownImport, view: View): string[] {
  const texts = view.texts.lists.import;
  const { as, file, rows, wrong, inConflict, problems, applied, planned, words } = item;
  const { length: added } = planned.added;
  const { length: changed } = planned.changed;
  const [kept, unchanged] = [planned.kept.length, planned.unchanged.length];
  const known = changed + kept + unchanged + inConflict > 0;
  const counts = [
    texts.counts({ file, rows, added, changed, unchanged, kept, inConflict, wrong }),
    ...(planned.sheet === null ? [] : [texts.sheet(planned.sheet.name)]),
    ...texts.matches({ kind: as, matched: planned.matched, proposedIds: planned.proposedIds }),
    ...(known && planned.notInTable > 0 ? [texts.notInTable(planned.notInTable)] : []),
  ];
  const tableOf = (shown: readonly ShownProblem[]) => ({ as, problems: shown, words, inSheet: planned.sheet !== null });
  const doubts =
    item.warnings.length === 0
      ? []
      : ["", texts.doubtful(item.warnings.length), ...problemTable(tableOf(item.warnings), view, "yellow")];
  if (problems.length > 0)
    return [...counts, "", ...problemTable(tableOf(problems), view), ...doubts, "", texts.nothingWritten];
  const told = [
    ...doubts,
    ...divergedTable(item, planned.keptCells, texts.keptCells, view),
    ...(planned.choice === null ? [] : divergedTable(item, planned.conflicts, texts.settled[planned.choice], view)),
  ];
  if (added + changed === 0) {
    if (kept > 0) return [...counts, ...told, "", texts.olderTable];
    return [...counts, ...told, planned.viewOnly.length > 0 ? texts.nothingElseToDo : texts.nothingToDo];
  }
  if (applied) return [...counts, ...told, texts.applied({ count: added + changed, kind: as })];
  return [...counts, "", ...rowTable(item, view), ...told, "", texts.dryRun];
}

/** Cells whose record changed here since the table was exported: what the table has, and what is here. */
function divergedTable(
  { as, words, planned }: ShownImport,
  cells: readonly DivergedCell[],
  heading: string,
  view: View,
): string[] {
  if (cells.length === 0) return [];
  const texts = view.texts.lists.import;
  const columns: Column<DivergedCell>[] = [
    placeColumn(planned, view),
    { heading: texts.name, value: ({ label }) => label, flexible: true },
    { heading: texts.column, value: ({ column }) => headingOf(words, as, column) },
    { heading: texts.inTable, value: ({ tableText }) => tableText, flexible: true },
    { heading: texts.here, value: ({ hereText }) => hereText, flexible: true },
  ];
  const more = cells.length - mostRows;
  const lines = table(columns, cells.slice(0, mostRows), view);
  return ["", heading, ...lines, ...(more > 0 ? [texts.moreRows(more)] : [])];
}

/** Where a cell stands: `C12` in a sheet, else its line of the file. */
function placeColumn<T extends { row: number; column: string }>(
  { sheet, cellOf }: ShownImport["planned"],
  view: View,
): Column<T> {
  const texts = view.texts.lists.import;
  if (sheet === null) return { heading: texts.row, value: ({ row }) => String(row), align: "right" };
  return { heading: texts.cell, value: ({ row, column }) => cellOf(row, column) ?? String(row) };
}

function rowTable({ as, planned, words }: ShownImport, view: View): string[] {
  const texts = view.texts.lists.import;
  const all = [...planned.changed, ...planned.added];
  const shown = all.slice(0, mostRows).toSorted((left, right) => left.row - right.row);
  const what = ({ id, changes }: PlannedRow) => {
    const parts = changes.map(({ column, fromText: from, toText: to }) => {
      const heading = headingOf(words, as, column);
      return id === null ? texts.value({ column: heading, to }) : texts.change({ column: heading, from, to });
    });
    return parts.join("; ");
  };
  const columns: Column<PlannedRow>[] = [
    { heading: texts.row, value: ({ row }) => String(row), align: "right" },
    { heading: texts.name, value: ({ label }) => label, flexible: true },
    { heading: "", value: ({ id }) => (id === null ? texts.added : ""), tone: () => "green" },
    { heading: texts.what, value: what, flexible: true },
  ];
  const more = all.length - shown.length;
  return [...table(columns, shown, view), ...(more > 0 ? [texts.moreRows(more)] : [])];
}

/** What is wrong or doubtful in a table: where, in which column, why, and what would do. */
export function problemTable(
  {
    as,
    problems,
    words,
    inSheet,
  }: {
    as: ListKind;
    problems: readonly ShownProblem[];
    words: ListWords;
    /** Whether cells have names: `C12`. */
    inSheet: boolean;
  },
  view: View,
  tone: "red" | "yellow" = "red",
): string[] {
  const texts = view.texts.lists.import;
  const told = toldOnce(problems, inSheet);
  const place: Column<ToldOnce> = inSheet
    ? { heading: texts.cell, value: ({ places }) => places }
    : { heading: texts.row, value: ({ places }) => places, align: "right" };
  const columns: Column<ToldOnce>[] = [
    place,
    { heading: texts.column, value: ({ column }) => (column === "" ? "" : headingOf(words, as, column)) },
    { heading: texts.problem, value: ({ message }) => message, flexible: true, tone: () => tone },
    { heading: texts.hint, value: ({ hint }) => hint, flexible: true },
  ];
  const shown = told.slice(0, mostProblems);
  const more = problems.length - shown.reduce((sum, { count }) => sum + count, 0);
  const lines = table(columns, shown, view);
  return more > 0 ? [...lines, texts.moreProblems(more)] : lines;
}

/** One problem of one or many rows. */
interface ToldOnce extends ShownProblem {
  count: number;
  /** Its rows or cells: `12–16, 20`, `B12–B16`. */
  places: string;
}

/** The problems where the same one in many rows is told with all of them. */
function toldOnce(problems: readonly ShownProblem[], inSheet: boolean): ToldOnce[] {
  const groups = new Map<string, ShownProblem[]>();
  for (const one of problems) {
    const key = JSON.stringify([one.column, one.message, one.hint]);
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [one]);
    else same.push(one);
  }
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ ...first, count: same.length, places: placesOf(same, inSheet) }];
  });
}

function placesOf(same: readonly ShownProblem[], inSheet: boolean): string {
  const nameOf = ({ row, cell }: ShownProblem) => (inSheet ? (cell ?? String(row)) : String(row));
  const runs: { first: ShownProblem; last: ShownProblem }[] = [];
  for (const one of same) {
    const run = runs.at(-1);
    if (run !== undefined && one.row - run.last.row <= 1) run.last = one;
    else runs.push({ first: one, last: one });
  }
  const named = runs.slice(0, mostRuns).map(({ first, last }) => {
    const [from, to] = [nameOf(first), nameOf(last)];
    return from === to ? from : `${from}–${to}`;
  });
  return [...named, ...(runs.length > mostRuns ? ["…"] : [])].join(", ");
}
