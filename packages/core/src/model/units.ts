import * as z from "zod";
import { calendarDaySchema } from "./calendar-day.ts";
import { categorySchema, levelSchema, unitEventKindSchema } from "./code-schemas.ts";
import { documentHead, documentTail } from "./envelope.ts";
import { looseObject } from "./loose-object.ts";

export const unitIdSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** What a unit was called and where it belonged during `[from, to)`; null is "since ever" and "until further notice". */
export const unitVersionSchema = looseObject({
  from: calendarDaySchema.nullable(),
  to: calendarDaySchema.nullable(),
  name: z.string().min(1),
  level: levelSchema,
  category: categorySchema,
  parentId: unitIdSchema.nullable(),
  /** The official code of an administrative unit at that time, with its leading zeros; codes come back for other units. */
  code: z.string().regex(/^\d+$/).optional(),
});
export type UnitVersion = z.infer<typeof unitVersionSchema>;

/** Anything that can be inspected or made responsible: an opaque id and dated versions, oldest first (SPEC UNIT-1). */
export const unitSchema = looseObject({
  id: unitIdSchema,
  versions: z.array(unitVersionSchema).min(1),
  note: z.string().optional(),
});
export type Unit = z.infer<typeof unitSchema>;

/** A change of units by a document, many-to-many; `heirId` is who takes over unfinished findings (SPEC UNIT-4). */
export const unitEventSchema = looseObject({
  id: z.string().min(1),
  event: unitEventKindSchema,
  on: calendarDaySchema,
  unitIds: z.array(unitIdSchema).min(1),
  intoIds: z.array(unitIdSchema),
  heirId: unitIdSchema.nullable(),
  document: z.string(),
});
export type UnitEvent = z.infer<typeof unitEventSchema>;

/** `units.json`. */
export const unitsSchema = looseObject({
  ...documentHead("units", 1),
  units: z.array(unitSchema),
  events: z.array(unitEventSchema),
  ...documentTail,
});
export type Units = z.infer<typeof unitsSchema>;
