import { extname, resolve } from "node:path";
import type { CalendarDay } from "@cchc/core/day";
import type { ListKind } from "@cchc/core/lists/list-columns";
import type { ListWords } from "@cchc/core/lists/list-words";
import type { RowProblem } from "@cchc/core/lists/read-rows";
import { AppError, problem } from "@cchc/core/problem";
import { describeProblem } from "@cchc/messages/catalogue";
import { sheetWords } from "@cchc/messages/sheet-words";
import type { WrongTable } from "@cchc/store/workbook/problem-sheet";
import type { Workspace } from "@cchc/store/workspace";
import type { CommandContext } from "./context.ts";
import { writeWhole } from "./list-export.ts";
import { startProgress } from "./presenters/progress.ts";

/** Refuses a name that no marked sheet may have, before anything is read. */
export function checkProblemsFile(path: string, source: string): void {
  if (extname(path).toLowerCase() !== ".xlsx") {
    throw new AppError(problem("export-format-unclear", { file: path, formats: ["xlsx"] }));
  }
  if (resolve(path) === resolve(source)) throw new AppError(problem("problems-over-source", { file: path }));
}

/** Writes a table with its problems marked, if it has any, over what `consentToOverwrite` let go; gives what is told of it. */
export async function writeProblems(
  context: CommandContext,
  workspace: Workspace,
  path: string,
  {
    problems,
    kind,
    ...table
  }: Omit<WrongTable, "problems" | "kind"> & { kind: ListKind; problems: readonly RowProblem[] },
  { words, today }: { words: ListWords; today: CalendarDay },
): Promise<string> {
  const { texts } = context;
  if (problems.length === 0) return texts.lists.sheet.noProblems;
  const { problemWorkbook } = await import("@cchc/store/workbook/export-workbook");
  const told = problems.map(({ row, column, problem: what }) => {
    const { message, hint } = describeProblem(texts, what);
    return { row, column, told: `${message} ${hint}`.trim() };
  });
  const { report, end } = startProgress(texts);
  const wrong = { ...table, kind, problems: told };
  const bytes = await problemWorkbook(workspace, wrong, sheetWords(kind, words, texts), { today, report });
  end();
  const file = await writeWhole(path, bytes);
  return texts.lists.sheet.problemsWritten({ count: problems.length, file });
}
