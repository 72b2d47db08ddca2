import * as z from "zod";
import { calendarDaySchema } from "./calendar-day.ts";
import { scorerSchema } from "./code-schemas.ts";
import { dutyBindsSchema } from "./duty.ts";
import { documentHead, documentTail } from "./envelope.ts";
import { looseObject } from "./loose-object.ts";
import { pointsSchema } from "./points.ts";
import { unitIdSchema } from "./units.ts";
import { withdrawalSchema } from "./withdrawal.ts";

/** What is scored: `code` as printed ("1.1.1"), the most points there are for it, and who gives them. */
const scoreItem = {
  id: z.string().min(1),
  code: z.string().min(1),
  title: z.string().min(1),
  maximum: pointsSchema,
  scoredBy: scorerSchema,
  /** What a unit is to prove its points with, as printed. */
  evidence: z.string().min(1).optional(),
  /** Units that it does not apply to: their own maximum is less by it (SPEC SCORE-5). */
  exceptIds: z.array(unitIdSchema),
};

/** A sub-criterion (tiêu chí thành phần), a bonus or a penalty. */
export const scoreItemSchema = looseObject(scoreItem);
export type ScoreItem = z.infer<typeof scoreItemSchema>;

/** A criterion (tiêu chí). One with parts is scored by them: `maximum` is what the document prints for all of them. */
export const criterionSchema = looseObject({ ...scoreItem, parts: z.array(scoreItemSchema) });
export type Criterion = z.infer<typeof criterionSchema>;

/** A field (lĩnh vực) with the maximum that the document prints for it. */
export const scoreFieldSchema = looseObject({
  id: z.string().min(1),
  code: z.string().min(1),
  title: z.string().min(1),
  maximum: pointsSchema,
  criteria: z.array(criterionSchema),
});
export type ScoreField = z.infer<typeof scoreFieldSchema>;

/** Items beside the maximum, and the most that all of them together count; null without a limit. */
export const extraItemsSchema = looseObject({ cap: pointsSchema.nullable(), items: z.array(scoreItemSchema) });
export type ExtraItems = z.infer<typeof extraItemsSchema>;

/** A band of classification: from `minimum` percent, that percent in, up to the next band. */
export const bandSchema = looseObject({ name: z.string().min(1), minimum: z.number().min(0).max(1000) });
export type Band = z.infer<typeof bandSchema>;

/** The bands in force in `[from, to)`, null without end. */
export const bandScaleSchema = looseObject({
  id: z.string().min(1),
  from: calendarDaySchema.nullable(),
  to: calendarDaySchema.nullable(),
  bands: z.array(bandSchema).min(1),
  /** The document they stand in, as printed. */
  document: z.string().min(1).optional(),
});
export type BandScale = z.infer<typeof bandScaleSchema>;

/** By what the units of one peer group are scored in one year: `criteria/*.criteria.json` (SPEC SCORE-1). */
export const criteriaSchema = looseObject({
  ...documentHead("criteria", 1),
  /** What people say: `TC2022`; the second set of the year is `TC2022-2`. */
  number: z.string().min(1),
  title: z.string().min(1),
  year: z.int().min(1900).max(2199),
  /** Who issued it, as printed. */
  owner: z.string().min(1).optional(),
  /** Who is compared with whom: units by name, or all of some levels and categories. */
  peerGroup: looseObject({ name: z.string().min(1), binds: dutyBindsSchema }),
  /** The total that the document prints; absent where it prints none. */
  maximum: pointsSchema.optional(),
  fields: z.array(scoreFieldSchema),
  bonus: extraItemsSchema,
  penalty: extraItemsSchema,
  scales: z.array(bandScaleSchema),
  /** The document that sets it up, as printed. */
  basis: z.string().min(1).optional(),
  note: z.string().optional(),
  invented: z.literal(true).optional(),
  withdrawn: withdrawalSchema.optional(),
  ...documentTail,
});
export type Criteria = z.infer<typeof criteriaSchema>;
