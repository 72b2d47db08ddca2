import type { CalendarDay } from "../day.ts";
import { nextFindingStatus } from "../machine/finding-machine.ts";
import { type FindingStatus, unfinishedStatuses } from "../model/codes.ts";
import type { FindingFacts } from "./facts.ts";
import { inOrderOfDays } from "./in-order-of-days.ts";

/** A finding as it stood at the end of a day. Nothing of it is stored. */
export interface FindingState {
  status: FindingStatus;
  /** The due date in force; null while the deadline waits for the conclusion. */
  due: CalendarDay | null;
  responsibleUnitId: string;
  unfinished: boolean;
  /** Due before the as-of day, unfinished, and no report that stands un-returned (SPEC DUE-1). */
  overdue: boolean;
  /** The day of the report that stops the clock: standing or accepted; null when none does. */
  reportedOn: CalendarDay | null;
  /** Accepted with its report on or before the due date in force; null while not accepted (SPEC DUE-4). */
  onTime: boolean | null;
  /** The last day a lateness is counted to: the as-of day, or the report that stopped the clock; null when not late. */
  lateUntil: CalendarDay | null;
}

/** States that were asked for, by day: lists and views ask for the same again and again. Documents never change in place. */
const known = new WeakMap<FindingFacts, Map<CalendarDay, FindingState>>();
/** A finding is asked about today and in its latest state; a report goes through many days and keeps none of them. */
const daysKept = 2;

/**
 * The state of a finding at the end of `asOf`, rebuilt from effective dates: what happened later has not happened yet
 * (SPEC ASOF-1). Undefined when the finding had not been found by then.
 */
export function findingState(finding: FindingFacts, asOf: CalendarDay): FindingState | undefined {
  if (finding.foundOn > asOf) return undefined;
  const days = known.get(finding) ?? new Map<CalendarDay, FindingState>();
  const state = days.get(asOf) ?? stateOn(finding, asOf);
  if (days.size < daysKept) known.set(finding, days.set(asOf, state));
  return state;
}

function stateOn(finding: FindingFacts, asOf: CalendarDay): FindingState {
  let status: FindingStatus = "recorded";
  let due = dueAtStart(finding, asOf);
  let responsibleUnitId = finding.responsibleUnitId;
  let reportedOn: CalendarDay | null = null;
  // Hand-overs stand outside the order of the other acts: they may be recorded before or after their day.
  for (const act of inOrderOfDays(finding.acts)) {
    if (act.on > asOf) break;
    status = nextFindingStatus(status, act) ?? status;
    switch (act.act) {
      case "extend":
        due = act.until;
        break;
      case "hand-over":
        // A hand-over is recorded ahead of its day: what is finished by then stays with whom it was (SPEC UNIT-4).
        if (unfinishedStatuses.includes(status)) responsibleUnitId = act.to;
        break;
      case "report":
        reportedOn = act.on;
        break;
      case "verify":
        if (act.result === "returned") reportedOn = null;
        break;
      case "explain":
      case "dismiss":
      case "conclude":
      case "close":
      case "transfer":
        break;
    }
  }
  const unfinished = unfinishedStatuses.includes(status);
  const overdue = due !== null && due < asOf && unfinished && reportedOn === null;
  const accepted = status === "accepted" || status === "closed";
  return {
    status,
    due,
    responsibleUnitId,
    unfinished,
    overdue,
    reportedOn,
    onTime: accepted && due !== null && reportedOn !== null ? reportedOn <= due : null,
    lateUntil: lateUntil(due, overdue ? asOf : status === "dismissed" || status === "transferred" ? null : reportedOn),
  };
}

/** A deadline that waits for the conclusion has no due date before the day that pinned it. */
function dueAtStart(finding: FindingFacts, asOf: CalendarDay): CalendarDay | null {
  const { trigger, original } = finding.deadline;
  if (trigger.kind === "conclusion" && (trigger.on === null || trigger.on > asOf)) return null;
  return original;
}

function lateUntil(due: CalendarDay | null, until: CalendarDay | null): CalendarDay | null {
  return due !== null && until !== null && due < until ? until : null;
}
