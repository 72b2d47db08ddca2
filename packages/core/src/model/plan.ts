import * as z from "zod";
import { calendarDaySchema } from "./calendar-day.ts";
import { planScopeSchema } from "./code-schemas.ts";
import { documentHead, documentTail } from "./envelope.ts";
import { evidenceFields } from "./evidence.ts";
import { looseObject } from "./loose-object.ts";
import { targetSchema } from "./target.ts";
import { taskSchema } from "./task.ts";
import { unitIdSchema } from "./units.ts";
import { withdrawalSchema } from "./withdrawal.ts";

/** A unit's report that it acts on the plan: one document on one day (SPEC ROLL-1). */
export const rolloutSchema = looseObject({
  id: z.string().min(1),
  unitId: unitIdSchema,
  on: calendarDaySchema,
  /** Its number as printed; null while it has none. */
  document: z.string().nullable(),
  note: z.string().optional(),
  invented: z.literal(true).optional(),
});
export type Rollout = z.infer<typeof rolloutSchema>;

/** A file that proves something about a plan or one of its tasks. */
export const planEvidenceSchema = looseObject({
  ...evidenceFields,
  /** The task it belongs to; null when it belongs to the plan. */
  taskId: z.string().nullable(),
});
export type PlanEvidence = z.infer<typeof planEvidenceSchema>;

/** The reform plan of a period or of a year: `plans/*.plan.json`. */
export const planSchema = looseObject({
  ...documentHead("plan", 1),
  /** What people say: `KH2026`, `KH2021-2025`. */
  number: z.string().min(1),
  scope: planScopeSchema,
  title: z.string().min(1),
  /** The days the plan covers, both ends in. */
  from: calendarDaySchema,
  to: calendarDaySchema,
  /** The plan of the period that this yearly one realises. */
  periodPlanId: z.string().min(1).optional(),
  /** Last year's plan that this one was made from. */
  previousPlanId: z.string().min(1).optional(),
  /** The document that issues the plan, as printed; null while it has no number. */
  document: z.string().min(1).nullable(),
  issuedOn: calendarDaySchema.nullable(),
  legalBases: z.array(z.string().min(1)),
  areaListId: z.string().min(1),
  areas: z.array(z.string().min(1)),
  tasks: z.array(taskSchema),
  targets: z.array(targetSchema),
  rollouts: z.array(rolloutSchema),
  evidence: z.array(planEvidenceSchema),
  note: z.string().optional(),
  invented: z.literal(true).optional(),
  withdrawn: withdrawalSchema.optional(),
  ...documentTail,
});
export type Plan = z.infer<typeof planSchema>;
