import type { CalendarDay } from "@cchc/core/day";
import type { DocumentHead } from "../document-head.ts";
import type { FindingNumbers, VisitView } from "../records/record-view.ts";

/** A finding as somebody who follows it up needs it: what, who answers for it, until when, how it stands. */
export interface RemediationFinding {
  id: string;
  number: string;
  title: string;
  area: string;
  areaName: string;
  /** Who answers for it as of the day, after hand-overs. */
  responsibleUnitName: string;
  responsiblePersonName: string;
  /** The due date that was set first, and the one in force; null while the deadline waits for the conclusion. */
  original: CalendarDay | null;
  due: CalendarDay | null;
  extended: boolean;
  status: string;
  statusName: string;
  unfinished: boolean;
  overdue: boolean;
  /** Calendar days past the due date in force: to the as-of day, or to the report that stopped the clock. */
  daysLate: number;
  /** The day of the last report that was not returned. */
  reportedOn: CalendarDay | null;
  /** What else there is to know, in sentences: extensions, returns, hand-overs, transfer. */
  note: string;
}

/** A visit with its findings, the overdue first, then the other unfinished, then what is done. */
export interface RemediationVisit
  extends Pick<
    VisitView,
    "id" | "number" | "unitName" | "levelName" | "startedOn" | "concludedOn" | "notice" | "noticeOn" | "findingCounts"
  > {
  findings: RemediationFinding[];
}

export interface RemediationLevel {
  level: string;
  levelName: string;
  visitCount: number;
  unitCount: number;
  numbers: FindingNumbers;
}

export interface RemediationArea {
  area: string;
  areaName: string;
  numbers: FindingNumbers;
}

/** What templates of the follow-up of remediation may say (SPEC FOLLOW-1). */
export interface RemediationReport extends DocumentHead {
  year: number | null;
  /** The days in which the visits started; null for all of them up to the as-of day. */
  from: CalendarDay | null;
  to: CalendarDay | null;
  visitCount: number;
  unitCount: number;
  totals: FindingNumbers;
  levels: RemediationLevel[];
  areas: RemediationArea[];
  /** Visits with findings: those with something unfinished first, each kind by number. */
  visits: RemediationVisit[];
}
