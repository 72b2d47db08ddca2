import * as z from "zod";
import { calendarDaySchema } from "./calendar-day.ts";
import { teamRoleSchema } from "./code-schemas.ts";
import { documentHead, documentTail } from "./envelope.ts";
import { looseObject } from "./loose-object.ts";
import { withdrawalSchema } from "./withdrawal.ts";

/** The decision that sets a programme up and appoints its team. */
export const decisionSchema = looseObject({
  /** As printed; null while it has none. */
  number: z.string().min(1).nullable(),
  issuedOn: calendarDaySchema.nullable(),
  /** The same paper in documents.json, when it is registered there. */
  documentId: z.string().min(1).optional(),
});
export type Decision = z.infer<typeof decisionSchema>;

/** Somebody's time in one role of the team: `[from, to)`, null without end. */
export const membershipSchema = looseObject({
  id: z.string().min(1),
  /** A person's id, or free text (which `check` remarks on). */
  person: z.string().min(1),
  role: teamRoleSchema,
  from: calendarDaySchema.nullable(),
  to: calendarDaySchema.nullable(),
});
export type Membership = z.infer<typeof membershipSchema>;

/** The inspection programme of a year, `programmes/*.programme.json`: its visits name it by `programmeId`. */
export const programmeSchema = looseObject({
  ...documentHead("programme", 1),
  /** What people say: `KT2026`; the second one of the year is `KT2026-2`. */
  number: z.string().min(1),
  year: z.int().min(1900).max(2199),
  title: z.string().min(1),
  decision: decisionSchema,
  areaListId: z.string().min(1),
  areas: z.array(z.string().min(1)),
  /** Beside reform: public duty, mass mobilisation, grassroots democracy … free text. */
  themes: z.array(z.string().min(1)),
  team: z.array(membershipSchema),
  note: z.string().optional(),
  invented: z.literal(true).optional(),
  withdrawn: withdrawalSchema.optional(),
  ...documentTail,
});
export type Programme = z.infer<typeof programmeSchema>;
