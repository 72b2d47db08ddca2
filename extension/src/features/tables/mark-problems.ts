import { basename, extname } from "node:path";
import type { Columns } from "@cchc/core/lists/columns";
import type { ListKind } from "@cchc/core/lists/list-columns";
import type { ListWords } from "@cchc/core/lists/list-words";
import type { RowProblem } from "@cchc/core/lists/read-rows";
import type { Table } from "@cchc/core/lists/table";
import { sheetWords } from "@cchc/messages/sheet-words";
import { problemWorkbook } from "@cchc/store/workbook/export-workbook";
import { window, workspace } from "vscode";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { withProgress } from "../documents/with-progress.ts";
import { cellProblemWords } from "./cell-problem-words.ts";

/** A table in which something is wrong: which list it is, and what its columns are called. */
interface WrongTable {
  file: string;
  words: ListWords;
  wrong: { kind: ListKind; columns: Columns; table: Table; problems: readonly RowProblem[] };
}

/** Writes the table as a workbook with what is wrong marked in its cells, to be mended there and read again. */
export async function markProblems({ texts }: Services, session: Session, { file, words, wrong }: WrongTable) {
  const { tables } = texts.extension;
  const name = `${basename(file, extname(file))}-cho-sai.xlsx`;
  await workspace.fs.createDirectory(session.uriOf("reports"));
  const uri = await window.showSaveDialog({
    title: tables.mark,
    defaultUri: session.uriOf(`reports/${name}`),
    filters: { [tables.filter.xlsx]: ["xlsx"] },
  });
  if (uri === undefined) return;
  const problems = wrong.problems.map(({ row, column, problem }) => {
    const { message, hint } = cellProblemWords(texts, problem);
    return { row, column, told: `${message} ${hint}`.trim() };
  });
  const { today } = session.ports();
  const bytes = await withProgress(tables.exporting, ({ report }) =>
    problemWorkbook(session.workspace, { ...wrong, problems }, sheetWords(wrong.kind, words, texts), { today, report }),
  );
  await workspace.fs.writeFile(uri, bytes);
  const told = texts.lists.sheet.problemsWritten({ count: problems.length, file: basename(uri.path) });
  void window.showInformationMessage(told);
}
