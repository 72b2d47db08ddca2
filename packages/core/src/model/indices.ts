import * as z from "zod";
import { calendarDaySchema } from "./calendar-day.ts";
import {
  categorySchema,
  indexMeasureSchema,
  indexRankingSchema,
  levelSchema,
  uncertainFactSchema,
} from "./code-schemas.ts";
import { documentHead, documentTail } from "./envelope.ts";
import { looseObject } from "./loose-object.ts";
import { unitIdSchema } from "./units.ts";
import { withdrawalSchema } from "./withdrawal.ts";

const year = z.int().min(1900).max(2199);
/** More than any index gives: beyond it a comma was forgotten. */
const amount = z.number().min(-1_000_000).max(1_000_000);

/** What values are measured on: percent, or points from 0 to `maximum` (100, 80, 60, 1). */
export const indexScaleSchema = looseObject({
  measure: indexMeasureSchema,
  maximum: z.number().positive().max(1_000_000),
});
export type IndexScale = z.infer<typeof indexScaleSchema>;

/** A part of a result, a component or a dimension, as printed. */
export const indexComponentSchema = looseObject({
  id: z.string().min(1),
  /** As printed: "1", "1.2", "TP3". The same code is the same part in every year. */
  code: z.string().min(1),
  title: z.string().min(1),
  value: amount.nullable(),
  maximum: z.number().positive().max(1_000_000).nullable(),
  rank: z.int().min(1).nullable(),
  /** An area of the list `par-index`, where it is one. */
  area: z.string().min(1).optional(),
});
export type IndexComponent = z.infer<typeof indexComponentSchema>;

/**
 * What was published of one unit in one year. It is kept as printed; what contradicts itself is told and never balanced
 * (SPEC INDEX-10).
 */
export const indexResultSchema = looseObject({
  id: z.string().min(1),
  /** The year the index is of; when it was published stands in `publishedOn`. */
  year,
  /** The unit it is about; null for one that is not in the register, which has `unitName`. */
  unitId: unitIdSchema.nullable(),
  /** As printed, of a unit that is not in the register: another province. */
  unitName: z.string().min(1).optional(),
  value: amount.nullable(),
  /** As printed before a value, or in place of a rank. */
  qualifier: z.string().min(1).optional(),
  scale: indexScaleSchema,
  rank: z.int().min(1).nullable(),
  /** How many were ranked; null where it is not said. */
  outOf: z.int().min(1).nullable(),
  /** The group it was put in, where no ranks are published (PAPI). */
  group: z.string().min(1).optional(),
  /** With whom it was compared, where this year's group is not the scheme's. */
  peerGroup: z.string().min(1).optional(),
  components: z.array(indexComponentSchema),
  /** Where it stands: a registered document, or the source as text. */
  documentId: z.string().min(1).optional(),
  source: z.string().min(1).optional(),
  publishedOn: calendarDaySchema.nullable(),
  note: z.string().optional(),
  invented: z.literal(true).optional(),
  withdrawn: withdrawalSchema.optional(),
});
export type IndexResult = z.infer<typeof indexResultSchema>;

/** In force for these years of an index, both in; null is open. */
const years = { firstYear: year.nullable(), lastYear: year.nullable() };

/**
 * One index scheme with its results: `indices/*.index.json`. A scheme is an index of one owner among one peer group: the
 * "PAR INDEX" of a province's districts is another scheme than the national one (SPEC INDEX-11).
 */
export const indexSchema = looseObject({
  ...documentHead("index", 1),
  /** The scheme's code, which people say: `PAR`. */
  number: z.string().regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/),
  title: z.string().min(1),
  owner: z.string().min(1).optional(),
  /** What is published beside the value: places, or groups without places. */
  ranking: indexRankingSchema,
  /** The scale may be another one from a year on, and so may the decimals: with 2 of them 82.1 is published as 82,10. */
  scales: z
    .array(looseObject({ ...years, ...indexScaleSchema.shape, decimals: z.int().min(0).max(6).optional() }))
    .min(1),
  peerGroup: looseObject({
    name: z.string().min(1),
    level: levelSchema.optional(),
    /** What kind of units of that level; absent: the provinces, districts or communes themselves (SPEC INDEX-27). */
    category: categorySchema.optional(),
    /** How many there are, as far as known; a rank is recorded with the number that was published. */
    counts: z.array(looseObject({ ...years, count: z.int().min(1) })),
  }),
  ...years,
  /** What of the above is not confirmed by a document. */
  uncertain: z.array(uncertainFactSchema),
  results: z.array(indexResultSchema),
  note: z.string().optional(),
  invented: z.literal(true).optional(),
  withdrawn: withdrawalSchema.optional(),
  ...documentTail,
});
export type Index = z.infer<typeof indexSchema>;
