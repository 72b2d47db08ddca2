import type { ImportKind } from "@cchc/core/lists/list-kinds";
import { headingOf, type ListWords } from "@cchc/core/lists/list-words";
import type { PlannedRow } from "@cchc/core/lists/plan-import";
import type { UnknownColumn } from "@cchc/core/lists/read-rows";
import { type Column, table } from "./table.ts";
import type { View } from "./view.ts";

interface ShownProblem {
  row: number;
  column: string;
  value: string;
  message: string;
  hint: string;
}

interface ShownImport {
  as: ImportKind;
  file: string;
  rows: number;
  wrong: number;
  problems: readonly ShownProblem[];
  applied: boolean;
  /** Whether writing was asked for. */
  wanted: boolean;
  planned: {
    added: readonly PlannedRow[];
    changed: readonly PlannedRow[];
    unchanged: readonly string[];
    viewOnly: readonly UnknownColumn[];
  };
  words: ListWords;
}

/** A screen holds that many rows of what is new or changed, and of problems. */
const mostRows = 20;
const mostProblems = 50;

/** What an import would do or did: counts first, then what changes, or every problem with its place and what would do. */
export function importLines(item: ShownImport, view: View): string[] {
  const texts = view.texts.lists.import;
  const { as, file, rows, wrong, problems, applied, planned } = item;
  const { length: added } = planned.added;
  const { length: changed } = planned.changed;
  const counts = texts.counts({ file, rows, added, changed, unchanged: planned.unchanged.length, wrong });
  if (problems.length > 0) return [counts, "", ...problemTable(item, view), "", texts.nothingWritten];
  if (added + changed === 0) return [counts, planned.viewOnly.length > 0 ? texts.nothingElseToDo : texts.nothingToDo];
  if (applied) return [counts, texts.applied({ count: added + changed, kind: as })];
  return [counts, "", ...rowTable(item, view), "", texts.dryRun];
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

function problemTable({ as, problems, words }: ShownImport, view: View): string[] {
  const texts = view.texts.lists.import;
  const columns: Column<ShownProblem>[] = [
    { heading: texts.row, value: ({ row }) => String(row), align: "right" },
    { heading: texts.column, value: ({ column }) => (column === "" ? "" : headingOf(words, as, column)) },
    { heading: texts.problem, value: ({ message }) => message, flexible: true, tone: () => "red" },
    { heading: texts.hint, value: ({ hint }) => hint, flexible: true },
  ];
  const more = problems.length - mostProblems;
  const lines = table(columns, problems.slice(0, mostProblems), view);
  return more > 0 ? [...lines, texts.moreProblems(more)] : lines;
}
