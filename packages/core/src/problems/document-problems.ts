import type { CalendarDay } from "../day.ts";
import type { ClassesOf } from "./problem-class.ts";

/** What a document is about and is not there yet. */
export type MissingContent = "results" | "visits" | "team" | "tasks";

/** What can go wrong with documents of our own and their numbers. */
export interface DocumentProblems {
  "document-not-found": { document: string };
  /** An annex or a table: nobody gives it a number. */
  "template-not-numbered": { template: string };
  "committee-number-needed": { title: string; committee: string };
  "document-day-in-future": { on: CalendarDay; today: CalendarDay };
  "notice-before-conclusion": { visit: string; on: CalendarDay; concludedOn: CalendarDay };
  /** The subject has a document of this template that stands. */
  "document-issued-already": { id: string; number: string; title: string };
  "document-number-taken": { number: string; id: string; title: string; isOwn: boolean };
  /** A visit or a programme has the number of another document of the series. */
  "number-kept-by-record": { number: string; record: string };
  /** The entry that is to be this document has another number. */
  "document-number-differs": { id: string; number: string; wanted: string };
  "own-number-fixed": { id: string; number: string };
  "document-not-own": { number: string };
  /** What stands behind the number of a document is not set. */
  "head-code-missing": { setting: "issuerCode" | "letterCode" };
  /** No number, and none of this series; `example` is one that is. */
  "document-number-malformed": { text: string; example: string };
  /** A number of another type than the document's. */
  "document-type-differs": { text: string; example: string };
  /** The record that is issued has a number or a day of its own already. */
  "record-number-differs": { record: string; number: string; wanted: string };
  "record-day-differs": { record: string; number: string; on: CalendarDay; wanted: CalendarDay };
  "document-withdrawn-already": { number: string; on: CalendarDay };
  /** A visit records the number of another document of the register. */
  "record-number-taken": { record: string; number: string; id: string; title: string };
  /** An issue that stopped half-way gave other values; null for what was not asked for. */
  "half-issued-differs": {
    number: string;
    on: CalendarDay | null;
    wanted: string | null;
    wantedOn: CalendarDay | null;
  };
  "notice-number-taken": { visit: string; number: string; id: string; title: string };
  "visit-not-minuted": { visit: string };
  /** What a document is about is not there yet: nothing final, nobody in the team, nothing planned. */
  "document-without-content": { subject: string; missing: MissingContent; template: string };
  /** `from` is the day of what the document tells of. */
  "document-before-facts": { record: string; on: CalendarDay; from: CalendarDay };
  /** `to` is the day on which what the document announces took place. */
  "document-after-visit": { record: string; on: CalendarDay; to: CalendarDay };
  "withdrawn-before-issue": { number: string; on: CalendarDay; issuedOn: CalendarDay };
}

export const documentProblemClasses: ClassesOf<DocumentProblems> = {
  "document-not-found": "not-found",
  "template-not-numbered": "rule",
  "committee-number-needed": "rule",
  "document-day-in-future": "rule",
  "notice-before-conclusion": "rule",
  "document-issued-already": "rule",
  "document-number-taken": "rule",
  "number-kept-by-record": "rule",
  "document-number-differs": "rule",
  "own-number-fixed": "rule",
  "document-not-own": "rule",
  "head-code-missing": "rule",
  "document-number-malformed": "usage",
  "document-type-differs": "rule",
  "record-number-differs": "rule",
  "record-day-differs": "rule",
  "document-withdrawn-already": "rule",
  "record-number-taken": "rule",
  "half-issued-differs": "rule",
  "notice-number-taken": "rule",
  "visit-not-minuted": "rule",
  "document-without-content": "rule",
  "document-before-facts": "rule",
  "document-after-visit": "rule",
  "withdrawn-before-issue": "rule",
};
