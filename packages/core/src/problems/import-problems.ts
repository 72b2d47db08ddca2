import type { CalendarDay } from "../day.ts";
import type { ImportKind, MappedKind } from "../lists/list-kinds.ts";
import type { ScoreKind } from "../model/codes.ts";
import type { ClassesOf } from "./problem-class.ts";

/** What can go wrong with tables to import. */
export interface ImportProblems {
  /** `1.854` and `1,854` mean one thing in Vietnam and another elsewhere. */
  "number-ambiguous": { text: string; whole: string | null; decimal: string | null };
  "number-malformed": { text: string };
  /** More digits than a number can keep. */
  "number-too-long": { text: string };
  /** A table to import that cannot be taken apart; `line` is where. */
  "table-malformed": { file: string; line: number; reason: TableReason };
  "table-columns-missing": {
    file: string;
    columns: readonly string[];
    found: readonly string[];
    /** The lists whose columns these are. */
    fits: readonly ImportKind[];
    /** The codes of what is missing where all of it may be said once for all rows; else none. */
    mayBeSaid: readonly string[];
    /** Headings that no column has, with the columns they are most like. */
    likely: readonly { heading: string; column: string }[];
    /** Which sheet of a workbook was read, and in which row its headings stand; null for other tables. */
    sheet: { name: string; row: number } | null;
  };
  /** What was said for all rows stands in a column of the table, too. */
  "column-said-twice": { file: string; column: string; heading: string };
  /** Neither the file's ending nor a flag says in which format a list is to be written. */
  "export-format-unclear": { file: string; formats: readonly string[] };
  /** Two headings that mean one column. */
  "table-columns-same": { file: string; column: string; headings: readonly string[]; places: readonly string[] };
  /** `line` is the first line that is not in the encoding that is expected. */
  "table-encoding": { file: string; line: number; looksLike: "utf-16" | "other"; encoding: string };
  "cell-empty": { column: string };
  /** `choices` are the labels that are understood. */
  /** A word that none of the choices is; `likely` is the one it may have meant, as people read it. */
  "cell-choice": { column: string; value: string; choices: readonly string[]; likely: string | null };
  /** `asDay`: the day that a plain number would be where days are counted, as sheets do inside. */
  "cell-day": { column: string; value: string; asDay: CalendarDay | null };
  "mapping-not-found": { name: string; known: readonly string[] };
  /** `columns` as people call them. */
  "mapping-column-unknown": { column: string; kind: MappedKind; columns: readonly string[] };
  /** A mapping of criteria sets, which no list is imported with. */
  "mapping-of-criteria": { name: string };
  "mapping-other-list": { name: string; kind: MappedKind; wanted: MappedKind };
  /** Neither a day nor a term. */
  "cell-due": { column: string; value: string };
  /** What is said of a finding once, when it is recorded. */
  "finding-cell-fixed": { finding: string };
  "finding-due-by-extension": { finding: string };
  /** A unit of the group without a scorecard, and nothing says that one is to be opened. */
  "scorecard-missing": { unit: string; criteria: string };
  /** Points in a column whose turn it is not; `now` is whose points are given in this state. */
  "points-not-now": { item: string; scorecard: string; of: ScoreKind; now: ScoreKind };
  "points-emptied": { item: string; points: number };
  "note-without-points": { item: string };
  /** A row of a form that is none of the set's items. */
  "score-row-unknown": { text: string; criteria: string };
  /** `inSheet` in a workbook, where nothing is separated by anything. */
  /** `cell` is where it stands in its sheet; null for other tables. */
  "cell-extra": { value: string; cell: string | null };
  "cell-id": { column: string; value: string };
  /** Not `by what = id, id`. */
  "cell-breakdown": { column: string; value: string };
  "cell-number-too-long": { column: string; value: string };
  "cell-year": { column: string; value: string };
  /** The register has no document of this number or id. */
  "cell-document": { column: string; value: string };
  "cell-yes-no": { column: string; value: string };
  /** `joined`: the number without the blanks between its thousands, where that is what is wrong. */
  "cell-number": { column: string; value: string; joined: string | null };
  /** A number with another meaning elsewhere; `whole` and `decimal` are how to write what it may mean. */
  "cell-number-ambiguous": { column: string; value: string; whole: string | null; decimal: string | null };
  /** A row names a record that is not there. */
  "row-unknown": { column: string; value: string };
  /** A new figure that no document says. */
  "figure-without-document": { figure: string };
  /** Nothing says of a new unit what level or category it has: neither its row nor its name. */
  "unit-kind-unclear": { unit: string; missing: readonly ("level" | "category")[] };
  /**
   * A number with words around it. `number` is what its cell may hold; `qualifier` and `measure` are columns for what stands
   * before and behind it, where the list has them, with whether the table does.
   */
  "cell-number-worded": {
    column: string;
    value: string;
    number: string;
    qualifier: WordsBeside | null;
    measure: WordsBeside | null;
  };
  /** A cell names several units where one is accountable. */
  "cell-several-leads": { column: string; value: string };
  /** The line of a text that was named has no headings. */
  "table-header-empty": { file: string; row: number };
  "row-repeats": { id: string; row: number };
  /** A code that a number cell may have made of another one: 1.1 of 1.10. */
  "code-repeats": { code: string; row: number };
  /**
   * A cell was edited in the table and its record changed here since the table was exported, and not to the same. `on` and
   * `by`: the record's last change here, where that is known.
   */
  "cell-in-conflict": {
    column: string;
    here: string;
    inTable: string;
    on: CalendarDay | null;
    by: string | null;
    /** Whether the table's value stood here until it was taken back. */
    takenBack: boolean;
  };
  "row-differs": { id: string; column: string; value: string; current: string };
  /** It was said what becomes of conflicts, and no row of the table carries what was exported, so none can be told. */
  "conflicts-without-base": { file: string };
  /** A change would make a document larger than what is read; it was not written. */
  "document-too-large": { file: string; bytes: number; limit: number };
}

/** Why a text is no table. */
export type TableReason =
  | "empty"
  | "quote-open"
  | "quote-inside"
  | "column-twice"
  | "json-no-list"
  | "json-no-row"
  | "json-too-wide";

/** Words beside a number, the column of the list that they belong into, and whether the table has that column. */
export interface WordsBeside {
  words: string;
  column: string;
  isThere: boolean;
}

export const importProblemClasses: ClassesOf<ImportProblems> = {
  "number-ambiguous": "usage",
  "number-malformed": "usage",
  "number-too-long": "usage",
  "table-malformed": "invalid-document",
  "table-columns-missing": "invalid-document",
  "column-said-twice": "usage",
  "export-format-unclear": "usage",
  "table-columns-same": "invalid-document",
  "table-encoding": "invalid-document",
  "cell-empty": "invalid-document",
  "cell-choice": "invalid-document",
  "cell-day": "invalid-document",
  "mapping-not-found": "not-found",
  "mapping-column-unknown": "usage",
  "mapping-of-criteria": "usage",
  "mapping-other-list": "usage",
  "cell-due": "invalid-document",
  "finding-cell-fixed": "rule",
  "finding-due-by-extension": "rule",
  "scorecard-missing": "rule",
  "points-not-now": "rule",
  "points-emptied": "rule",
  "note-without-points": "rule",
  "score-row-unknown": "invalid-document",
  "cell-extra": "invalid-document",
  "cell-id": "invalid-document",
  "cell-breakdown": "invalid-document",
  "cell-number-too-long": "invalid-document",
  "cell-year": "invalid-document",
  "cell-document": "invalid-document",
  "cell-yes-no": "invalid-document",
  "cell-number": "invalid-document",
  "cell-number-ambiguous": "invalid-document",
  "row-unknown": "invalid-document",
  "figure-without-document": "invalid-document",
  "unit-kind-unclear": "invalid-document",
  "cell-number-worded": "invalid-document",
  "cell-several-leads": "invalid-document",
  "table-header-empty": "invalid-document",
  "row-repeats": "invalid-document",
  "code-repeats": "invalid-document",
  "cell-in-conflict": "invalid-document",
  "conflicts-without-base": "usage",
  "row-differs": "invalid-document",
  "document-too-large": "rule",
};
