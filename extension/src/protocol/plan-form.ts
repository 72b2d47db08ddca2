import type { CalendarDay } from "@cchc/core/day";
import { calendarDaySchema } from "@cchc/core/model/calendar-day";
import {
  type Category,
  type ClarityPoint,
  categories,
  type Level,
  levels,
  type TargetBinding,
  type TaskStatus,
  targetBindings,
} from "@cchc/core/model/codes";
import * as z from "zod";
import type { Choice } from "./form.ts";

const planTextFields = ["title", "document", "note"] as const;
export type PlanTextField = (typeof planTextFields)[number];

const taskTextFields = ["title", "code", "product", "authority", "assignedBy", "note"] as const;
export type TaskTextField = (typeof taskTextFields)[number];

const task = { taskId: z.string() };
const tasks = { taskIds: z.array(z.string()).min(1).max(10_000) };
/** What is done about a task on a day, and why. */
const act = { on: calendarDaySchema, reason: z.string(), document: z.string() };

/** What somebody does in the form of a plan. Empty texts mean "none". */
export const planActSchema = z.discriminatedUnion("act", [
  z.object({ act: z.literal("plan.text"), field: z.enum(planTextFields), text: z.string() }),
  z.object({ act: z.literal("plan.legal-bases"), text: z.string() }),
  z.object({ act: z.literal("plan.issued-on"), day: calendarDaySchema.nullable() }),
  z.object({ act: z.literal("plan.day"), end: z.enum(["from", "to"]), day: calendarDaySchema }),
  z.object({ act: z.literal("plan.areas"), areas: z.array(z.string()).max(200) }),
  z.object({
    act: z.literal("evidence.about"),
    evidenceId: z.string(),
    on: calendarDaySchema.nullable(),
    note: z.string().max(10_000),
  }),
  z.object({ act: z.literal("task.text"), ...task, field: z.enum(taskTextFields), text: z.string() }),
  z.object({ act: z.literal("task.person"), ...task, person: z.string().nullable() }),
  z.object({ act: z.literal("task.lead"), ...task, unitId: z.string().nullable() }),
  z.object({ act: z.literal("task.coordinators"), ...task, unitIds: z.array(z.string()) }),
  z.object({ act: z.literal("task.due"), ...task, due: calendarDaySchema.nullable() }),
  z.object({ act: z.literal("task.parent"), ...task, parentTaskId: z.string().nullable() }),
  /** Before another task of the area, or behind all of it. */
  z.object({ act: z.literal("task.move"), ...task, area: z.string(), before: z.string().nullable() }),
  z.object({ act: z.literal("task.add"), area: z.string(), title: z.string() }),
  z.object({ act: z.literal("task.progress"), ...task, on: calendarDaySchema, percent: z.int(), text: z.string() }),
  z.object({ act: z.literal("task.reschedule"), ...task, ...act, until: calendarDaySchema }),
  z.object({ act: z.literal("task.drop"), ...task, ...act }),
  /** What a target is measured by (`index PAR`, `indicator ID`) and against; what is not given stays. */
  z.object({
    act: z.literal("target.measure"),
    targetId: z.string(),
    measuredBy: z.string().nullable().optional(),
    baseline: z
      .object({ year: z.int().nullable(), value: z.number().nullable(), after: z.string().nullable() })
      .optional(),
    minimum: z.object({ value: z.number(), source: z.string() }).nullable().optional(),
    binds: z.array(z.enum(targetBindings)).min(1).optional(),
    bound: z
      .object({
        level: z.enum(levels).nullable(),
        category: z.enum(categories).nullable(),
        unitIds: z.array(z.string()).max(10_000),
      })
      .optional(),
  }),
  z.object({ act: z.literal("tasks.lead"), ...tasks, unitId: z.string().nullable() }),
  /** With a reason the due dates move and the earlier ones are kept; without one they are put right. */
  z.object({ act: z.literal("tasks.due"), ...tasks, ...act, due: calendarDaySchema }),
]);
export type PlanAct = z.infer<typeof planActSchema>;

interface NamedUnit {
  id: string;
  name: string;
}

/** A task as the form shows it. */
export interface PlanFormTask {
  id: string;
  number: string;
  ordinal: number;
  code: string | null;
  area: string;
  /** How deep it lies in the tasks of its area that it is part of. */
  depth: number;
  parentTaskId: string | null;
  parentNumber: string | null;
  title: string;
  lead: NamedUnit | null;
  coordinators: readonly NamedUnit[];
  /** The id of a registered person, or a name as typed. */
  person: NamedUnit | null;
  product: string | null;
  authority: string | null;
  assignedBy: string | null;
  note: string | null;
  due: CalendarDay | null;
  originalDue: CalendarDay | null;
  status: TaskStatus;
  percent: number;
  daysLate: number;
  unclear: readonly ClarityPoint[];
  dropped: { on: CalendarDay; reason: string; document: string | null } | null;
  reschedules: readonly {
    on: CalendarDay;
    from: CalendarDay | null;
    until: CalendarDay;
    reason: string;
    document: string | null;
  }[];
  /** Each report in a line. */
  progress: readonly { on: CalendarDay; words: string }[];
  evidence: readonly string[];
}

/** The tasks of one area, in the order they are read. */
export interface PlanFormArea {
  id: string;
  name: string;
  total: number;
  done: number;
  late: number;
  tasks: readonly PlanFormTask[];
}

/** A target as the form shows it, and what it is measured by and against. */
export interface PlanFormTarget {
  id: string;
  number: string;
  title: string;
  goal: string;
  when: string;
  baseline: string | null;
  minimum: string | null;
  belowMinimum: boolean;
  /** The id of the choice in `measures`, and what it is called, also where it is no longer a choice. */
  measuredBy: { id: string; name: string } | null;
  /** The target that it goes on from. */
  after: string | null;
  baselineYear: number | null;
  baselineValue: number | null;
  minimumValue: number | null;
  minimumSource: string | null;
  binds: readonly TargetBinding[];
  bound: { level: Level | null; category: Category | null; units: readonly NamedUnit[] };
}

/** What the form of a plan shows. */
export interface PlanFormView {
  id: string;
  today: CalendarDay;
  number: string;
  title: string;
  from: CalendarDay;
  to: CalendarDay;
  document: string | null;
  issuedOn: CalendarDay | null;
  legalBases: readonly string[];
  note: string | null;
  /** All areas of its list; `used` ones have tasks or targets and stay. */
  listAreas: readonly { id: string; name: string; used: boolean }[];
  counts: { total: number } & { [S in TaskStatus]: number };
  areas: readonly PlanFormArea[];
  targets: readonly PlanFormTarget[];
  /** What targets may be measured by; empty where the plan has none. */
  measures: readonly Choice[];
  rollout: { reports: number; units: number };
  rollouts: readonly { id: string; unit: string; on: CalendarDay; document: string | null; note: string | null }[];
  evidence: readonly { id: string; file: string; of: string | null; on: CalendarDay | null; note: string | null }[];
}
