import * as z from "zod";
import type { CalendarContent } from "../calendar/model.ts";
import { calendarVersion } from "../calendar/version.ts";
import type { CalendarDay } from "../day.ts";
import { calendarDaySchema } from "../model/calendar-day.ts";
import { looseObject } from "../model/loose-object.ts";
import { problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";
import { computeDue } from "./due.ts";
import { checkTerm, MOST_DAYS, type Term } from "./term.ts";

export type { DayKind, Term } from "./term.ts";

/** What a deadline starts from: the conclusion of the visit, a signing, a receipt; or nothing, the date being given. */
export const triggerKindSchema = z.enum(["conclusion", "signing", "receipt", "fixed"]);
export type TriggerKind = z.infer<typeof triggerKindSchema>;

/** The triggers from which days are counted. */
export type StartKind = Exclude<TriggerKind, "fixed">;

/**
 * A deadline with all that explains it; the explanation in words is made from this and never stored (DL-9). Pending:
 * `on`, `due` and `original` are null until the trigger happens. Fixed: no count, `on` is the day of the finding.
 * `due` is the date in force, `original` the one first set: an extension moves only `due`.
 */
export const deadlineSchema = looseObject({
  due: calendarDaySchema.nullable(),
  original: calendarDaySchema.nullable(),
  trigger: looseObject({ kind: triggerKindSchema, on: calendarDaySchema.nullable() }),
  count: z.int().min(1).max(MOST_DAYS).nullable(),
  dayKind: z.enum(["working", "calendar"]).nullable(),
  /** The calendar in force when it was set; null while pending. */
  calendarVersion: z.string().nullable(),
  provisional: z.boolean(),
}).superRefine((deadline, context) => {
  const isFixed = deadline.trigger.kind === "fixed";
  const report = (key: string, message: string) => context.addIssue({ code: "custom", path: [key], message });
  if ((deadline.count === null) !== isFixed) report("count", "count-belongs-to-counted-deadline");
  if ((deadline.dayKind === null) !== isFixed) report("dayKind", "day-kind-belongs-to-counted-deadline");
  if ((deadline.due === null) !== (deadline.trigger.on === null)) report("due", "due-and-trigger-day-go-together");
  if ((deadline.original === null) !== (deadline.due === null)) report("original", "original-and-due-go-together");
  if (isFixed && deadline.due === null) report("due", "fixed-deadline-has-due");
});
export type Deadline = z.infer<typeof deadlineSchema>;

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
