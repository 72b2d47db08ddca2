import type { TableSheet } from "@cchc/core/lists/table";
import type { Catalogue } from "@cchc/messages/catalogue";

/** What is told of how a sheet was read, where that does not go without saying; nothing for other tables. */
export function sheetNotes(sheet: TableSheet | undefined, { lists }: Catalogue): string[] {
  if (sheet === undefined) return [];
  const texts = lists.sheet;
  const { name, headerRow, others, isHidden, hiddenRows, hiddenColumns, formulas, macros } = sheet;
  return [
    ...(headerRow > 1 ? [texts.read({ name, row: headerRow })] : []),
    ...(isHidden ? [texts.hiddenSheet] : []),
    ...(others.length > 0 ? [texts.others(others)] : []),
    ...(hiddenRows + hiddenColumns > 0 ? [texts.hidden({ rows: hiddenRows, columns: hiddenColumns })] : []),
    ...(formulas.count > 0 ? [texts.formulas(formulas)] : []),
    ...(macros ? [texts.macros] : []),
  ];
}
