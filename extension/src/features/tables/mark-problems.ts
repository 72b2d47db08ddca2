import { basename, extname } from "node:path";
import { listColumns } from "@cchc/core/lists/list-columns";
import { sheetWords } from "@cchc/messages/sheet-words";
import { problemWorkbook } from "@cchc/store/workbook/export-workbook";
import { window, workspace } from "vscode";
import { problemWords } from "../../adapters/failure.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { withProgress } from "../documents/with-progress.ts";
import type { TriedImport } from "./import-page.ts";

/** Writes the table as a workbook with what is wrong marked in its cells, to be mended there and read again. */
export async function markProblems({ texts }: Services, session: Session, { as, file, plan, words }: TriedImport) {
  const { tables } = texts.extension;
  const name = `${basename(file, extname(file))}-cho-sai.xlsx`;
  await workspace.fs.createDirectory(session.uriOf("reports"));
  const uri = await window.showSaveDialog({
    title: tables.mark,
    defaultUri: session.uriOf(`reports/${name}`),
    filters: { [tables.filter.xlsx]: ["xlsx"] },
  });
  if (uri === undefined) return;
  const problems = [...plan.problems, ...(plan.warnings ?? [])].map(({ row, column, problem }) => {
    const { message, hint } = problemWords(texts, problem);
    return { row, column, told: `${message} ${hint}`.trim() };
  });
  const wrong = { kind: as, columns: listColumns[as], table: plan.table, problems };
  const { today } = session.ports();
  const bytes = await withProgress(tables.exporting, ({ report }) =>
    problemWorkbook(session.workspace, wrong, sheetWords(as, words, texts), { today, report }),
  );
  await workspace.fs.writeFile(uri, bytes);
  const told = texts.lists.sheet.problemsWritten({ count: problems.length, file: basename(uri.path) });
  void window.showInformationMessage(told);
}
