import * as z from "zod";
import { calendarDaySchema } from "./calendar-day.ts";
import {
  categorySchema,
  levelSchema,
  targetBindingSchema,
  targetDirectionSchema,
  targetKindSchema,
} from "./code-schemas.ts";
import { looseObject } from "./loose-object.ts";
import { unitIdSchema } from "./units.ts";

const year = z.int().min(1900).max(2199);

/**
 * What a plan promises: an amount, a rank ("among the first 10": at most 10) or a change in percent against a baseline
 * ("at least 10 % fewer": at most −10), once or every year (SPEC TARGET-1).
 */
export const targetSchema = looseObject({
  id: z.string().min(1),
  /** 1, 2, 3 … within the plan; people say `<plan number>/CT<ordinal>`. */
  ordinal: z.int().min(1),
  title: z.string().min(1),
  area: z.string().min(1).optional(),
  /** The index scheme it is about: PAR, PCI … */
  scheme: z.string().min(1).optional(),
  /** The indicator it is about: an id of indicators.json. A target is measured by an index or an indicator, not both. */
  indicatorId: z.string().min(1).optional(),
  targetKind: targetKindSchema,
  direction: targetDirectionSchema,
  goal: z.number(),
  /** As printed before the goal: "trên", "ít nhất" … */
  qualifier: z.string().optional(),
  /** Unit of measure as printed: "%", "thủ tục" …; empty for a rank. */
  measure: z.string(),
  /** When the goal is to be reached: in every year from first to last, or once by a day. */
  when: z.discriminatedUnion("frequency", [
    looseObject({ frequency: z.literal("yearly"), firstYear: year, lastYear: year }),
    looseObject({ frequency: z.literal("once"), due: calendarDaySchema }),
  ]),
  /** What it is compared with: a year and its value (null while unknown), or what another target of the plan reached. */
  baseline: looseObject({ year, value: z.number().nullable(), targetId: z.string().optional() }).optional(),
  binds: z.array(targetBindingSchema).min(1),
  /** Which units "each unit" means: these, or all of a level and category; absent: those that numbers are published of. */
  bound: looseObject({
    level: levelSchema.optional(),
    category: categorySchema.optional(),
    unitIds: z.array(unitIdSchema).min(1).optional(),
  }).optional(),
  /** What a superior asks for; the goal may not fall behind it (SPEC TARGET-4). */
  minimum: looseObject({ value: z.number(), source: z.string().min(1) }).optional(),
  leadUnitId: unitIdSchema.optional(),
  note: z.string().optional(),
  invented: z.literal(true).optional(),
});
export type Target = z.infer<typeof targetSchema>;
