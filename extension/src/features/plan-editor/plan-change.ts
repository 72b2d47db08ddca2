import type { ChangeByKind } from "@cchc/core/change/change-kinds";
import type { SingleTaskChange } from "@cchc/core/change/task-change";
import type { CalendarDay } from "@cchc/core/day";
import type { Category, Level } from "@cchc/core/model/codes";
import type { Plan } from "@cchc/core/model/plan";
import { linesOf, orAbsent, orNull } from "../../forms/typed-text.ts";
import type { PlanAct } from "../../protocol/plan-form.ts";

type PlanChange = ChangeByKind["plan"];
/** An act that does something about a task on a day. */
type DoneBySomebody = Extract<PlanAct, { on: CalendarDay }>;
/** The plans whose days bind those of this one. */
export type PlansAround = Pick<Extract<PlanChange, { type: "plan.update" }>, "within" | "realisedBy">;

/** Whether an act records who did it. */
export function recordsWho(act: PlanAct): act is DoneBySomebody {
  return "on" in act && act.act !== "evidence.about";
}

/**
 * The change of a plan that an act in its form asks for, done by `by` where the plan records who; new days are held against
 * those of the plans `around` it.
 */
export function planChange(act: PlanAct, plan: Plan, by: string, around: PlansAround = {}): PlanChange {
  switch (act.act) {
    case "plan.text": {
      const { field, text } = act;
      return { type: "plan.update", [field]: field === "title" ? text : orNull(text) };
    }
    case "plan.legal-bases":
      return { type: "plan.update", legalBases: linesOf(act.text) };
    case "plan.issued-on":
      return { type: "plan.update", issuedOn: act.day };
    case "plan.day":
      return { type: "plan.update", [act.end]: act.day, ...around };
    case "plan.areas":
      return { type: "plan.update", areas: act.areas };
    case "evidence.about": {
      const { evidenceId, on, note } = act;
      return { type: "plan.update-evidence", evidenceId, on, note: orNull(note) };
    }
    case "task.add":
      return { type: "task.add", tasks: [{ area: act.area, title: act.title }] };
    case "tasks.lead": {
      const { taskIds, unitId: leadUnitId } = act;
      return asOne(taskIds.map((taskId) => ({ type: "task.update", taskId, leadUnitId })));
    }
    case "tasks.due":
      return asOne(act.taskIds.map((taskId) => dueOf(taskId, act, by)));
    case "task.move": {
      const { taskId, area } = act;
      const before = act.before ?? behindArea(plan, taskId, area);
      const move = { type: "task.move", taskId, before } as const;
      const isElsewhere = plan.tasks.find(({ id }) => id === taskId)?.area !== area;
      return isElsewhere ? asOne([{ type: "task.update", taskId, area, parentTaskId: null }, move]) : move;
    }
    case "target.measure":
      return targetChange(act);
    case "task.text":
    case "task.person":
    case "task.lead":
    case "task.coordinators":
    case "task.due":
    case "task.parent":
    case "task.progress":
    case "task.reschedule":
    case "task.drop":
      return changeOfTask(act, by);
  }
}

/** Only what is given of a target is set; its index or indicator by the id of the choice. */
function targetChange({
  targetId,
  measuredBy,
  baseline,
  minimum,
  binds,
  bound,
}: Extract<PlanAct, { act: "target.measure" }>): PlanChange {
  return {
    type: "target.set",
    targetId,
    ...(measuredBy === undefined ? {} : measureFields(measuredBy)),
    ...(baseline === undefined ? {} : { baseline: baselineFields(baseline) }),
    minimum,
    binds,
    ...(bound === undefined ? {} : { bound: boundFields(bound) }),
  };
}

function measureFields(measuredBy: string | null): { scheme: string | null; indicatorId: string | null } {
  const [, kind, id = ""] = /^(index|indicator) (.+)$/.exec(measuredBy ?? "") ?? [];
  if (id === "") return { scheme: null, indicatorId: null };
  return kind === "index" ? { scheme: id, indicatorId: null } : { scheme: null, indicatorId: id };
}

/** A target that goes on from another counts from the year of that one. */
function baselineFields({
  year,
  value,
  after,
}: {
  year: number | null;
  value: number | null;
  after: string | null;
}): Extract<PlanChange, { type: "target.set" }>["baseline"] {
  if (after !== null) return { targetId: after, value };
  return year === null && value === null ? null : { year: year ?? undefined, value, targetId: null };
}

function boundFields({
  level,
  category,
  unitIds,
}: {
  level: Level | null;
  category: Category | null;
  unitIds: readonly string[];
}): Extract<PlanChange, { type: "target.set" }>["bound"] {
  if (unitIds.length > 0) return { unitIds: [...unitIds] };
  if (level === null && category === null) return null;
  return { ...(level === null ? {} : { level }), ...(category === null ? {} : { category }) };
}

type ActOnTask = Exclude<Extract<PlanAct, { taskId: string }>, { act: "task.move" }>;

function changeOfTask(act: ActOnTask, by: string): SingleTaskChange {
  const { taskId } = act;
  switch (act.act) {
    case "task.text": {
      const { field, text } = act;
      // A task keeps its title; the other fields may be emptied.
      return { type: "task.update", taskId, [field]: field === "title" ? text : orNull(text) };
    }
    case "task.person":
      return { type: "task.update", taskId, person: act.person };
    case "task.lead":
      return { type: "task.update", taskId, leadUnitId: act.unitId };
    case "task.coordinators":
      return { type: "task.update", taskId, coordinatorUnitIds: act.unitIds };
    case "task.due":
      return { type: "task.update", taskId, due: act.due };
    case "task.parent":
      return { type: "task.update", taskId, parentTaskId: act.parentTaskId };
    case "task.progress": {
      const { on, percent, text } = act;
      return { type: "task.progress", taskId, on, by, percent, text: orAbsent(text) };
    }
    case "task.reschedule": {
      const { on, until, reason, document } = act;
      return { type: "task.reschedule", taskId, on, by, until, reason, document: orAbsent(document) };
    }
    case "task.drop": {
      const { on, reason, document } = act;
      return { type: "task.drop", taskId, on, by, reason, document: orAbsent(document) };
    }
  }
}

function dueOf(taskId: string, act: Extract<PlanAct, { act: "tasks.due" }>, by: string): SingleTaskChange {
  const { due, on, reason, document } = act;
  return reason.trim() === ""
    ? { type: "task.update", taskId, due }
    : { type: "task.reschedule", taskId, on, by, until: due, reason, document: orAbsent(document) };
}

/** The task that a task of `area` stands before when it comes behind all others of it: the list goes on with other areas. */
function behindArea(plan: Plan, taskId: string, area: string): string | null {
  const last = plan.tasks.findLastIndex((task) => task.area === area && task.id !== taskId);
  return last < 0 ? null : (plan.tasks.slice(last + 1).find(({ id }) => id !== taskId)?.id ?? null);
}

function asOne(changes: readonly SingleTaskChange[]): PlanChange {
  const [only] = changes;
  return changes.length === 1 && only !== undefined ? only : { type: "task.change-many", changes };
}
