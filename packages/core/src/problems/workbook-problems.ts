import type { ClassesOf } from "./problem-class.ts";

/** What can go wrong with workbooks. */
export interface WorkbookProblems {
  /** A workbook that cannot be read; `part` is where in its archive, empty where that says nothing. */
  "workbook-unreadable": { file: string; fault: WorkbookFault; part: string };
  "sheet-not-found": { file: string; sheet: string; sheets: readonly string[] };
  /** The row that is to hold the headings holds nothing. */
  "sheet-header-empty": { file: string; sheet: string; row: number };
  /** The marked sheet would take the place of the file that it is about. */
  "problems-over-source": { file: string };
  /** A text that no cell of a workbook can hold. */
  "sheet-text-too-long": { row: number; column: string; most: number };
  "sheet-cell-error": { cell: string; value: string };
  "sheet-cell-no-result": { cell: string };
  /** A cell that says it is a number and holds something else. */
  "sheet-cell-no-number": { cell: string; value: string };
  /** A text that no cell of Excel could hold. */
  "sheet-cell-too-long": { cell: string; most: number };
  /** `cell` is the first one of the range, in which the text stands. */
  "sheet-cell-merged": { cell: string; range: string };
}

/** Why a file is no workbook that can be read. */
export type WorkbookFault =
  | "excel-97"
  | "encrypted"
  | "opendocument"
  | "binary"
  | "pdf"
  | "text"
  | "truncated"
  | "damaged"
  | "doctype"
  | "too-large"
  | "too-many-parts"
  | "too-many-sheets"
  | "no-workbook"
  | "empty";

export const workbookProblemClasses: ClassesOf<WorkbookProblems> = {
  "workbook-unreadable": "invalid-document",
  "sheet-not-found": "not-found",
  "sheet-header-empty": "invalid-document",
  "problems-over-source": "usage",
  "sheet-text-too-long": "rule",
  "sheet-cell-error": "invalid-document",
  "sheet-cell-no-result": "invalid-document",
  "sheet-cell-no-number": "invalid-document",
  "sheet-cell-too-long": "invalid-document",
  "sheet-cell-merged": "invalid-document",
};
