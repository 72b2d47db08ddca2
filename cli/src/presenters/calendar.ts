import type { CalendarItem } from "@cchc/core/query/calendar-item";
import { type Column, table } from "./table.ts";
import { wrap } from "./text-width.ts";
import type { View } from "./view.ts";

type DayOffRow = CalendarItem["daysOff"][number];
type WorkedRow = CalendarItem["workedDays"][number];

/** A year of the calendar: days off with their names and sources, then weekend days that are worked. */
export function calendarLines(item: CalendarItem, view: View): string[] {
  const { texts, style, width } = view;
  const { calendars, deadlines, labels } = texts;
  const weekdays: Readonly<Record<number, string>> = labels.weekday;
  const wrapped = (text: string) => (width === null ? [text] : wrap(text, width));
  const off: Column<DayOffRow>[] = [
    { heading: calendars.day, value: ({ day }) => deadlines.longDay(day) },
    { heading: calendars.name, value: (entry) => nameOf(entry, texts), flexible: true, tone: provisionalTone },
    { heading: calendars.source, value: ({ source }) => source, flexible: true, tone: () => "dim" },
  ];
  const worked: Column<WorkedRow>[] = [
    { heading: calendars.day, value: ({ day }) => deadlines.longDay(day) },
    { heading: calendars.source, value: ({ source }) => source, flexible: true, tone: () => "dim" },
  ];
  return [
    style("bold", calendars.heading(item.year)),
    ...(item.announced ? [] : wrapped(calendars.notAnnounced).map((line) => style("yellow", line))),
    calendars.weekend(item.weekend.map((weekday) => weekdays[weekday] ?? "")),
    "",
    style("bold", calendars.daysOff(item.daysOff.length)),
    ...(item.daysOff.length > 0 ? table(off, item.daysOff, view) : [calendars.none]),
    "",
    style("bold", calendars.workedDays(item.workedDays.length)),
    ...(item.workedDays.length > 0 ? table(worked, item.workedDays, view) : [calendars.none]),
    "",
    calendars.version(item.version),
  ];
}

function nameOf({ name, holiday, provisional }: DayOffRow, { calendars, labels }: View["texts"]): string {
  const shown = name ?? (holiday === null ? "" : labels.holiday[holiday]);
  return provisional ? `${shown} (${calendars.provisional})` : shown;
}

function provisionalTone({ provisional }: DayOffRow): "yellow" | undefined {
  return provisional ? "yellow" : undefined;
}
