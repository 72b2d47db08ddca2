import { addDays, type CalendarDay, dayParts, formatDay, lastDayOfMonth, yearOf } from "../day.ts";
import { type Period, parsePeriod, reportingYear } from "./period.ts";

/** The parts of a reporting year that offices report on: quarters, six months, nine months. */
export const reportingParts = ["Q1", "6T", "Q2", "Q3", "9T", "Q4"] as const;
export type ReportingPart = (typeof reportingParts)[number];

/** A part of one reporting year. */
export interface PartOfYear {
  part: ReportingPart;
  year: number;
}

/** Whole months of the reporting year before a part begins and when it has ended. */
const monthsOf: Readonly<Record<ReportingPart, readonly [number, number]>> = {
  Q1: [0, 3],
  "6T": [0, 6],
  Q2: [3, 6],
  Q3: [6, 9],
  "9T": [0, 9],
  Q4: [9, 12],
};

/**
 * The days of a part: by default the first quarter is 15/12–14/3, six months 15/12–14/6, the third quarter 15/6–14/9
 * (NĐ 09/2019/NĐ-CP, Article 12; 581/BNV-CCHC; SPEC PERDOC-1). `start` is the setting of the reporting year.
 */
export function daysOfPart({ part, year }: PartOfYear, start: string): Period {
  const { from } = reportingYear(year, start);
  const [first, end] = monthsOf[part];
  return { from: monthsLater(from, first), to: addDays(monthsLater(from, end), -1) };
}

/** The part that covers just these days; undefined when none does. */
export function partOfDays({ from, to }: Period, start: string): PartOfYear | undefined {
  const years = [yearOf(to), yearOf(to) + 1];
  return years
    .flatMap((year) => reportingParts.map((part) => ({ part, year })))
    .find((one) => {
      const days = daysOfPart(one, start);
      return days.from === from && days.to === to;
    });
}

/**
 * A period as people type it: `FROM..TO`, or a part of a reporting year as `2026-Q1`, `Q1/2026`, `2026-6T`, `6T/2026`
 * in any case, `H1` for `6T`; undefined when it is none (SPEC PERDOC-1).
 */
export function readPeriod(text: string, start: string): Period | undefined {
  const part = parsePart(text);
  return part === undefined ? parsePeriod(text) : daysOfPart(part, start);
}

function parsePart(text: string): PartOfYear | undefined {
  const typed = text.trim().toUpperCase().replace("H1", "6T");
  const [, yearFirst, partLast] = /^(\d{4})[-/](Q[1-4]|[69]T)$/.exec(typed) ?? [];
  const [, partFirst, yearLast] = /^(Q[1-4]|[69]T)[-/](\d{4})$/.exec(typed) ?? [];
  const part = reportingParts.find((one) => one === (partLast ?? partFirst));
  const year = Number(yearFirst ?? yearLast);
  return part === undefined || year < firstYear || year > lastYear ? undefined : { part, year };
}

/** Years of which every day can be written: a reporting year begins in the year before (SPEC DAY-1). */
const [firstYear, lastYear] = [1901, 2199];

/** The same day so many months later, or the last one of a month that is too short. */
function monthsLater(day: CalendarDay, months: number): CalendarDay {
  const { year, month, day: ofMonth } = dayParts(day);
  const index = year * 12 + month - 1 + months;
  const [inYear, inMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const last = lastDayOfMonth(`${String(inYear).padStart(4, "0")}-${String(inMonth).padStart(2, "0")}`);
  return formatDay(inYear, inMonth, Math.min(ofMonth, dayParts(last).day));
}
