import * as z from "zod";
import { calendarDaySchema } from "./calendar-day.ts";
import { levelSchema } from "./code-schemas.ts";
import { documentHead, documentTail } from "./envelope.ts";
import { slugSchema } from "./indicators.ts";
import { looseObject } from "./loose-object.ts";
import { unitIdSchema } from "./units.ts";

/**
 * A published number as its document says it. It is never balanced: what does not add up is flagged with the
 * difference (SPEC FIG-1).
 */
export const figureSchema = looseObject({
  id: slugSchema,
  label: z.string().min(1),
  value: z.number(),
  /** Unit of measure as printed: "thủ tục", "%", "lượt" … */
  measure: z.string(),
  /** As printed before the number: "hơn", "gần", "trên". */
  qualifier: z.string().optional(),
  level: levelSchema.optional(),
  /** What the number is a value of: an id of indicators.json; without one it stands for itself (SPEC STAT-4). */
  indicatorId: slugSchema.optional(),
  /** The value before, of an indicator that has one before and one after: 30 days, and then at most 20. */
  before: z.number().optional(),
  /** The unit the number is about; the province when it says none. */
  unitId: unitIdSchema.optional(),
  /** Days the number is about, both ends in; absent when the source does not date it. */
  from: calendarDaySchema.optional(),
  to: calendarDaySchema.optional(),
  /** Figures of the same file that make this one up: their sum is compared with it. */
  parts: z.array(z.string()).optional(),
  /** The same number broken down in other ways, each compared on its own: they need not be partitions (SPEC FIG-11). */
  breakdowns: z.array(looseObject({ label: z.string().min(1), parts: z.array(z.string()).min(1) })).optional(),
  /** Document the number stands in: an id of documents.json. */
  documentId: z.string().min(1),
  note: z.string().optional(),
});
export type Figure = z.infer<typeof figureSchema>;

/** `figures/*.figures.json`: one collection of figures of one period. */
export const figuresSchema = looseObject({
  ...documentHead("figures", 1),
  title: z.string().min(1),
  /** The period the collection is reported in, both ends in. */
  from: calendarDaySchema,
  to: calendarDaySchema,
  figures: z.array(figureSchema),
  ...documentTail,
});
export type Figures = z.infer<typeof figuresSchema>;
