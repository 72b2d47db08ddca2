import type { CalendarDay } from "../day.ts";
import type { FindingActName } from "../machine/finding-machine.ts";
import type { VisitActName } from "../machine/visit-machine.ts";
import type { FindingStatus, VisitKind, VisitStatus } from "../model/codes.ts";
import type { ClassesOf } from "./problem-class.ts";

/** What can go wrong with programmes, visits, findings and their evidence. */
export interface VisitProblems {
  "area-not-in-visit": { visit: string; area: string; allowed: readonly string[] };
  "area-in-use": { visit: string; area: string };
  "programme-not-found": { programme: string };
  /** Nobody of that name is in the team on `on` or later; null: ever. */
  "team-member-not-found": { programme: string; person: string; on: CalendarDay | null };
  "visit-not-found": { visit: string };
  "visit-not-open": { visit: string; status: VisitStatus; started: CalendarDay | null };
  "visit-not-concluded": { visit: string };
  "visit-has-unfinished": { visit: string; findings: readonly string[] };
  "visit-act-not-allowed": { visit: string; act: VisitActName; status: VisitStatus; from: readonly VisitStatus[] };
  "notify-scheduled-only": { visit: string; visitKind: VisitKind };
  "inspection-notice-scheduled-only": { visit: string; visitKind: VisitKind };
  "document-visit-stopped": { visit: string; status: VisitStatus };
  "conclusion-before-start": { visit: string; status: VisitStatus };
  /** `earliestDue` is the next day on which something becomes due; null when nothing is open. */
  "nothing-overdue": { visit: string; asOf: CalendarDay; earliestDue: CalendarDay | null };
  "notice-has-number": { visit: string; notice: string };
  "document-or-evidence-needed": { record: string };
  "finding-not-found": { finding: string };
  "finding-act-not-allowed": {
    finding: string;
    act: FindingActName;
    status: FindingStatus;
    from: readonly FindingStatus[];
  };
  "found-before-start": { visit: string; on: CalendarDay; startedOn: CalendarDay };
  "late-reason-needed": { visit: string; concludedOn: CalendarDay };
  "text-or-evidence-needed": { finding: string };
  "verifier-reported": { finding: string; by: string };
  "previous-is-itself": { finding: string };
  "deadline-pinned": { finding: string; due: CalendarDay };
  "deadline-pending": { finding: string };
  "extension-not-later": { finding: string; until: CalendarDay; due: CalendarDay };
  "evidence-not-found": { evidence: string };
}

export const visitProblemClasses: ClassesOf<VisitProblems> = {
  "area-not-in-visit": "rule",
  "area-in-use": "rule",
  "programme-not-found": "not-found",
  "team-member-not-found": "not-found",
  "visit-not-found": "not-found",
  "visit-not-open": "rule",
  "visit-not-concluded": "rule",
  "visit-has-unfinished": "rule",
  "visit-act-not-allowed": "rule",
  "notify-scheduled-only": "rule",
  "inspection-notice-scheduled-only": "rule",
  "document-visit-stopped": "rule",
  "conclusion-before-start": "rule",
  "nothing-overdue": "rule",
  "notice-has-number": "rule",
  "document-or-evidence-needed": "usage",
  "finding-not-found": "not-found",
  "finding-act-not-allowed": "rule",
  "found-before-start": "rule",
  "late-reason-needed": "rule",
  "text-or-evidence-needed": "usage",
  "verifier-reported": "rule",
  "previous-is-itself": "rule",
  "deadline-pinned": "rule",
  "deadline-pending": "rule",
  "extension-not-later": "rule",
  "evidence-not-found": "not-found",
};
