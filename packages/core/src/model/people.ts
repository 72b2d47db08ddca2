import * as z from "zod";
import { calendarDaySchema } from "./calendar-day.ts";
import { documentHead, documentTail } from "./envelope.ts";
import { looseObject } from "./loose-object.ts";
import { unitIdSchema } from "./units.ts";

/** A person who inspects, reports, verifies or approves; in office during `[from, to)`. */
export const personSchema = looseObject({
  id: z.string().min(1),
  /** What people say: P1, P2 … */
  number: z.string().min(1),
  name: z.string().min(1),
  title: z.string().optional(),
  unitId: unitIdSchema.nullable(),
  from: calendarDaySchema.nullable(),
  to: calendarDaySchema.nullable(),
  invented: z.literal(true).optional(),
});
export type Person = z.infer<typeof personSchema>;

/** `people.json`. */
export const peopleSchema = looseObject({
  ...documentHead("people", 1),
  people: z.array(personSchema),
  ...documentTail,
});
export type People = z.infer<typeof peopleSchema>;
