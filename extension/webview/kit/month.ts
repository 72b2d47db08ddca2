import { addDays, type CalendarDay, dayParts, formatDay, lastDayOfMonth, weekdayOf } from "@cchc/core/day";

/** The weeks of a month, Monday first, filled with days of the months beside it. */
export function weeksOf(day: CalendarDay): CalendarDay[][] {
  const { year, month } = dayParts(day);
  const first = formatDay(year, month, 1);
  const last = lastDayOfMonth(first.slice(0, 7));
  const weeks: CalendarDay[][] = [];
  for (let monday = addDays(first, 1 - weekdayOf(first)); monday <= last; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(monday, index)));
  }
  return weeks;
}

/** The same day of another month, or its last one. */
export function addMonths(day: CalendarDay, count: number): CalendarDay {
  const { year, month, day: ofMonth } = dayParts(day);
  const months = year * 12 + month - 1 + count;
  const first = formatDay(Math.floor(months / 12), (months % 12) + 1, 1);
  const last = lastDayOfMonth(first.slice(0, 7));
  const wanted = addDays(first, ofMonth - 1);
  return wanted < last ? wanted : last;
}

/** Where an arrow, Page or Home and End key leads from a day; nothing for other keys. */
export function dayByKey(day: CalendarDay, key: string): CalendarDay | undefined {
  switch (key) {
    case "ArrowLeft":
      return addDays(day, -1);
    case "ArrowRight":
      return addDays(day, 1);
    case "ArrowUp":
      return addDays(day, -7);
    case "ArrowDown":
      return addDays(day, 7);
    case "PageUp":
      return addMonths(day, -1);
    case "PageDown":
      return addMonths(day, 1);
    case "Home":
      return addDays(day, 1 - weekdayOf(day));
    case "End":
      return addDays(day, 7 - weekdayOf(day));
    default:
      return undefined;
  }
}
