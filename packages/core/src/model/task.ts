import * as z from "zod";
import { calendarDaySchema } from "./calendar-day.ts";
import { looseObject } from "./loose-object.ts";
import { unitIdSchema } from "./units.ts";

const common = {
  id: z.string().min(1),
  /** The effective day. When it was typed stands in the history. */
  on: calendarDaySchema,
  by: z.string(),
};

/**
 * What was done about a task, oldest first. State, due date in force and lateness are computed from these and an as-of
 * date, never stored (SPEC TASK-3).
 */
export const taskActSchema = z.discriminatedUnion("act", [
  /** The monthly report: how far the work is, in percent of the product. */
  looseObject({
    act: z.literal("progress"),
    ...common,
    percent: z.int().min(0).max(100),
    text: z.string().optional(),
    evidenceIds: z.array(z.string()),
  }),
  looseObject({
    act: z.literal("reschedule"),
    ...common,
    /** The due date in force before, and the one from now on; null where there was none. */
    from: calendarDaySchema.nullable(),
    until: calendarDaySchema,
    reason: z.string().min(1),
    document: z.string().optional(),
  }),
  looseObject({ act: z.literal("drop"), ...common, reason: z.string().min(1), document: z.string().optional() }),
]);
export type TaskAct = z.infer<typeof taskActSchema>;

/**
 * What a task answers to: a result of an index, or one component of it that is weak, with the cause that was found and
 * the units responsible for it. It stands in the task, so that a follow-up is one change of one document (SPEC INDEX-19).
 */
export const taskOriginSchema = looseObject({
  kind: z.literal("index"),
  indexId: z.string().min(1),
  resultId: z.string().min(1),
  /** Null when the task answers to the result as a whole. */
  componentId: z.string().min(1).nullable(),
  cause: z.string().min(1),
  responsibleUnitIds: z.array(unitIdSchema),
});
export type TaskOrigin = z.infer<typeof taskOriginSchema>;

/**
 * One task of a plan. Exactly one unit is accountable, co-ordinators are many; what is not clear yet is null or absent
 * and shown to the editor (SPEC TASK-1, TASK-6).
 */
export const taskSchema = looseObject({
  id: z.string().min(1),
  /** 1, 2, 3 … within the plan; people say `<plan number>.<ordinal>`. */
  ordinal: z.int().min(1),
  /** The plan's own code of the task, as printed: "I.1", "2.3" … */
  code: z.string().min(1).optional(),
  area: z.string().min(1),
  title: z.string().min(1),
  leadUnitId: unitIdSchema.nullable(),
  coordinatorUnitIds: z.array(unitIdSchema),
  /** Who does it: a person's id, or free text (which `check` remarks on). */
  person: z.string().min(1).optional(),
  product: z.string().min(1).optional(),
  /** The due date the plan was made with; later ones stand in `acts`. */
  due: calendarDaySchema.nullable(),
  /** Who decides on it: the competent authority. */
  authority: z.string().min(1).optional(),
  parentTaskId: z.string().min(1).optional(),
  /** The task of the period's plan or of last year's plan that this one was made from. */
  sourceTaskId: z.string().min(1).optional(),
  /** The superior that assigned it, by which document, as printed. */
  assignedBy: z.string().min(1).optional(),
  origin: taskOriginSchema.optional(),
  note: z.string().optional(),
  acts: z.array(taskActSchema),
  invented: z.literal(true).optional(),
});
export type Task = z.infer<typeof taskSchema>;
