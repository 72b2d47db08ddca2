import type { CalendarDay } from "@cchc/core/day";
import { calendarDaySchema } from "@cchc/core/model/calendar-day";
import type { ClarityPoint, TaskStatus } from "@cchc/core/model/codes";
import * as z from "zod";

const taskTextFields = ["title", "person", "product", "authority", "note"] as const;
export type TaskTextField = (typeof taskTextFields)[number];

/** What somebody does in the form of a plan. */
export const planActSchema = z.discriminatedUnion("act", [
  z.object({ act: z.literal("task.text"), taskId: z.string(), field: z.enum(taskTextFields), text: z.string() }),
  z.object({ act: z.literal("task.due"), taskId: z.string(), due: calendarDaySchema.nullable() }),
]);
export type PlanAct = z.infer<typeof planActSchema>;

/** A task as the form shows it. */
export interface PlanFormTask {
  id: string;
  number: string;
  area: string;
  title: string;
  lead: { id: string; name: string } | null;
  person: string | null;
  product: string | null;
  authority: string | null;
  note: string | null;
  due: CalendarDay | null;
  status: TaskStatus;
  percent: number;
  daysLate: number;
  unclear: readonly ClarityPoint[];
}

/** What the form of a plan shows. */
export interface PlanFormView {
  number: string;
  title: string;
  from: CalendarDay;
  to: CalendarDay;
  tasks: PlanFormTask[];
}
