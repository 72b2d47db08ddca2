import type { WorkbookFault } from "@cchc/core/problems/workbook-problems";
import type { ProblemTexts } from "../../vi/problems/problem-texts.ts";
import { format } from "../format.ts";

const saveAgain =
  "Open the file in Excel, choose File › Save As › Excel Workbook (.xlsx), and run the command with the new file.";

const faults: { [F in WorkbookFault]: { what: string; next: string } } = {
  "excel-97": { what: "is an Excel file of the old kind (.xls)", next: saveAgain },
  encrypted: {
    what: "is protected by a password",
    next: "Open it in Excel, take the password off under File › Info › Protect Workbook, save it as .xlsx and run the command again.",
  },
  opendocument: {
    what: "is a LibreOffice spreadsheet (.ods)",
    next: "Open it, save it as .xlsx and run the command again.",
  },
  binary: { what: "is a binary Excel file (.xlsb)", next: saveAgain },
  pdf: {
    what: "is a PDF, not a spreadsheet",
    next: "Ask for the table as an Excel file (.xlsx) or as CSV and run the command again with it.",
  },
  text: {
    what: "is named like an Excel file but holds plain text",
    next: "If it is a CSV table, name it .csv; otherwise open it in Excel and save it as .xlsx.",
  },
  truncated: {
    what: "is cut short: not all of it was downloaded or copied",
    next: "Get the file again and run the command again.",
  },
  damaged: { what: "is damaged and cannot be read", next: saveAgain },
  doctype: {
    what: "declares what no real Excel file does; it is not safe and was not read",
    next: "Ask who sent it; if you trust it, open it in Excel and save it as .xlsx.",
  },
  "too-large": {
    what: "holds more than a table needs and was not read on",
    next: "Copy the table alone into a new file (only the rows with data), save it as .xlsx and run the command again.",
  },
  "too-many-parts": {
    what: "has too many parts and was not read",
    next: "Copy the table alone into a new file, save it as .xlsx and run the command again.",
  },
  "too-many-sheets": {
    what: "has too many sheets and was not read",
    next: "Copy the sheet alone into a new file, save it as .xlsx and run the command again.",
  },
  "no-workbook": { what: "is not an Excel file", next: "Look at the name again; an .xlsx or .csv file is needed." },
  empty: { what: "has no sheet with anything in it", next: "Look at the file and run the command again." },
};

/** Texts of problems with workbooks and with what their cells hold. */
export const workbookProblems = {
  "workbook-unreadable": ({ file, fault }) => ({
    message: `${file} ${faults[fault].what}. Nothing was written.`,
    hint: faults[fault].next,
  }),
  "sheet-not-found": ({ file, sheet, sheets }) => ({
    message: `${file} has no sheet “${sheet}”. Nothing was written.`,
    hint: `It has: ${sheets.map((name, at) => `${at + 1}. ${name}`).join("; ")}. Give a name or a number with --sheet.`,
  }),
  "sheet-header-empty": ({ file, sheet, row }) => ({
    message: `${file}, sheet “${sheet}”: row ${format.number(row)} has no headings. Nothing was written.`,
    hint: "Give the number of the row with the headings with --header-row.",
  }),
  "problems-over-source": ({ file }) => ({
    message: `${file} is the file that is being imported. Nothing was written.`,
    hint: "Give another name after --problems.",
  }),
  "sheet-text-too-long": ({ row, column, most }) => ({
    message: `Row ${format.number(row)}, column “${column}” is longer than the ${format.number(most)} characters that a cell of Excel holds. Nothing was written.`,
    hint: "Shorten the text, or export to a .csv file.",
  }),
  "sheet-cell-error": ({ cell, value }) => ({
    message: `Cell ${cell} shows the error ${value}.`,
    hint: "Mend the formula, or type the value into the cell.",
  }),
  "sheet-cell-no-result": ({ cell }) => ({
    message: `Cell ${cell} has a formula whose result was not saved.`,
    hint: "Open the file in Excel, let it calculate and save it, or type the value into the cell.",
  }),
  "sheet-cell-no-number": ({ cell, value }) => ({
    message: `In the file, cell ${cell} is saved as a number but holds “${value}”, which is none.`,
    hint: "Open the file in Excel, type the value into the cell again and save it.",
  }),
  "sheet-cell-too-long": ({ cell, most }) => ({
    message: `Cell ${cell} is longer than the ${format.number(most)} characters that a cell of Excel holds.`,
    hint: "Shorten the text in the cell and save the file.",
  }),
  "sheet-cell-merged": ({ range, cell }) => ({
    message: `Cells ${range} are merged, so it is not clear which rows have the value of ${cell}.`,
    hint: "Unmerge the cells and fill the value into each row.",
  }),
} satisfies Partial<ProblemTexts>;
