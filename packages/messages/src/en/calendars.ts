import type { CalendarDay } from "@cchc/core/day";
import type { calendars as shape } from "../vi/calendars.ts";
import { format } from "./format.ts";

const days = (list: readonly CalendarDay[]): string => format.list(list.map(format.day));

/** What the commands of the calendar say. */
export const calendars: typeof shape = {
  heading: (year) => `Working-day calendar of ${year}`,
  notAnnounced:
    "Provisional: the holidays of this year are not announced, days off follow the law; every deadline across it is provisional.",
  day: "Day",
  name: "Name",
  source: "Source",
  daysOff: (count) => `Weekdays off (${format.number(count)})`,
  workedDays: (count) => `Weekend days worked (${format.number(count)})`,
  none: "None.",
  provisional: "provisional",
  weekend: (names) => `Off every week: ${names.join(", ")}`,
  version: (version) => `Calendar version: ${version}`,
  set: {
    off: ({ day, name, provisional }) =>
      `${format.day(day)} is now a day off${name === null ? "" : ` (${name})`}${provisional ? ", provisionally" : ""}.`,
    worked: ({ day }) => `${format.day(day)} is now a working day.`,
    clear: ({ day }) => `What was said of ${format.day(day)} is taken back.`,
  },
  ask: {
    day: "Which day?",
    kind: "What is the day?",
    kinds: { off: "A day off", worked: "A working day", clear: "Take back what was said of this day" },
    name: "Name of the day off",
  },
  unchanged: (day) => `${format.day(day)} was like that already; nothing changed.`,
  pinnedStay: "Pinned deadlines stay; those computed from now on follow the new calendar.",
  weekendAlready: (day) =>
    `${format.day(day)} is off every week anyway, so nothing counts differently. Set the day that makes up for it, if there is one.`,
  workdayAlready: (day) => `${format.day(day)} is a working day anyway, so nothing counts differently.`,
  import: {
    differs: ({ file, yearsAdded, yearsRemoved, nowOff, nowWorked }) => [
      `Compared with the calendar in force, ${file}:`,
      ...(yearsAdded.length > 0 ? [`  adds ${format.list(yearsAdded.map(String))}`] : []),
      ...(yearsRemoved.length > 0 ? [`  drops ${format.list(yearsRemoved.map(String))}`] : []),
      ...(nowOff.length > 0 ? [`  takes off: ${days(nowOff)}`] : []),
      ...(nowWorked.length > 0 ? [`  makes working days: ${days(nowWorked)}`] : []),
      ...(nowOff.length + nowWorked.length === 0 ? ["  changes no day, only names or sources"] : []),
    ],
    same: "Nothing to import: the file is the calendar in force.",
    dryRun: "This was a dry run, nothing was written. Add --apply to replace the calendar.",
    applied: (version) => `The calendar is replaced; its version is ${version}, the old one is kept.`,
  },
};
