import { unwrap } from "@cchc/core/unwrap";
import type { Catalogue } from "@cchc/messages/catalogue";
import { loadListWords } from "@cchc/messages/list-words";
import { sheetWords } from "@cchc/messages/sheet-words";
import { type ExportedList, exportedText } from "@cchc/store/lists/export-list";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";

/** The formats a list is written in, the usual one first. */
export const tableFormats = ["xlsx", "csv"] as const;
export type TableFormat = (typeof tableFormats)[number];

/** The format that a file's name asks for; the usual one where it says nothing. */
export function tableFormatOf(path: string): TableFormat {
  return tableFormats.find((format) => path.toLowerCase().endsWith(`.${format}`)) ?? tableFormats[0];
}

/** What file dialogues offer for tables that are written. */
export function tableFilters({ extension }: Catalogue): Record<string, string[]> {
  const { filter } = extension.tables;
  return { [filter.xlsx]: ["xlsx"], [filter.csv]: ["csv"] };
}

/** The same for tables that are read. */
export function readFilters({ extension }: Catalogue): Record<string, string[]> {
  return { [extension.tables.filter.both]: ["xlsx", "xlsm", "csv", "txt", "json"] };
}

/** A list as the content of a file; what writes workbooks is loaded only for one. */
export async function tableContent(
  { language, texts }: Services,
  session: Session,
  list: ExportedList,
  format: TableFormat,
  report: (done: number, total: number) => void,
): Promise<Uint8Array> {
  const words = await loadListWords(language);
  switch (format) {
    case "csv":
      return Buffer.from(exportedText(list, words), "utf8");
    case "xlsx": {
      const { exportedWorkbook } = await import("@cchc/store/workbook/export-workbook");
      const { today } = session.ports();
      return unwrap(
        await exportedWorkbook(session.workspace, list, sheetWords(list.kind, words, texts), { today, report }),
      );
    }
  }
}
