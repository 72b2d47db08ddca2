import * as z from "zod";
import { calendarDaySchema } from "./calendar-day.ts";
import { teamRoleSchema, visitKindSchema } from "./code-schemas.ts";
import { documentHead, documentTail } from "./envelope.ts";
import { evidenceFields } from "./evidence.ts";
import { findingSchema } from "./finding.ts";
import { looseObject } from "./loose-object.ts";
import { unitIdSchema } from "./units.ts";

const common = { id: z.string().min(1), by: z.string() };

/**
 * What was done in a visit, oldest first. `on` is the effective day; for `plan` and `resume` it is the planned day,
 * which no later act is compared with (SPEC VISIT-4).
 */
export const visitActSchema = z.discriminatedUnion("act", [
  looseObject({ act: z.literal("plan"), ...common, on: calendarDaySchema }),
  looseObject({ act: z.literal("notify"), ...common, on: calendarDaySchema, document: z.string().min(1) }),
  looseObject({
    act: z.literal("receive-report"),
    ...common,
    on: calendarDaySchema,
    document: z.string().optional(),
    evidenceIds: z.array(z.string()),
  }),
  looseObject({ act: z.literal("start"), ...common, on: calendarDaySchema }),
  looseObject({ act: z.literal("minute"), ...common, on: calendarDaySchema, document: z.string().optional() }),
  looseObject({
    act: z.literal("conclude"),
    ...common,
    on: calendarDaySchema,
    /** Number of the conclusion notice; null for a draft that has none yet. */
    notice: z.string().nullable(),
    /** The day of the notice, when it got its number later than the day of the conclusion. */
    noticeOn: calendarDaySchema.optional(),
  }),
  looseObject({ act: z.literal("close"), ...common, on: calendarDaySchema }),
  looseObject({ act: z.literal("postpone"), ...common, on: calendarDaySchema, reason: z.string().min(1) }),
  looseObject({ act: z.literal("resume"), ...common, on: calendarDaySchema }),
  looseObject({ act: z.literal("cancel"), ...common, on: calendarDaySchema, reason: z.string().min(1) }),
]);
export type VisitAct = z.infer<typeof visitActSchema>;

/** What was found right; reports list it before the findings. */
export const strengthSchema = looseObject({
  id: z.string().min(1),
  area: z.string().min(1),
  text: z.string().min(1),
  invented: z.literal(true).optional(),
});
export type Strength = z.infer<typeof strengthSchema>;

/** A file that proves something about a visit or one of its findings, known by its SHA-256. */
export const evidenceSchema = looseObject({
  ...evidenceFields,
  /** The finding it belongs to; null when it belongs to the visit. */
  findingId: z.string().nullable(),
  invented: z.literal(true).optional(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

export const teamMemberSchema = looseObject({
  /** A person's id, or free text (which `check` remarks on). */
  person: z.string().min(1),
  role: teamRoleSchema,
});
export type TeamMember = z.infer<typeof teamMemberSchema>;

/** One unit inspected once: `visits/<year>/*.visit.json`. */
export const visitSchema = looseObject({
  ...documentHead("visit", 1),
  /** What people say: `2023-014`. */
  number: z.string().min(1),
  unitId: unitIdSchema,
  visitKind: visitKindSchema,
  areaListId: z.string().min(1),
  areas: z.array(z.string().min(1)),
  /** Beside reform: public duty, mass mobilisation, grassroots democracy … free text. */
  themes: z.array(z.string().min(1)),
  programmeId: z.string().optional(),
  team: z.array(teamMemberSchema),
  note: z.string().optional(),
  invented: z.literal(true).optional(),
  acts: z.array(visitActSchema).min(1),
  strengths: z.array(strengthSchema),
  findings: z.array(findingSchema),
  evidence: z.array(evidenceSchema),
  ...documentTail,
});
export type Visit = z.infer<typeof visitSchema>;
