import type { CalendarDay } from "@cchc/core/day";
import { type Result, succeed } from "@cchc/core/result";
import type { ExportedList } from "../lists/export-list.ts";
import type { Workspace } from "../workspace.ts";
import { type ListSheetWords, listSheet } from "./list-sheet.ts";
import { problemSheet, type WrongTable } from "./problem-sheet.ts";
import { recordLabels } from "./record-labels.ts";
import { type Writing, writeWorkbook } from "./write-workbook.ts";

/** A list as a workbook; units are called as on `today`, which is how an import reads them. */
export async function exportedWorkbook(
  workspace: Workspace,
  list: ExportedList,
  words: ListSheetWords,
  { today, ...writing }: Writing & { today: CalendarDay },
): Promise<Result<Buffer>> {
  const sheet = listSheet(list, words, await recordLabels(workspace, today));
  return sheet.ok ? succeed(await writeWorkbook(sheet.value, writing)) : sheet;
}

/** A table as a workbook with its problems marked, to be corrected there and imported again (SPEC XLS-6). */
export async function problemWorkbook(
  workspace: Workspace,
  wrong: WrongTable,
  words: ListSheetWords,
  { today, ...writing }: Writing & { today: CalendarDay },
): Promise<Buffer> {
  return writeWorkbook(problemSheet(wrong, words, await recordLabels(workspace, today)), writing);
}
