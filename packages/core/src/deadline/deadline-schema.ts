import * as z from "zod";
import { calendarDaySchema } from "../model/calendar-day.ts";
import { looseObject } from "../model/loose-object.ts";
import { MOST_DAYS } from "./most-days.ts";

/** What a deadline starts from: the conclusion of the visit, a signing, a receipt; or nothing, the date being given. */
export const triggerKindSchema = z.enum(["conclusion", "signing", "receipt", "fixed"]);
export type TriggerKind = z.infer<typeof triggerKindSchema>;

/**
 * A deadline with all that explains it; the explanation in words is made from this and never stored (DL-9). Pending:
 * `on`, `due` and `original` are null until the trigger happens. Fixed: no count, `on` is the day of the finding.
 * `due` is the date in force, `original` the one first set: an extension moves only `due`.
 */
export const deadlineSchema = looseObject({
  due: calendarDaySchema.nullable(),
  original: calendarDaySchema.nullable(),
  trigger: looseObject({ kind: triggerKindSchema, on: calendarDaySchema.nullable() }),
  count: z.int().min(1).max(MOST_DAYS).nullable(),
  dayKind: z.enum(["working", "calendar"]).nullable(),
  /** The calendar in force when it was set; null while pending. */
  calendarVersion: z.string().nullable(),
  provisional: z.boolean(),
}).superRefine((deadline, context) => {
  const isFixed = deadline.trigger.kind === "fixed";
  const report = (key: string, message: string) => context.addIssue({ code: "custom", path: [key], message });
  if ((deadline.count === null) !== isFixed) report("count", "count-belongs-to-counted-deadline");
  if ((deadline.dayKind === null) !== isFixed) report("dayKind", "day-kind-belongs-to-counted-deadline");
  if ((deadline.due === null) !== (deadline.trigger.on === null)) report("due", "due-and-trigger-day-go-together");
  if ((deadline.original === null) !== (deadline.due === null)) report("original", "original-and-due-go-together");
  if (isFixed && deadline.due === null) report("due", "fixed-deadline-has-due");
});
export type Deadline = z.infer<typeof deadlineSchema>;
