import type { CalendarDay } from "../day.ts";
import type { DutyFrequency, MissingOfTarget } from "../model/codes.ts";
import type { ClassesOf } from "./problem-class.ts";

/** What can go wrong with plans, their tasks, targets and roll-out, and recurring duties. */
export interface PlanProblems {
  "plan-not-found": { plan: string };
  "plan-days-reversed": { from: CalendarDay; to: CalendarDay };
  "plan-area-in-use": { plan: string; area: string; record: string; of: "task" | "target" };
  "target-incomplete": { missing: readonly MissingOfTarget[] };
  "plan-outside-period": {
    /** The yearly plan that new days of the period's would leave outside; null when it is the yearly one that moves. */
    yearPlan: string | null;
    plan: string;
    planFrom: CalendarDay;
    planTo: CalendarDay;
    from: CalendarDay;
    to: CalendarDay;
  };
  "area-not-in-plan": { plan: string; area: string; allowed: readonly string[] };
  "task-not-found": { task: string };
  "task-due-outside-plan": { task: string; due: CalendarDay; plan: string; from: CalendarDay; to: CalendarDay };
  /** One task, one accountable unit: it cannot co-ordinate with itself. */
  "lead-co-ordinates": { task: string; unit: string };
  "co-ordinator-repeats": { task: string; unit: string };
  "task-code-repeats": { code: string; task: string; other: string };
  "task-circle": { task: string; parent: string };
  "task-rescheduled": { task: string };
  "task-finished": { task: string; on: CalendarDay };
  "task-dropped": { task: string; on: CalendarDay };
  /** Several tasks are changed at once, and they are of more than one plan. */
  "tasks-of-plans": { plans: readonly string[] };
  "percent-out-of-range": { percent: number };
  "rollout-before-plan": { plan: string; on: CalendarDay; issuedOn: CalendarDay };
  "rollout-repeats": { plan: string; unit: string; on: CalendarDay };
  "target-not-found": { target: string };
  "target-years-reversed": { target: string; firstYear: number; lastYear: number };
  "target-outside-plan": {
    target: string;
    firstYear: number;
    lastYear: number;
    plan: string;
    from: CalendarDay;
    to: CalendarDay;
  };
  "target-needs-baseline": { target: string };
  "target-circle": { target: string };
  "baseline-after-goal": { target: string; baselineYear: number; year: number };
  "rank-not-positive": { goal: number };
  "duty-not-found": { duty: string };
  "duty-binds-nobody": { duty: string };
  "duty-day-needed": { frequency: DutyFrequency };
  "duty-period-malformed": { text: string; frequency: DutyFrequency; example: string };
  /** The period ends before the duty begins, or after it ends. */
  "duty-not-in-force": {
    duty: string;
    period: string;
    last: CalendarDay;
    from: CalendarDay;
    to: CalendarDay | null;
  };
  /** A duty cannot end before the periods that were reported. */
  "duty-reported-later": { duty: string; to: CalendarDay; period: string; last: CalendarDay };
  "duty-not-bound": { duty: string; unit: string; on: CalendarDay };
  "duty-not-yet": { duty: string; period: string; first: CalendarDay; on: CalendarDay };
  "duty-reported-already": { duty: string; period: string; unit: string; on: CalendarDay };
  "duty-visit-needed": { duty: string };
  "duty-counted": { duty: string };
}

export const planProblemClasses: ClassesOf<PlanProblems> = {
  "plan-not-found": "not-found",
  "plan-days-reversed": "rule",
  "plan-area-in-use": "rule",
  "target-incomplete": "usage",
  "plan-outside-period": "rule",
  "area-not-in-plan": "rule",
  "task-not-found": "not-found",
  "task-due-outside-plan": "rule",
  "lead-co-ordinates": "rule",
  "co-ordinator-repeats": "rule",
  "task-code-repeats": "rule",
  "task-circle": "rule",
  "task-rescheduled": "rule",
  "task-finished": "rule",
  "task-dropped": "rule",
  "tasks-of-plans": "usage",
  "percent-out-of-range": "usage",
  "rollout-before-plan": "rule",
  "rollout-repeats": "rule",
  "target-not-found": "not-found",
  "target-years-reversed": "rule",
  "target-outside-plan": "rule",
  "target-needs-baseline": "rule",
  "target-circle": "rule",
  "baseline-after-goal": "rule",
  "rank-not-positive": "usage",
  "duty-not-found": "not-found",
  "duty-binds-nobody": "usage",
  "duty-day-needed": "usage",
  "duty-period-malformed": "usage",
  "duty-not-in-force": "rule",
  "duty-reported-later": "rule",
  "duty-not-bound": "rule",
  "duty-not-yet": "rule",
  "duty-reported-already": "rule",
  "duty-visit-needed": "usage",
  "duty-counted": "rule",
};
