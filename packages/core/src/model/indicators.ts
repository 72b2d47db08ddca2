import * as z from "zod";
import { calendarDaySchema } from "./calendar-day.ts";
import { countedSourceSchema, indicatorKindSchema, indicatorPeriodSchema, levelSchema } from "./code-schemas.ts";
import { documentHead, documentTail } from "./envelope.ts";
import { looseObject } from "./loose-object.ts";
import { withdrawalSchema } from "./withdrawal.ts";

/** An id that people choose: lower-case letters, digits and hyphens. */
export const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** One way an indicator is broken down into others. */
export const indicatorBreakdownSchema = looseObject({
  /** By what: level, kind of service … */
  label: z.string().min(1),
  parts: z.array(slugSchema).min(1),
  /** The days it is right for, half-open: there is no district level since 1 July 2025. */
  from: calendarDaySchema.optional(),
  to: calendarDaySchema.optional(),
});
export type IndicatorBreakdown = z.infer<typeof indicatorBreakdownSchema>;

/** What an indicator means from a day on: the values of two definitions are not one series (SPEC STAT-6). */
export const indicatorDefinitionSchema = looseObject({
  /** Null for what it meant from the beginning. */
  from: calendarDaySchema.nullable(),
  text: z.string().min(1),
});
export type IndicatorDefinition = z.infer<typeof indicatorDefinitionSchema>;

/** What figures are values of: a line of the statistical annexes (SPEC STAT-1). */
export const indicatorSchema = looseObject({
  id: slugSchema,
  title: z.string().min(1),
  /** Unit of measure as figures print it; a share has `%`. */
  measure: z.string(),
  kind: indicatorKindSchema,
  level: levelSchema.optional(),
  period: indicatorPeriodSchema,
  /** Of a share: the indicators it is computed from, both or neither. */
  numeratorId: slugSchema.optional(),
  denominatorId: slugSchema.optional(),
  /** Ways to break it down in which the parts sum up to it. */
  partitions: z.array(indicatorBreakdownSchema).optional(),
  /** Ways in which one thing may be in several parts, such as procedures shared by levels: never summed. */
  overlaps: z.array(indicatorBreakdownSchema).optional(),
  /** In the order of their days. */
  definitions: z.array(indicatorDefinitionSchema).optional(),
  /** What the program counts for it, to stand beside what is published. */
  countedBy: countedSourceSchema.optional(),
  /** A content area and the list it stands in; absent when it belongs to none. */
  areaListId: z.string().min(1).optional(),
  area: z.string().min(1).optional(),
  /** The table of the annex it stands in; that of its content area when absent. */
  annex: z.string().min(1).optional(),
  /** Its place in that table. */
  place: z.int().min(1).optional(),
  note: z.string().min(1).optional(),
  withdrawn: withdrawalSchema.optional(),
});
export type Indicator = z.infer<typeof indicatorSchema>;

/** `indicators.json`: the catalogue of statistical indicators. */
export const indicatorsSchema = looseObject({
  ...documentHead("indicators", 1),
  indicators: z.array(indicatorSchema),
  ...documentTail,
});
export type Indicators = z.infer<typeof indicatorsSchema>;
