import * as z from "zod";
import { isCalendarDay } from "../day.ts";

/**
 * A day that exists, from 1900 to 2199, written `YYYY-MM-DD` (SPEC DAY-1). The template gives the type, the refinement
 * the rule; the pattern is for the JSON Schema only, where refinements vanish.
 */
export const calendarDaySchema = z
  .templateLiteral([z.number(), "-", z.number(), "-", z.number()], { error: "calendar-day" })
  .refine(isCalendarDay, { error: "calendar-day" })
  .meta({ pattern: "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" });
