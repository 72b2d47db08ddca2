import * as z from "zod";
import { MOST_DAYS } from "../deadline/most-days.ts";
import { calendarDaySchema } from "./calendar-day.ts";
import { findingSourceSchema, severitySchema } from "./code-schemas.ts";
import { looseObject } from "./loose-object.ts";

const termSchema = looseObject({ count: z.int().min(1).max(MOST_DAYS), dayKind: z.enum(["working", "calendar"]) });

/**
 * What was answered so far about a finding to be added, by flags or by prompts. An absent answer has yet to be asked
 * for; an empty text was asked for and left empty.
 */
export const findingAnswersSchema = looseObject({
  visitId: z.string().optional(),
  area: z.string().optional(),
  title: z.string().optional(),
  severity: severitySchema.optional(),
  description: z.string().optional(),
  cause: z.string().optional(),
  recommendation: z.string().optional(),
  lateReason: z.string().optional(),
  responsibleUnitId: z.string().optional(),
  responsiblePerson: z.string().optional(),
  source: findingSourceSchema.optional(),
  previousFindingId: z.string().optional(),
  on: calendarDaySchema.optional(),
  deadline: z
    .discriminatedUnion("kind", [
      looseObject({ kind: z.literal("fixed"), due: calendarDaySchema }),
      looseObject({ kind: z.literal("pending"), term: termSchema }),
      looseObject({
        kind: z.literal("started"),
        term: termSchema,
        from: calendarDaySchema,
        trigger: z.enum(["signing", "receipt"]),
      }),
    ])
    .optional(),
});
export type FindingAnswers = z.infer<typeof findingAnswersSchema>;

/** An unfinished `finding add`: below `.cchc/drafts/`, one for each actor, gone once the finding is saved. */
export const findingDraftSchema = looseObject({
  kind: z.literal("finding-draft"),
  schemaVersion: z.literal(1),
  actor: z.string(),
  /** The instant of the last answer, `YYYY-MM-DDThh:mm:ss+07:00`. */
  savedAt: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+07:00$/),
  answers: findingAnswersSchema,
});
export type FindingDraft = z.infer<typeof findingDraftSchema>;
