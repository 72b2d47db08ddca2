import type { CalendarDay } from "@cchc/core/day";
import type { DayOffFact, DeadlineExplanation } from "@cchc/core/deadline/explain";
import type { Term } from "@cchc/core/deadline/term";
import { groupDaysOff } from "../days-off.ts";
import type { deadlines as shape } from "../vi/deadlines.ts";
import { weekdayOf } from "../weekday.ts";
import { format } from "./format.ts";
import { labels } from "./labels.ts";

type Facts<Rule extends DeadlineExplanation["rule"]> = Extract<DeadlineExplanation, { rule: Rule }>;
type Counted = Facts<"working-days"> | Facts<"calendar-days">;

/** Deadlines in words, made from the facts that @cchc/core/deadline/explain gathers. */
export const deadlines: typeof shape = {
  term: (term) => {
    const kind = labels.dayKind[term.dayKind];
    return `${format.number(term.count)} ${term.count === 1 ? kind.replace(/s$/, "") : kind}`;
  },
  longDay: (day) => `${labels.weekday[weekdayOf(day)]} ${format.day(day)}`,
  dayOff: (fact) => (fact.kind === "weekend" ? "a weekend day off" : `a day off (${nameOf(fact)})`),
  pending: "awaiting conclusion",
  provisional: "provisional",
  forecast: (day) => `${format.day(day)} if concluded today`,
  explain: (facts, options = { withTrigger: true }) => {
    switch (facts.rule) {
      case "pending":
        return `${deadlines.term(facts)} from ${labels.trigger[facts.trigger]}; not started yet`;
      case "fixed": {
        const off =
          facts.dueDayOff === null ? [] : [`this is a day off (${nameOf(facts.dueDayOff)}) and kept as given`];
        return [`fixed for ${deadlines.longDay(facts.original)}`, ...off, ...extended(facts)].join("; ");
      }
      case "working-days": {
        const term: Term = { count: facts.count, dayKind: "working" };
        return [start(term, facts, options.withTrigger), ...skipped(facts), ...ending(facts)].join("; ");
      }
      case "calendar-days": {
        const term: Term = { count: facts.count, dayKind: "calendar" };
        const moved =
          facts.moved === null
            ? []
            : [
                `the last day ${format.day(facts.moved.lastDay)} is off (${daysOff(facts.moved.because)}), so it moves to the next working day`,
              ];
        return [start(term, facts, options.withTrigger), ...moved, ...ending(facts)].join("; ");
      }
    }
  },
};

function start(term: Term, facts: Counted, withTrigger: boolean): string {
  const from = withTrigger ? `${labels.trigger[facts.trigger]} ${format.day(facts.from)}` : format.day(facts.from);
  return `${deadlines.term(term)} from ${from} (first day not counted)`;
}

function skipped({ skipped: { daysOff: off, weekendDays, workedDays } }: Facts<"working-days">): string[] {
  const parts: string[] = [];
  if (weekendDays > 0) parts.push(`${weekendDays} weekend ${weekendDays === 1 ? "day" : "days"}`);
  if (off.length > 0) parts.push(`${off.length} ${off.length === 1 ? "day" : "days"} off: ${daysOff(off)}`);
  const worked = workedDays.map(format.dayAndMonth);
  return [
    ...(parts.length > 0 ? [`without ${parts.join(" and ")}`] : []),
    ...(worked.length > 0 ? [`counting ${format.list(worked)}, worked in exchange`] : []),
  ];
}

function ending(facts: Counted): string[] {
  const moved =
    facts.computed === facts.original
      ? []
      : [`the calendar has changed since and gives ${format.day(facts.computed)}, but a pinned deadline does not move`];
  const provisional = facts.provisional ? ["provisional, as some days off are not announced yet"] : [];
  return [`due ${deadlines.longDay(facts.original)}`, ...moved, ...provisional, ...extended(facts)];
}

function extended({ original, due }: { original: CalendarDay; due: CalendarDay }): string[] {
  return original === due ? [] : [`extended to ${format.day(due)}`];
}

function daysOff(facts: readonly DayOffFact[]): string {
  return groupDaysOff(facts, nameOf)
    .map(({ days, name }) => `${days.map(([from, to]) => spanOf(from, to)).join(", ")} (${name})`)
    .join("; ");
}

function spanOf(from: CalendarDay, to: CalendarDay): string {
  return from === to ? format.dayAndMonth(from) : `${from.slice(8)}–${format.dayAndMonth(to)}`;
}

/** Holidays of the law by their name in this language; others as the calendar calls them. */
function nameOf(fact: DayOffFact): string {
  const holiday = fact.holiday === null ? undefined : labels.holiday[fact.holiday];
  switch (fact.kind) {
    case "weekend":
      return "weekend";
    case "holiday":
      return holiday ?? fact.name ?? "holiday";
    case "compensation":
      return holiday === undefined ? (fact.name ?? "in lieu") : `in lieu of ${holiday}`;
    case "swap":
      return "swapped";
  }
}
