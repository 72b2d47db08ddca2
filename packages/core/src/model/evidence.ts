import * as z from "zod";
import { calendarDaySchema } from "./calendar-day.ts";

/** What every piece of evidence has, whichever record it belongs to. The day it shows differs from the day it was added. */
export const evidenceFields = {
  id: z.string().min(1),
  /** Workspace path with `/`, inside `evidence/`. */
  file: z.string().min(1),
  /** What the file was called where it came from, when not every system can hold that name. */
  originalName: z.string().min(1).optional(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().min(0),
  /** The day the picture was taken or the paper signed. */
  on: calendarDaySchema.nullable(),
  addedOn: calendarDaySchema,
  note: z.string().optional(),
};
