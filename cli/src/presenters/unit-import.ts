import { type Column, table } from "./table.ts";
import type { View } from "./view.ts";

interface ShownProblem {
  row: number;
  column: string;
  value: string;
  message: string;
  hint: string;
}

/** What an import would do or did: counts first, then every problem with its row, column and what would do. */
export function importLines(
  item: {
    file: string;
    rows: number;
    added: readonly unknown[];
    unchanged: readonly unknown[];
    problems: readonly ShownProblem[];
    applied: boolean;
    /** Whether writing was asked for. */
    wanted: boolean;
  },
  view: View,
): string[] {
  const texts = view.texts.units.import;
  const { file, rows, added, unchanged, problems, applied, wanted } = item;
  const wrong = new Set(problems.map(({ row }) => row)).size;
  const counts = texts.rows({ file, rows, added: added.length, unchanged: unchanged.length, wrong });
  if (problems.length > 0) return [counts, "", ...problemTable(problems, view), "", texts.nothingWritten];
  if (added.length === 0) return [counts, texts.nothingToDo];
  return [counts, applied ? texts.applied(added.length) : wanted ? texts.nothingWritten : texts.dryRun];
}

function problemTable(problems: readonly ShownProblem[], view: View): string[] {
  const texts = view.texts.units.import;
  const columns: Column<ShownProblem>[] = [
    { heading: texts.row, value: ({ row }) => String(row), align: "right" },
    { heading: texts.column, value: ({ column }) => column },
    { heading: texts.problem, value: ({ message }) => message, flexible: true, tone: () => "red" },
    { heading: texts.hint, value: ({ hint }) => hint, flexible: true },
  ];
  return table(columns, problems, view);
}
