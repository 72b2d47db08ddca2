import type { CalendarDay, Weekday } from "@cchc/core/day";

const byUtcDay: readonly Weekday[] = [7, 1, 2, 3, 4, 5, 6];

/** The weekday of `day`, Monday 1 to Sunday 7, reckoned in UTC so that no time zone shifts it. */
export function weekdayOf(day: CalendarDay): Weekday {
  return byUtcDay[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? 7;
}
