import { type CalendarDay, dayParts } from "@cchc/core/day";

/**
 * A day by a pattern with `{day}`, `{month}` and `{year}`. Official documents pad days below ten, and of the months only
 * January and February (Decree 30/2020).
 */
export function fullDayText(on: CalendarDay, pattern: string): string {
  const { year, month, day } = dayParts(on);
  return pattern
    .replace("{day}", String(day).padStart(2, "0"))
    .replace("{month}", month <= 2 ? `0${month}` : String(month))
    .replace("{year}", String(year));
}
