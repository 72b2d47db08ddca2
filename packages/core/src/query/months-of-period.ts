import type { CalendarDay } from "../day.ts";
import { dayParts } from "../day.ts";
import { nextPeriod, periodOn } from "../duty/period.ts";
import type { Period } from "./period.ts";

/** A month of a reporting year, or what of it lies in a period; `month` is `YYYY-MM`, the one it is reported as. */
export interface MonthSpan extends Period {
  month: string;
}

/**
 * The months that a period is made of, in order; they cover each of its days once. `start` is the setting of the
 * reporting year: with `12-15`, January runs from 15 December to 14 January (NĐ 09/2019/NĐ-CP, Article 12; SPEC DASH-1).
 */
export function monthsOfPeriod({ from, to }: Period, start: string): MonthSpan[] {
  const startDay = startDayOf(start);
  const months: MonthSpan[] = [];
  for (let month = periodOn("monthly", from, startDay); month.from <= to; ) {
    months.push({ month: month.key, from: later(month.from, from), to: earlier(month.to, to) });
    month = nextPeriod("monthly", month, startDay);
  }
  return months;
}

/** A start that not every month has makes calendar months. */
function startDayOf(start: string): number {
  const { day } = dayParts(`2001-${start}` as CalendarDay);
  return day > 28 ? 1 : day;
}

function later(one: CalendarDay, other: CalendarDay): CalendarDay {
  return one > other ? one : other;
}

function earlier(one: CalendarDay, other: CalendarDay): CalendarDay {
  return one < other ? one : other;
}
