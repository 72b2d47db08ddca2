import type { CalendarContent } from "@cchc/core/calendar/model";
import { type CalendarDay, parseDay } from "@cchc/core/day";
import { forecastDeadline, pendingDeadline, startedDeadline } from "@cchc/core/deadline/deadline";
import { dayOffFact, explainDeadline } from "@cchc/core/deadline/explain";
import { MOST_DAYS } from "@cchc/core/deadline/most-days";
import { type DayKind, readTerm, type Term } from "@cchc/core/deadline/term";
import type { Problem } from "@cchc/core/problem";
import { normaliseText } from "@cchc/core/text";
import { type Catalogue, describeProblem } from "@cchc/messages/catalogue";

/** What a line means while it is typed: its value with something to know about it, or why it has none. */
export type Reading<T> = { value: T; remark?: string | undefined; isWarning?: boolean } | { problem: string };

/** What lines are read with. */
export interface ReadingContext {
  texts: Catalogue;
  calendar: CalendarContent;
  today: CalendarDay;
}

/** A line that must not be empty. */
export function readText(text: string, { prompts }: Catalogue): Reading<string> {
  const value = normaliseText(text);
  return value === "" ? { problem: prompts.required } : { value };
}

/** A day as people type it, told with its weekday, and whether it is a day off (SPEC FLOW-3). */
export function readDay(
  text: string,
  { texts, calendar }: ReadingContext,
  check: (day: CalendarDay) => Problem | null = () => null,
): Reading<CalendarDay> {
  const value = parseDay(text);
  if (value === undefined) return { problem: texts.prompts.badDay };
  const refused = check(value);
  if (refused !== null) return { problem: describeProblem(texts, refused).message };
  const off = dayOffFact(calendar, value);
  const { longDay, dayOff } = texts.deadlines;
  return off === null
    ? { value, remark: longDay(value) }
    : { value, remark: `${longDay(value)}, ${dayOff(off)}`, isWarning: true };
}

/** A day, or nothing. */
export function readOptionalDay(
  text: string,
  context: ReadingContext,
  check?: (day: CalendarDay) => Problem | null,
): Reading<CalendarDay | null> {
  return normaliseText(text) === "" ? { value: null } : readDay(text, context, check);
}

/** From when a term counts; null while that waits for the conclusion. */
export type TermStart = { from: CalendarDay; trigger: "signing" | "receipt" } | null;

/** A term in words, told with the day it comes to (SPEC FLOW-3). */
export function readTermTyped(
  text: string,
  usual: DayKind,
  start: TermStart,
  { texts, calendar, today }: ReadingContext,
): Reading<Term> {
  const term = readTerm(text, usual);
  if (!term.ok) return { problem: texts.prompts.badCount({ limit: MOST_DAYS }) };
  const { deadlines } = texts;
  if (start === null) {
    const { due } = forecastDeadline(pendingDeadline(term.value), today, calendar);
    return { value: term.value, remark: due === null ? undefined : deadlines.forecast(due) };
  }
  const started = startedDeadline(term.value, start.from, calendar, start.trigger);
  if (!started.ok) return { problem: describeProblem(texts, started.problem).message };
  return { value: term.value, remark: deadlines.explain(explainDeadline(started.value, calendar)) };
}

/** A whole percentage, with or without its sign. */
export function readPercent(text: string, { prompts }: Catalogue): Reading<number> {
  const digits = /^(\d{1,3})\s*%?$/.exec(text.trim())?.[1];
  return digits === undefined || Number(digits) > 100 ? { problem: prompts.badPercent } : { value: Number(digits) };
}

/** A year that documents may be of. */
export function readYear(text: string, { extension }: Catalogue): Reading<number> {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return year >= 1900 && year <= 2199 ? { value: year } : { problem: extension.flows.badYear };
}
