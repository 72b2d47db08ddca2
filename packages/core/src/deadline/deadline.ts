import type { CalendarContent } from "../calendar/model.ts";
import { calendarVersion } from "../calendar/version.ts";
import type { CalendarDay } from "../day.ts";
import { problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { Deadline, TriggerKind } from "./deadline-schema.ts";
import { computeDue } from "./due.ts";
import { checkTerm, type Term } from "./term.ts";

export type { Deadline, TriggerKind } from "./deadline-schema.ts";
export type { DayKind, Term } from "./term.ts";

/** The triggers from which days are counted. */
export type StartKind = Exclude<TriggerKind, "fixed">;

/** A due date to show: the pinned one, or the one to expect. */
export interface Forecast extends Pick<Deadline, "due" | "provisional" | "calendarVersion"> {
  isForecast: boolean;
}

/** A deadline that waits for the visit's conclusion (DL-5). */
export function pendingDeadline(term: Term): Deadline {
  return {
    due: null,
    original: null,
    trigger: { kind: "conclusion", on: null },
    count: term.count,
    dayKind: term.dayKind,
    calendarVersion: null,
    provisional: false,
  };
}

/** A deadline counted at once from a known day (DL-6). Throws an AppError `day-out-of-range` past the year 2199. */
export function startedDeadline(
  term: Term,
  from: CalendarDay,
  calendar: CalendarContent,
  kind: StartKind = "signing",
): Result<Deadline> {
  const checked = checkTerm(term);
  if (!checked.ok) return checked;
  return succeed(pinDeadline({ ...pendingDeadline(term), trigger: { kind, on: null } }, from, calendar));
}

/** A deadline on a given date, kept as given even on a day off. It is not before the day of the finding (DL-7). */
export function fixedDeadline(due: CalendarDay, foundOn: CalendarDay, calendar: CalendarContent): Result<Deadline> {
  if (due < foundOn) return fail(problem("due-before-trigger", { due, trigger: foundOn }));
  return succeed({
    due,
    original: due,
    trigger: { kind: "fixed", on: foundOn },
    count: null,
    dayKind: null,
    calendarVersion: calendarVersion(calendar),
    provisional: false,
  });
}

/**
 * The deadline once its trigger happened on `on`. One that has started stays as it is: whatever calendar or policy
 * comes later, only an extension moves it (DL-8).
 */
export function pinDeadline(deadline: Deadline, on: CalendarDay, calendar: CalendarContent): Deadline {
  const term = termOf(deadline);
  if (deadline.trigger.on !== null || term === null) return deadline;
  const computed = computeDue(term, on, calendar);
  return { ...deadline, ...computed, original: computed.due, trigger: { ...deadline.trigger, on } };
}

/** The deadline as it would be if its trigger happened on `assumedOn`: to be shown, not stored (DL-5). */
export function forecastDeadline(deadline: Deadline, assumedOn: CalendarDay, calendar: CalendarContent): Forecast {
  const { due, provisional, calendarVersion } = pinDeadline(deadline, assumedOn, calendar);
  return { due, provisional, calendarVersion, isForecast: deadline.trigger.on === null };
}

/** What is counted; null for a fixed date. */
export function termOf(deadline: Deadline): Term | null {
  const { count, dayKind } = deadline;
  return count === null || dayKind === null ? null : { count, dayKind };
}
