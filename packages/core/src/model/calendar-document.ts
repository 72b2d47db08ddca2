import * as z from "zod";
import { calendarContentSchema } from "../calendar/model.ts";
import { documentHead, documentTail } from "./envelope.ts";
import { looseObject } from "./loose-object.ts";

/**
 * `calendar.json`: the working-day calendar in force, and every earlier content that deadlines may name by its version
 * (SPEC CAL-8).
 */
export const calendarDocumentSchema = looseObject({
  ...documentHead("calendar", 1),
  current: calendarContentSchema,
  earlier: z.array(looseObject({ version: z.string().min(1), content: calendarContentSchema })),
  ...documentTail,
});
export type CalendarDocument = z.infer<typeof calendarDocumentSchema>;
