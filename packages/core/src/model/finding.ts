import * as z from "zod";
import { deadlineSchema } from "../deadline/deadline-schema.ts";
import { calendarDaySchema } from "./calendar-day.ts";
import { findingSourceSchema, severitySchema } from "./code-schemas.ts";
import { looseObject } from "./loose-object.ts";
import { unitIdSchema } from "./units.ts";

const common = {
  id: z.string().min(1),
  /** The effective day. When it was typed stands in the history. */
  on: calendarDaySchema,
};

/**
 * What was done about a finding, oldest first. State, due date in force and lateness are computed from these and an
 * as-of date, never stored (SPEC ASOF-1).
 */
export const findingActSchema = z.discriminatedUnion("act", [
  looseObject({ act: z.literal("explain"), ...common, by: z.string(), text: z.string().min(1) }),
  looseObject({ act: z.literal("dismiss"), ...common, by: z.string(), reason: z.string().min(1) }),
  looseObject({ act: z.literal("conclude"), ...common }),
  looseObject({
    act: z.literal("report"),
    ...common,
    by: z.string(),
    text: z.string().optional(),
    evidenceIds: z.array(z.string()),
  }),
  looseObject({
    act: z.literal("verify"),
    ...common,
    by: z.string(),
    result: z.enum(["accepted", "returned"]),
    text: z.string().optional(),
  }),
  looseObject({ act: z.literal("close"), ...common, by: z.string() }),
  looseObject({
    act: z.literal("transfer"),
    ...common,
    by: z.string(),
    to: z.string().min(1),
    document: z.string().min(1),
    reason: z.string().min(1),
  }),
  looseObject({
    act: z.literal("extend"),
    ...common,
    by: z.string(),
    /** The due date in force before, and the one granted. */
    from: calendarDaySchema,
    until: calendarDaySchema,
    approvedBy: z.string().min(1),
    /** Null while the approving document has no number yet; `check` keeps asking. */
    document: z.string().nullable(),
    reason: z.string().min(1),
  }),
  looseObject({
    act: z.literal("hand-over"),
    ...common,
    from: unitIdSchema,
    to: unitIdSchema,
    /** The unit event that caused it; absent when somebody named another owner. */
    eventId: z.string().optional(),
  }),
]);
export type FindingAct = z.infer<typeof findingActSchema>;

/** What was found wrong, inside the visit that found it. */
export const findingSchema = looseObject({
  id: z.string().min(1),
  /** 1, 2, 3 … within the visit; people say `<visit number>.<ordinal>`. */
  ordinal: z.int().min(1),
  area: z.string().min(1),
  title: z.string().min(1),
  description: z.string().optional(),
  severity: severitySchema,
  cause: z.string().optional(),
  recommendation: z.string().optional(),
  source: findingSourceSchema,
  /** The unit first made responsible; hand-overs stand in `acts`. */
  responsibleUnitId: unitIdSchema,
  responsiblePerson: z.string().optional(),
  previousFindingId: z.string().optional(),
  foundOn: calendarDaySchema,
  /** Why it was added after the visit was concluded. */
  lateReason: z.string().optional(),
  deadline: deadlineSchema,
  acts: z.array(findingActSchema),
  /** Invented for illustration (sample data only); reports say so. */
  invented: z.literal(true).optional(),
});
export type Finding = z.infer<typeof findingSchema>;
