import * as z from "zod";
import { documentHead, documentTail } from "./envelope.ts";
import { looseObject } from "./loose-object.ts";
import { unitIdSchema } from "./units.ts";

/** A registered good practice of a unit (SPEC REG-11). */
export const initiativeSchema = looseObject({
  id: z.string().min(1),
  /** What people say: SK1, SK2 … */
  number: z.string().min(1),
  unitId: unitIdSchema,
  title: z.string().min(1),
  /** The calendar year in which it was begun or recognised, as its unit reports it. */
  year: z.int().min(1900).max(9999),
  /** A content area and the list it stands in; absent when it belongs to none. */
  areaListId: z.string().min(1).optional(),
  area: z.string().min(1).optional(),
  /** What recognises it, as printed. */
  document: z.string().min(1).optional(),
  /** What it brought about. */
  effect: z.string().min(1).optional(),
  invented: z.literal(true).optional(),
});
export type Initiative = z.infer<typeof initiativeSchema>;

/** `initiatives.json`: the register of initiatives. */
export const initiativesSchema = looseObject({
  ...documentHead("initiatives", 1),
  initiatives: z.array(initiativeSchema),
  ...documentTail,
});
export type Initiatives = z.infer<typeof initiativesSchema>;
