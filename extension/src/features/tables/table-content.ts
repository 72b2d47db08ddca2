import type { Catalogue } from "@cchc/messages/catalogue";
import { loadListWords } from "@cchc/messages/list-words";
import { type ExportedList, exportedText } from "@cchc/store/lists/export-list";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";

/** The formats a list is written in, the usual one first. */
export const tableFormats = ["csv"] as const;
export type TableFormat = (typeof tableFormats)[number];

/** The format that a file's name asks for; the usual one where it says nothing. */
export function tableFormatOf(path: string): TableFormat {
  return tableFormats.find((format) => path.toLowerCase().endsWith(`.${format}`)) ?? tableFormats[0];
}

/** What file dialogues offer for tables. */
export function tableFilters({ extension }: Catalogue): Record<string, string[]> {
  return { [extension.tables.filter.csv]: ["csv"] };
}

/** A list as the content of a file. */
export async function tableContent(
  { language }: Services,
  _session: Session,
  list: ExportedList,
  format: TableFormat,
  _report: (done: number, total: number) => void,
): Promise<Uint8Array> {
  const words = await loadListWords(language);
  switch (format) {
    case "csv":
      return Buffer.from(exportedText(list, words), "utf8");
  }
}
