import * as z from "zod";
import { yearOf } from "../day.ts";
import { calendarDaySchema } from "../model/calendar-day.ts";
import { looseObject } from "../model/loose-object.ts";

/** Holidays the law names, so that their names can be shown in every language. */
export const holidayCodes = [
  "new-year",
  "tet",
  "hung-kings",
  "reunification",
  "labour",
  "national-day",
  "culture-day",
] as const;
export type HolidayCode = (typeof holidayCodes)[number];

/** A weekday off. Days of a holiday that fall on a weekend are not listed; what compensates them is. */
export const dayOffSchema = looseObject({
  day: calendarDaySchema,
  /** `compensation`: for a holiday on a weekend; `swap`: exchanged by announcement for a worked weekend day. */
  kind: z.enum(["holiday", "compensation", "swap"]),
  /** The holiday it belongs to, where the law names one. */
  holiday: z.enum(holidayCodes).optional(),
  /** As people call it; shown as typed. */
  name: z.string().optional(),
  /** The law or announcement that says so. */
  source: z.string().min(1),
  /** Not settled yet: what is computed across it says so (CAL-5). */
  provisional: z.boolean().optional(),
});
export type DayOff = z.infer<typeof dayOffSchema>;

/** A weekend day that is worked, in exchange for a swap. */
export const workedDaySchema = looseObject({ day: calendarDaySchema, source: z.string().min(1) });
export type WorkedDay = z.infer<typeof workedDaySchema>;

/** One year. Its entries lie in it, and no day stands in it twice (CAL-2). */
export const calendarYearSchema = looseObject({
  year: z.int().min(1900).max(2199),
  /** False while the year is only expected: everything computed in it is provisional. */
  announced: z.boolean(),
  daysOff: z.array(dayOffSchema),
  workedDays: z.array(workedDaySchema),
  source: z.string().min(1),
}).superRefine((year, context) => {
  const seen = new Set<string>();
  for (const list of ["daysOff", "workedDays"] as const) {
    for (const [index, { day }] of year[list].entries()) {
      const path = [list, index, "day"];
      if (yearOf(day) !== year.year) context.addIssue({ code: "custom", path, message: "day-outside-year" });
      if (seen.has(day)) context.addIssue({ code: "custom", path, message: "day-listed-twice" });
      seen.add(day);
    }
  }
});
export type CalendarYear = z.infer<typeof calendarYearSchema>;

/** The content's keys, to be spread into the document that carries it. */
export const calendarContentShape = {
  /** Weekdays off in every week, Monday 1 to Sunday 7; at least one weekday is left to work on. */
  weekend: z
    .array(z.union([1, 2, 3, 4, 5, 6, 7].map((weekday) => z.literal(weekday))))
    .max(6)
    .superRefine((weekend, context) => {
      if (new Set(weekend).size < weekend.length) context.addIssue({ code: "custom", message: "weekday-listed-twice" });
    }),
  /** In any order, no year twice. A year that is missing is computed by the law's rule, provisionally (CAL-4). */
  years: z.array(calendarYearSchema).superRefine((years, context) => {
    const seen = new Set<number>();
    for (const [index, { year }] of years.entries()) {
      if (seen.has(year)) context.addIssue({ code: "custom", path: [index, "year"], message: "year-listed-twice" });
      seen.add(year);
    }
  }),
};

/** What decides which days are worked. Treated as immutable: what is computed from it is kept per object. */
export const calendarContentSchema = looseObject(calendarContentShape);
export type CalendarContent = z.infer<typeof calendarContentSchema>;
