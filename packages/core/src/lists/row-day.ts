import { type CalendarDay, formatDay, isCalendarDay } from "../day.ts";

/** The columns that say of which day a row speaks, the first that is filled in; a year speaks of its last day. */
const dayColumns: Readonly<Record<string, readonly string[]>> = {
  visits: ["plannedOn"],
  findings: ["foundOn"],
  figures: ["to", "from"],
  initiatives: ["year"],
  "index-results": ["year"],
  "index-components": ["year"],
  "duty-reports": ["on"],
  "roll-outs": ["on"],
};

/** The day of which a row of a list speaks; null where it says none, and today's units are meant. */
export function dayOfRow(kind: string, valueIn: (column: string) => unknown): CalendarDay | null {
  for (const column of dayColumns[kind] ?? []) {
    const value = valueIn(column);
    if (typeof value === "number") return formatDay(value, 12, 31);
    if (typeof value === "string" && isCalendarDay(value)) return value;
  }
  return null;
}
