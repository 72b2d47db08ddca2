import type { CalendarDay } from "@cchc/core/day";
import type { DayOffFact, DeadlineExplanation } from "@cchc/core/deadline/explain";
import type { Term } from "@cchc/core/deadline/term";
import { groupDaysOff } from "../days-off.ts";
import { weekdayOf } from "../weekday.ts";
import { format } from "./format.ts";
import { labels } from "./labels.ts";

type Facts<Rule extends DeadlineExplanation["rule"]> = Extract<DeadlineExplanation, { rule: Rule }>;
type Counted = Facts<"working-days"> | Facts<"calendar-days">;

/** Deadlines in words, made from the facts that @cchc/core/deadline/explain gathers. */
export const deadlines = {
  /** `10 ngày làm việc`, `15 ngày`. */
  term: (term: Term): string => `${format.number(term.count)} ${labels.dayKind[term.dayKind]}`,
  /** A day with its weekday: `thứ Hai 26/02/2024`. */
  longDay: (day: CalendarDay): string => `${labels.weekday[weekdayOf(day)]} ${format.day(day)}`,
  /** Why a day is not worked: `ngày nghỉ hằng tuần`, `ngày nghỉ (Quốc khánh)`. */
  dayOff: (fact: DayOffFact): string =>
    fact.kind === "weekend" ? "ngày nghỉ hằng tuần" : `ngày nghỉ (${nameOf(fact)})`,
  /** What a deadline waits for: shown where a date would stand. */
  pending: "chờ kết luận",
  provisional: "tạm tính",
  forecast: (day: CalendarDay): string => `dự kiến ${format.day(day)} nếu kết luận hôm nay`,
  explain: (facts: DeadlineExplanation, options: { withTrigger: boolean } = { withTrigger: true }): string => {
    switch (facts.rule) {
      case "pending":
        return `${deadlines.term(facts)}, tính từ ${labels.trigger[facts.trigger]}; chưa có ngày bắt đầu`;
      case "fixed": {
        const off =
          facts.dueDayOff === null ? [] : [`ngày này là ngày nghỉ (${nameOf(facts.dueDayOff)}), giữ như đã ghi`];
        return [`hạn ấn định ${deadlines.longDay(facts.original)}`, ...off, ...extended(facts)].join("; ");
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
                `ngày cuối ${format.day(facts.moved.lastDay)} là ngày nghỉ (${daysOff(facts.moved.because)}) nên lùi sang ngày làm việc kế tiếp`,
              ];
        return [start(term, facts, options.withTrigger), ...moved, ...ending(facts)].join("; ");
      }
    }
  },
};

function start(term: Term, facts: Counted, withTrigger: boolean): string {
  const from = withTrigger ? `${labels.trigger[facts.trigger]} ${format.day(facts.from)}` : format.day(facts.from);
  return `${deadlines.term(term)} kể từ ${from} (không tính ngày đầu)`;
}

function skipped({ skipped: { daysOff: off, weekendDays, workedDays } }: Facts<"working-days">): string[] {
  const parts: string[] = [];
  if (weekendDays > 0) parts.push(`${weekendDays} ngày nghỉ hằng tuần`);
  if (off.length > 0) parts.push(`${off.length} ngày nghỉ lễ: ${daysOff(off)}`);
  const worked = workedDays.map(format.dayAndMonth);
  return [
    ...(parts.length > 0 ? [`trừ ${parts.join(" và ")}`] : []),
    ...(worked.length > 0 ? [`tính cả ngày làm bù ${format.list(worked)}`] : []),
  ];
}

function ending(facts: Counted): string[] {
  const moved =
    facts.computed === facts.original
      ? []
      : [`lịch nghỉ nay đã khác và cho ra ${format.day(facts.computed)}, nhưng hạn đã chốt không đổi`];
  const provisional = facts.provisional ? ["tạm tính vì có ngày nghỉ chưa được công bố chính thức"] : [];
  return [`hết hạn ${deadlines.longDay(facts.original)}`, ...moved, ...provisional, ...extended(facts)];
}

function extended({ original, due }: { original: CalendarDay; due: CalendarDay }): string[] {
  return original === due ? [] : [`đã gia hạn đến ${format.day(due)}`];
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
      return "nghỉ hằng tuần";
    case "holiday":
      return holiday ?? fact.name ?? "nghỉ lễ";
    case "compensation":
      return holiday === undefined ? (fact.name ?? "nghỉ bù") : `nghỉ bù ${holiday}`;
    case "swap":
      return "nghỉ hoán đổi";
  }
}
