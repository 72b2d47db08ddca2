import { PassThrough } from "node:stream";
import { setImmediate as breathe } from "node:timers/promises";
import { columnLetters } from "@cchc/core/lists/sheet-place";
import { WorkbookWriter } from "@cj-tech-master/excelts";
import { daySerial } from "./serial-day.ts";
import { columnStyles, headingStyle, look } from "./sheet-look.ts";
import { isMarked, type SheetColumn, type SheetModel, type SheetValue } from "./sheet-model.ts";
import { cellText, sheetName } from "./sheet-text.ts";
import { columnWidths, headingLines, LINE_POINTS, rowLines } from "./sheet-widths.ts";

/** Rows below the table that have its drop-downs, too. */
const SPARE_ROWS = 500;
const ROWS_BETWEEN_BREATHS = 500;
const A4 = 9;

/** What happens while a workbook is written. */
export interface Writing {
  report?: ((done: number, total: number) => void) | undefined;
}

/**
 * A workbook of one table: a frozen header with a filter, columns as wide as what they hold, drop-downs whose words stand
 * on a hidden sheet, printed on A4 across with the header on each page (SPEC XLS-1). Rows go out as they are made.
 */
export async function writeWorkbook(model: SheetModel, { report }: Writing = {}): Promise<Buffer> {
  const output = new PassThrough();
  const written = collected(output);
  const book = new WorkbookWriter({ stream: output, useStyles: true, useSharedStrings: false });
  book.creator = "cchc";
  const { columns, rows, texts } = model;
  const lastRow = rows.length + 1;
  const shown = columns.findLastIndex(({ isHidden }) => !isHidden) + 1;
  const sheet = book.addWorksheet(sheetName(model.name), {
    views: [{ state: "frozen", ySplit: 1 }],
    headerFooter: { oddFooter: `&C${texts.page.replace("{page}", "&P").replace("{pages}", "&N")}` },
    pageSetup: {
      paperSize: A4,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "1:1",
      printArea: `A1:${columnLetters(Math.max(1, shown))}${lastRow}`,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
    },
  });
  const styles = columns.map(columnStyles);
  const widths = columnWidths(model);
  sheet.columns = columns.map((column, at) => ({
    width: widths[at] ?? 0,
    hidden: column.isHidden,
    style: styles[at]?.(null, false) ?? {},
  }));
  sheet.autoFilter = { from: "A1", to: `${columnLetters(columns.length)}${lastRow}` };
  const header = sheet.getRow(1);
  header.height = headingLines(model, widths) * LINE_POINTS + 4;
  for (const [at, column] of columns.entries()) {
    const cell = header.getCell(at + 1);
    cell.value = cellText(column.heading);
    cell.style = column.heading === texts.problem ? look.heading.problem : headingStyle(column);
  }
  header.commit();
  // The columns are written by now. From here on each cell would copy its column's style before it gets its own.
  for (const at of columns.keys()) sheet.getColumn(at + 1).style = {};
  for (const [index, cells] of rows.entries()) {
    const row = sheet.getRow(index + 2);
    for (const [at, cell] of cells.entries()) {
      const [value, problem] = isMarked(cell) ? [cell.value, cell.problem] : [cell, undefined];
      const target = row.getCell(at + 1);
      target.value = cellValue(value);
      target.style = styles[at]?.(value, problem !== undefined) ?? {};
      if (problem !== undefined && problem !== "") target.note = { texts: [{ text: cellText(problem) }] };
    }
    row.height = rowLines(cells, model, widths) * LINE_POINTS;
    // A height that the program takes back when somebody edits the row.
    row.customHeight = false;
    row.commit();
    if (index % ROWS_BETWEEN_BREATHS === 0) {
      report?.(index, rows.length);
      // What is packed goes out, and memory with it.
      await breathe();
    }
  }
  const choices = choiceColumns(columns);
  for (const { column, place, words, isOpen } of choices) {
    const letters = columnLetters(column);
    sheet.dataValidations.add(`${letters}2:${letters}${lastRow + SPARE_ROWS}`, {
      type: "list",
      allowBlank: true,
      formulae: [`'${texts.choices}'!$${columnLetters(place)}$1:$${columnLetters(place)}$${words.length}`],
      showErrorMessage: !isOpen,
      errorStyle: "stop",
      errorTitle: texts.notAmong.title,
      error: texts.notAmong.text,
    });
  }
  sheet.commit();
  if (choices.length > 0) {
    const lists = book.addWorksheet(texts.choices, { state: "hidden" });
    const longest = Math.max(...choices.map(({ words }) => words.length));
    for (let at = 0; at < longest; at++) {
      const row = lists.getRow(at + 1);
      for (const { place, words } of choices) {
        const word = words[at];
        if (word !== undefined) row.getCell(place).value = cellText(word);
      }
      row.commit();
    }
    lists.commit();
  }
  await book.commit();
  return written;
}

async function collected(output: PassThrough): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of output) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

function cellValue(value: SheetValue): string | number | null {
  if (typeof value === "string") return value === "" ? null : cellText(value);
  if (typeof value === "number" || value === null) return value;
  return daySerial(value.day as `${number}-${number}-${number}`) ?? value.day;
}

/** Columns with words to choose from, each list of words once: where it stands on the sheet of words. */
function choiceColumns(columns: readonly SheetColumn[]) {
  const places = new Map<string, number>();
  return columns.flatMap(({ choices }, at) => {
    if (choices === undefined || choices.words.length === 0) return [];
    const key = choices.words.join("\n");
    const place = places.get(key) ?? places.size + 1;
    places.set(key, place);
    return [{ column: at + 1, place, ...choices }];
  });
}
