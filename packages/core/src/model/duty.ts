import * as z from "zod";
import { calendarDaySchema } from "./calendar-day.ts";
import { categorySchema, dutyFrequencySchema, dutyKindSchema, levelSchema } from "./code-schemas.ts";
import { documentHead, documentTail } from "./envelope.ts";
import { looseObject } from "./loose-object.ts";
import { unitIdSchema } from "./units.ts";
import { withdrawalSchema } from "./withdrawal.ts";

/** Until when one turn is due, counted from the last day of its period, or from the minutes of the visit (SPEC DUTY-2). */
export const dutyDueSchema = z.discriminatedUnion("kind", [
  looseObject({ kind: z.literal("term"), count: z.int().min(1), dayKind: z.enum(["working", "calendar"]) }),
  /** The first such day of a month after the period's last day: "the 5th of the next month". */
  looseObject({ kind: z.literal("day"), dayOfMonth: z.int().min(1).max(31) }),
]);
export type DutyDue = z.infer<typeof dutyDueSchema>;

/** Whom a duty binds: units by name, or every unit of some levels and categories in force then, but for those excepted. */
export const dutyBindsSchema = z.discriminatedUnion("by", [
  looseObject({ by: z.literal("list"), unitIds: z.array(unitIdSchema).min(1) }),
  looseObject({
    by: z.literal("group"),
    /** Empty means every level, or every category. */
    levels: z.array(levelSchema),
    categories: z.array(categorySchema),
    exceptIds: z.array(unitIdSchema),
  }),
]);
export type DutyBinds = z.infer<typeof dutyBindsSchema>;

/** That a unit did what one turn asks. The due date of that turn is kept with it: a later calendar moves it no more. */
export const dutyReportSchema = looseObject({
  id: z.string().min(1),
  /** `2026-03`, `2026-Q1` …, or the id of the visit. */
  period: z.string().min(1),
  unitId: unitIdSchema,
  on: calendarDaySchema,
  due: calendarDaySchema,
  calendarVersion: z.string(),
  document: z.string().nullable(),
  note: z.string().optional(),
});
export type DutyReport = z.infer<typeof dutyReportSchema>;

/** An obligation of units that comes back: `duties/*.duty.json`. */
export const dutySchema = looseObject({
  ...documentHead("duty", 1),
  /** What people say: DK1, DK2 … */
  number: z.string().min(1),
  title: z.string().min(1),
  dutyKind: dutyKindSchema,
  frequency: dutyFrequencySchema,
  /** Day of the month on which periods start: 1, or 15 for a month from the 15th of the one before to the 14th. */
  startDay: z.int().min(1).max(28),
  dueRule: dutyDueSchema,
  binds: dutyBindsSchema,
  /** `task-progress`: done when the unit reported on all its unfinished tasks within the period. */
  fulfilledBy: z.enum(["report", "task-progress"]),
  /** Periods that end from the one day to the other count; null is "until further notice". */
  from: calendarDaySchema,
  to: calendarDaySchema.nullable(),
  /** The document that lays it on the units, as printed. */
  basis: z.string().min(1).optional(),
  receiverId: unitIdSchema.optional(),
  note: z.string().optional(),
  /** The duty and its reports were made for illustration. */
  invented: z.literal(true).optional(),
  reports: z.array(dutyReportSchema),
  withdrawn: withdrawalSchema.optional(),
  ...documentTail,
});
export type Duty = z.infer<typeof dutySchema>;
