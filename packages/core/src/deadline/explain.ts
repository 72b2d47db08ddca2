import type { CalendarContent, HolidayCode } from "../calendar/model.ts";
import { calendarVersion } from "../calendar/version.ts";
import { isWorkingDay } from "../calendar/working-days.ts";
import { yearIndex } from "../calendar/year-index.ts";
import { addDays, type CalendarDay, yearOf } from "../day.ts";
import { type Deadline, type StartKind, termOf } from "./deadline.ts";
import { computeDue, lastCalendarDay } from "./due.ts";
import type { DayKind } from "./term.ts";

/** A day that was not worked, and why. */
export interface DayOffFact {
  day: CalendarDay;
  kind: "weekend" | "holiday" | "compensation" | "swap";
  holiday: HolidayCode | null;
  /** The calendar's own name for it, in the language of the calendar. */
  name: string | null;
  provisional: boolean;
}

/** What was counted over between the start and the end. */
export interface SkippedDays {
  /** The listed days off, in order. */
  daysOff: DayOffFact[];
  /** How many plain weekend days there were beside them. */
  weekendDays: number;
  /** Weekend days that counted because they were worked. */
  workedDays: CalendarDay[];
}

/** A last day off that moved the end to the next working day. */
export interface MovedEnd {
  lastDay: CalendarDay;
  movedTo: CalendarDay;
  because: DayOffFact[];
}

interface CountedFacts {
  trigger: StartKind;
  from: CalendarDay;
  count: number;
  /** The date first set and the one in force; they differ after an extension. */
  original: CalendarDay;
  due: CalendarDay;
  provisional: boolean;
  /** The version it was pinned by, and the version of the calendar these facts are told by. */
  pinnedVersion: string | null;
  shownVersion: string;
  /** The two differ: the facts below may not be those of the day of pinning. */
  versionDiffers: boolean;
  /** What the shown calendar gives; where it is not `original`, the calendar has changed since. */
  computed: CalendarDay;
}

/** Why a deadline is what it is: facts without words (DL-9). */
export type DeadlineExplanation =
  | { rule: "pending"; trigger: StartKind; count: number; dayKind: DayKind }
  | { rule: "fixed"; foundOn: CalendarDay; original: CalendarDay; due: CalendarDay; dueDayOff: DayOffFact | null }
  | ({ rule: "working-days"; skipped: SkippedDays } & CountedFacts)
  | ({ rule: "calendar-days"; moved: MovedEnd | null } & CountedFacts);

/**
 * The facts behind `deadline`, told by `calendar`: best the kept version that the deadline names, else the present one,
 * in which case `versionDiffers` is true.
 */
export function explainDeadline(deadline: Deadline, calendar: CalendarContent): DeadlineExplanation {
  const { original, due, trigger, provisional } = deadline;
  const term = termOf(deadline);
  if (trigger.kind === "fixed" || term === null) {
    if (original === null || due === null || trigger.on === null) throw incomplete();
    return { rule: "fixed", foundOn: trigger.on, original, due, dueDayOff: dayOffFact(calendar, due) };
  }
  if (trigger.on === null) return { rule: "pending", trigger: trigger.kind, ...term };
  if (original === null || due === null) throw incomplete();
  const from = trigger.on;
  const pinnedVersion = deadline.calendarVersion;
  const shownVersion = calendarVersion(calendar);
  const computed = computeDue(term, from, calendar).due;
  const facts: CountedFacts = {
    trigger: trigger.kind,
    from,
    count: term.count,
    original,
    due,
    provisional,
    pinnedVersion,
    shownVersion,
    versionDiffers: pinnedVersion !== shownVersion,
    computed,
  };
  switch (term.dayKind) {
    case "working":
      return { rule: "working-days", ...facts, skipped: skippedDays(calendar, from, computed) };
    case "calendar":
      return {
        rule: "calendar-days",
        ...facts,
        moved: movedEnd(calendar, lastCalendarDay(term.count, from), computed),
      };
  }
}

/** Why `day` is not worked; null when it is. */
export function dayOffFact(calendar: CalendarContent, day: CalendarDay): DayOffFact | null {
  if (isWorkingDay(calendar, day)) return null;
  const entry = yearIndex(calendar, yearOf(day)).daysOff.get(day);
  if (entry === undefined) return { day, kind: "weekend", holiday: null, name: null, provisional: false };
  const { kind, holiday = null, name = null, provisional = false } = entry;
  return { day, kind, holiday, name, provisional };
}

/** What lies after `from` up to `to`, which is a working day. */
function skippedDays(calendar: CalendarContent, from: CalendarDay, to: CalendarDay): SkippedDays {
  const skipped: SkippedDays = { daysOff: [], weekendDays: 0, workedDays: [] };
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    const fact = dayOffFact(calendar, day);
    if (fact === null) {
      if (yearIndex(calendar, yearOf(day)).workedDays.has(day)) skipped.workedDays.push(day);
    } else if (fact.kind === "weekend") skipped.weekendDays++;
    else skipped.daysOff.push(fact);
  }
  return skipped;
}

function movedEnd(calendar: CalendarContent, lastDay: CalendarDay, movedTo: CalendarDay): MovedEnd | null {
  if (lastDay === movedTo) return null;
  const because: DayOffFact[] = [];
  for (let day = lastDay; day < movedTo; day = addDays(day, 1)) {
    const fact = dayOffFact(calendar, day);
    if (fact !== null) because.push(fact);
  }
  return { lastDay, movedTo, because };
}

function incomplete(): Error {
  return new Error("explainDeadline: a started deadline without its days; deadlineSchema refuses it");
}
