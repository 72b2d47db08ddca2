import { type CalendarDay, dayFromNumber, dayNumber, formatDay, weekdayOf } from "../day.ts";
import { lawYear } from "./law-year.ts";
import type { CalendarContent, CalendarYear, DayOff } from "./model.ts";

/** One year of a calendar made ready for counting. Offsets count from 1 January = 0. */
export interface YearIndex {
  /** `dayNumber` of 1 January. */
  firstNumber: number;
  /** `dayNumber` of every working day, in order. */
  workingNumbers: readonly number[];
  /** At each offset: how many working days of the year lie on or before it. */
  workingUpTo: Uint16Array;
  /** At each offset: how many provisional days of the year lie on or before it. */
  provisionalUpTo: Uint16Array;
  /** The listed days off by day; plain weekends are not among them. */
  daysOff: ReadonlyMap<CalendarDay, DayOff>;
  /** The weekend days that are worked. */
  workedDays: ReadonlySet<CalendarDay>;
}

const indexes = new WeakMap<CalendarContent, Map<number, YearIndex>>();

/** The index of `year`, built once per calendar object. */
export function yearIndex(calendar: CalendarContent, year: number): YearIndex {
  let years = indexes.get(calendar);
  if (years === undefined) {
    years = new Map();
    indexes.set(calendar, years);
  }
  let index = years.get(year);
  if (index === undefined) {
    const listed = calendar.years.find((candidate) => candidate.year === year);
    index = buildIndex(listed ?? lawYear(year, calendar.weekend), calendar.weekend);
    years.set(year, index);
  }
  return index;
}

function buildIndex(content: CalendarYear, weekend: readonly number[]): YearIndex {
  const firstNumber = dayNumber(formatDay(content.year, 1, 1));
  const length = dayNumber(formatDay(content.year, 12, 31)) - firstNumber + 1;
  const daysOff = new Map(content.daysOff.map((entry) => [entry.day, entry]));
  const workedDays = new Set(content.workedDays.map((entry) => entry.day));
  const isProvisional = provisionalOffsets(content, firstNumber);
  const workingNumbers: number[] = [];
  const workingUpTo = new Uint16Array(length);
  const provisionalUpTo = new Uint16Array(length);
  let provisionalDays = 0;
  for (let offset = 0; offset < length; offset++) {
    const day = dayFromNumber(firstNumber + offset);
    const isWeekend = weekend.includes(weekdayOf(day)) && !workedDays.has(day);
    if (!isWeekend && !daysOff.has(day)) workingNumbers.push(firstNumber + offset);
    if (isProvisional(offset)) provisionalDays++;
    workingUpTo[offset] = workingNumbers.length;
    provisionalUpTo[offset] = provisionalDays;
  }
  return { firstNumber, workingNumbers, workingUpTo, provisionalUpTo, daysOff, workedDays };
}

/** Every day of an unannounced year; else the provisional entries and the days beside them, where a swap would fall. */
function provisionalOffsets(content: CalendarYear, firstNumber: number): (offset: number) => boolean {
  if (!content.announced) return () => true;
  const offsets = new Set<number>();
  for (const entry of content.daysOff) {
    if (entry.provisional !== true) continue;
    const offset = dayNumber(entry.day) - firstNumber;
    for (const near of [offset - 1, offset, offset + 1]) offsets.add(near);
  }
  return (offset) => offsets.has(offset);
}
