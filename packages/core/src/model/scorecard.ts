import * as z from "zod";
import { deadlineSchema } from "../deadline/deadline-schema.ts";
import { calendarDaySchema } from "./calendar-day.ts";
import { scoreKindSchema } from "./code-schemas.ts";
import { documentHead, documentTail } from "./envelope.ts";
import { looseObject } from "./loose-object.ts";
import { pointsSchema } from "./points.ts";
import { unitIdSchema } from "./units.ts";
import { withdrawalSchema } from "./withdrawal.ts";

const common = {
  id: z.string().min(1),
  /** The effective day. When it was typed stands in the history. */
  on: calendarDaySchema,
  by: z.string(),
};

/**
 * Points of one item, with what is to be said of them. What has no entry is not scored, which is not 0; null takes back
 * points that were given by mistake (SPEC SCORE-4). The last entry of an item says all that counts of it.
 */
export const scoreEntrySchema = looseObject({
  itemId: z.string().min(1),
  points: pointsSchema.nullable(),
  note: z.string().min(1).optional(),
});
export type ScoreEntry = z.infer<typeof scoreEntrySchema>;

/**
 * What happened to a scorecard, oldest first. Its state and points as of a day are folded from these, never stored
 * (SPEC SCORE-7).
 */
export const scorecardActSchema = z.discriminatedUnion("act", [
  looseObject({ act: z.literal("create"), ...common }),
  looseObject({ act: z.literal("score"), ...common, as: scoreKindSchema, entries: z.array(scoreEntrySchema).min(1) }),
  looseObject({ act: z.literal("submit"), ...common, document: z.string().min(1).optional() }),
  looseObject({ act: z.literal("appraise"), ...common }),
  looseObject({ act: z.literal("ask"), ...common, text: z.string().min(1), deadline: deadlineSchema }),
  looseObject({ act: z.literal("explain"), ...common, text: z.string().min(1) }),
  looseObject({ act: z.literal("finalise"), ...common, document: z.string().min(1).optional() }),
  looseObject({
    act: z.literal("reopen"),
    ...common,
    reason: z.string().min(1),
    document: z.string().min(1),
  }),
]);
export type ScorecardAct = z.infer<typeof scorecardActSchema>;

/** How one unit is scored in one year: `scorecards/<year>/*.scorecard.json`. */
export const scorecardSchema = looseObject({
  ...documentHead("scorecard", 1),
  /** What people say: `PC2022-001`. */
  number: z.string().min(1),
  criteriaId: z.string().min(1),
  unitId: unitIdSchema,
  year: z.int().min(1900).max(2199),
  /** Until when the unit is to submit; null where no day is set. */
  deadline: deadlineSchema.nullable(),
  note: z.string().optional(),
  invented: z.literal(true).optional(),
  withdrawn: withdrawalSchema.optional(),
  acts: z.array(scorecardActSchema).min(1),
  ...documentTail,
});
export type Scorecard = z.infer<typeof scorecardSchema>;
