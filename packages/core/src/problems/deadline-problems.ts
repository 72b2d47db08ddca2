import type { CalendarDay } from "../day.ts";
import type { ClassesOf } from "./problem-class.ts";

/** What can go wrong with terms and deadlines. */
export interface DeadlineProblems {
  "term-malformed": { text: string };
  "count-not-positive": { count: number };
  "count-too-large": { count: number; limit: number };
  "day-out-of-range": { from: CalendarDay; count: number; last: CalendarDay };
  "due-before-trigger": { due: CalendarDay; trigger: CalendarDay };
  "due-before-finding": { due: CalendarDay; from: CalendarDay; foundOn: CalendarDay };
}

export const deadlineProblemClasses: ClassesOf<DeadlineProblems> = {
  "term-malformed": "usage",
  "count-not-positive": "usage",
  "count-too-large": "usage",
  "day-out-of-range": "usage",
  "due-before-trigger": "rule",
  "due-before-finding": "rule",
};
