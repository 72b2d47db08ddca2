import type { CalendarDay } from "../day.ts";
import type { FindingActName } from "../machine/finding-machine.ts";
import type { ScorecardActName } from "../machine/scorecard-machine.ts";
import type { VisitActName } from "../machine/visit-machine.ts";
import type { TaskAct } from "../model/task.ts";
import type { ClassesOf } from "./problem-class.ts";

/** What can go wrong with records of every kind. */
export interface RecordProblems {
  "person-not-found": { person: string; nearest?: readonly { number: string; name: string }[] };
  "area-list-not-found": { list: string };
  "area-not-in-list": { area: string; list: string; allowed: readonly string[] };
  "act-before-plan": { record: string; act: ActName; on: CalendarDay; plan: string; earliest: CalendarDay };
  "act-in-future": { record: string; act: ActName; on: CalendarDay; today: CalendarDay };
  "act-before-previous": {
    record: string;
    act: ActName;
    on: CalendarDay;
    previous: ActName;
    previousOn: CalendarDay;
  };
  /** In a cell of a table: a unit that a row names, or the one that a row of units is. Or a unit that was typed. */
  "id-ambiguous": {
    text: string;
    candidates: readonly { id: string; number: string; label: string }[];
    inTable?: "unit-named" | "row-of-units" | "unit-typed";
  };
  "record-not-found": { record: string };
  "initiative-not-found": { initiative: string };
  /** A change would leave a value that no document may hold; `path` leads to it. */
  "value-invalid": { path: string; expected: string; found: string };
  /** `made` is what it is, where nothing was done to it since it was made. */
  "undo-nothing": {
    record: string;
    made?: "visit" | "plan" | "programme" | "duty" | "criteria" | "scorecard" | "index";
  };
  /** Somebody made another change since the one that was to go back. */
  "undo-outdated": { record: string };
  /** Of an import or act over `total` documents only `found` are there. */
  "undo-part-missing": { record: string; found: number; total: number };
  "already-withdrawn": { number: string };
  /** Other records stand on it; `users` by display number, ten at most. */
  "withdraw-in-use": { number: string; users: readonly string[]; total: number };
  "undo-blocked": { record: string; change: string; by: string; records: readonly string[] };
  /** Other records stand on what an undoing would take away; `users` by display number, ten at most. */
  "undo-in-use": { record: string; users: readonly string[]; total: number };
}

/** What people do that has a day of its own. */
export type ActName =
  | FindingActName
  | VisitActName
  | TaskAct["act"]
  | ScorecardActName
  | "find"
  | "roll-out"
  | "duty-report";

export const recordProblemClasses: ClassesOf<RecordProblems> = {
  "person-not-found": "not-found",
  "area-list-not-found": "not-found",
  "area-not-in-list": "rule",
  "act-before-plan": "rule",
  "act-in-future": "rule",
  "act-before-previous": "rule",
  "id-ambiguous": "usage",
  "record-not-found": "not-found",
  "initiative-not-found": "not-found",
  "value-invalid": "usage",
  "undo-nothing": "rule",
  "undo-outdated": "conflict",
  "undo-part-missing": "rule",
  "already-withdrawn": "rule",
  "withdraw-in-use": "rule",
  "undo-blocked": "rule",
  "undo-in-use": "rule",
};
