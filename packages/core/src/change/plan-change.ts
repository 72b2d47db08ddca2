import { type CalendarDay, yearOf } from "../day.ts";
import { defaultPlanAreaList } from "../model/area-lists.ts";
import type { PlanScope } from "../model/codes.ts";
import type { Plan, PlanEvidence } from "../model/plan.ts";
import type { Withdrawal } from "../model/withdrawal.ts";
import { type Problem, problem } from "../problem.ts";
import { targetNumber, taskNumber, taskState } from "../query/task-state.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { TargetToSet } from "./compose-target.ts";
import type { ChangeContext } from "./context.ts";
import { correctEvidence, type EvidenceCorrection } from "./correct-evidence.ts";
import { definedOnly } from "./defined-only.ts";
import { latestDay } from "./finding-acts.ts";
import { type RolloutToRecord, rollOut } from "./roll-out.ts";
import { addTargets, changeTarget, refusalOfYears, type TargetChange } from "./target-change.ts";
import { addTasks, changeTasks, type TaskChange, type TaskToAdd } from "./task-change.ts";
import { refusalOfDue } from "./task-checks.ts";
import { chosenAreas } from "./visit-checks.ts";
import { withFields } from "./with-fields.ts";
import { withdraw } from "./withdraw.ts";

/** What a plan that realises a period's plan must know of it. */
export type PeriodPlan = Pick<Plan, "id" | "number" | "from" | "to">;

/** A plan to make, with the tasks and targets it starts with. */
export interface PlanMaking {
  type: "plan.create";
  number: string;
  scope: PlanScope;
  title: string;
  from: CalendarDay;
  to: CalendarDay;
  periodPlan?: PeriodPlan | undefined;
  previousPlanId?: string | undefined;
  document?: string | null | undefined;
  issuedOn?: CalendarDay | null | undefined;
  legalBases?: readonly string[] | undefined;
  areaListId?: string | undefined;
  areas?: readonly string[] | undefined;
  tasks?: readonly TaskToAdd[] | undefined;
  targets?: readonly TargetToSet[] | undefined;
  note?: string | undefined;
  invented?: true | undefined;
}

/** Changes of a plan: of itself, of its tasks, its targets, and of who reported acting on it. */
export type PlanChange =
  | {
      type: "plan.update";
      title?: string | undefined;
      from?: CalendarDay | undefined;
      to?: CalendarDay | undefined;
      document?: string | null | undefined;
      issuedOn?: CalendarDay | null | undefined;
      legalBases?: readonly string[] | undefined;
      areas?: readonly string[] | undefined;
      /** The plan of the period that it realises; null for none. */
      periodPlan?: PeriodPlan | null | undefined;
      /** The plan of the period that it realises already, for new days to lie in. */
      within?: PeriodPlan | undefined;
      /** The yearly plans that realise this one, which new days must leave inside. */
      realisedBy?: readonly PeriodPlan[] | undefined;
      note?: string | null | undefined;
    }
  | {
      type: "plan.roll-out";
      unitIds: readonly string[];
      on: CalendarDay;
      document: string | null;
      note?: string | undefined;
      invented?: true | undefined;
    }
  /** Reports of a table, all or none. */
  | { type: "plan.import-roll-outs"; source: string; rollouts: readonly RolloutToRecord[] }
  | { type: "plan.add-evidence"; evidence: Omit<PlanEvidence, "id" | "addedOn"> }
  | ({ type: "plan.update-evidence" } & EvidenceCorrection)
  | { type: "plan.renumber"; number: string }
  | ({ type: "plan.withdraw" } & Withdrawal)
  | TaskChange
  | TargetChange;

/** A new plan; `plan-days-reversed`, `plan-outside-period` (SPEC PLAN-1, PLAN-2), and what its tasks are refused for. */
export function makePlan(change: PlanMaking, context: ChangeContext): Result<Plan> {
  const { from, to, periodPlan } = change;
  const refusal = refusalOfDays(from, to, periodPlan);
  if (refusal !== null) return fail(refusal);
  const areaListId = change.areaListId ?? defaultPlanAreaList(to);
  const areas = chosenAreas(areaListId, change.areas, context);
  if (!areas.ok) return areas;
  const empty: Plan = {
    kind: "plan",
    schemaVersion: 1,
    revision: 0,
    id: context.newId(),
    number: change.number,
    scope: change.scope,
    title: change.title,
    from,
    to,
    ...(periodPlan === undefined ? {} : { periodPlanId: periodPlan.id }),
    ...definedOnly({ previousPlanId: change.previousPlanId }),
    document: change.document ?? null,
    issuedOn: change.issuedOn ?? null,
    legalBases: [...(change.legalBases ?? [])],
    areaListId,
    areas: [...areas.value],
    tasks: [],
    targets: [],
    rollouts: [],
    evidence: [],
    ...definedOnly({ note: change.note, invented: change.invented }),
    history: [],
  };
  const withTasks = addTasks(empty, change.tasks ?? [], context);
  return withTasks.ok ? addTargets(withTasks.value, change.targets ?? [], context) : withTasks;
}

/** The plan after a change. */
export function changePlan(plan: Plan, change: PlanChange, context: ChangeContext): Result<Plan> {
  switch (change.type) {
    case "plan.update":
      return updatePlan(plan, change, context);
    case "plan.roll-out": {
      const { unitIds, on, document, note, invented } = change;
      return rollOut(
        plan,
        unitIds.map((unitId) => ({ unitId, on, document, note, invented })),
        context,
      );
    }
    case "plan.import-roll-outs":
      return rollOut(plan, change.rollouts, context);
    case "plan.add-evidence": {
      const { taskId } = change.evidence;
      if (taskId !== null && !plan.tasks.some(({ id }) => id === taskId)) {
        return fail(problem("task-not-found", { task: taskId }));
      }
      const evidence = { id: context.newId(), ...change.evidence, addedOn: context.today };
      return succeed({ ...plan, evidence: [...plan.evidence, evidence] });
    }
    case "plan.update-evidence":
      return correctEvidence(plan, change);
    case "plan.renumber":
      return succeed({ ...plan, number: change.number });
    case "plan.withdraw":
      return withdraw(plan, change);
    case "task.add":
    case "task.change-many":
    case "task.update":
    case "task.progress":
    case "task.reschedule":
    case "task.drop":
    case "task.renumber":
    case "task.move":
      return changeTasks(plan, change, context);
    case "target.set":
    case "target.renumber":
      return changeTarget(plan, change, context);
  }
}

function updatePlan(
  plan: Plan,
  change: Extract<PlanChange, { type: "plan.update" }>,
  context: ChangeContext,
): Result<Plan> {
  const { title, document, issuedOn, periodPlan, note } = change;
  const [from, to] = [change.from ?? plan.from, change.to ?? plan.to];
  const refusal = refusalOfDays(from, to, periodPlan === undefined ? change.within : (periodPlan ?? undefined));
  if (refusal !== null) return fail(refusal);
  if (from !== plan.from || to !== plan.to) {
    const left = refusalOfNewDays({ ...plan, from, to }, change.realisedBy ?? []);
    if (left !== null) return fail(left);
  }
  let areas: readonly string[] = plan.areas;
  if (change.areas !== undefined) {
    const chosen = chosenAreas(plan.areaListId, change.areas, context);
    if (!chosen.ok) return chosen;
    areas = chosen.value;
    const used = refusalOfAreas(plan, areas);
    if (used !== null) return fail(used);
  }
  const given = withFields(plan, { title, note, periodPlanId: periodPlan === null ? null : periodPlan?.id });
  return succeed({
    ...given,
    ...definedOnly({ document, issuedOn }),
    from,
    to,
    legalBases: change.legalBases === undefined ? plan.legalBases : [...change.legalBases],
    areas: [...areas],
  });
}

/** Why a plan may not have these days: reversed, or outside the period it realises (SPEC PLAN-1, PLAN-2). */
function refusalOfDays(
  from: CalendarDay,
  to: CalendarDay,
  periodPlan: PeriodPlan | undefined,
  yearPlan: string | null = null,
): Problem | null {
  if (from > to) return problem("plan-days-reversed", { from, to });
  if (periodPlan === undefined || (periodPlan.from <= from && to <= periodPlan.to)) return null;
  const { number: plan, from: planFrom, to: planTo } = periodPlan;
  return problem("plan-outside-period", { plan, planFrom, planTo, yearPlan, from, to });
}

/** What new days of a plan would leave outside: tasks, targets, the yearly plans below it (SPEC PLAN-1, PLAN-2, TARGET-2). */
function refusalOfNewDays(plan: Plan, realisedBy: readonly PeriodPlan[]): Problem | null {
  for (const task of plan.tasks) {
    for (const due of [task.due, taskState(task, latestDay).due]) {
      const outside = due === null ? null : refusalOfDue(plan, task.title, due);
      if (outside !== null) return outside;
    }
  }
  for (const target of plan.targets) {
    const outside = refusalOfYears(plan, target);
    if (outside !== null) return outside;
  }
  for (const { number: yearPlan, from, to } of realisedBy) {
    const outside = refusalOfDays(from, to, plan, yearPlan);
    if (outside !== null) return outside;
  }
  return null;
}

/** An area with a task or a target stays in the plan (SPEC PLAN-4). */
function refusalOfAreas(plan: Plan, areas: readonly string[]): Problem | null {
  const { number } = plan;
  const task = plan.tasks.find(({ area }) => !areas.includes(area));
  if (task !== undefined) {
    return problem("plan-area-in-use", { plan: number, area: task.area, record: taskNumber(plan, task), of: "task" });
  }
  for (const target of plan.targets) {
    const { area } = target;
    if (area === undefined || areas.includes(area)) continue;
    return problem("plan-area-in-use", { plan: number, area, record: targetNumber(plan, target), of: "target" });
  }
  return null;
}

/** The number a plan gets: `KH2026` or `KH2021-2025`, with `-2`, `-3` … behind it when that one is taken (SPEC PLAN-3). */
export function nextPlanNumber(
  { scope, from, to }: Pick<Plan, "scope" | "from" | "to">,
  taken: readonly string[],
): string {
  const [first, last] = [yearOf(from), yearOf(to)];
  const name = scope === "year" || first === last ? `KH${first}` : `KH${first}-${last}`;
  for (let copy = 1; ; copy++) {
    const number = copy === 1 ? name : `${name}-${copy}`;
    if (!taken.includes(number)) return number;
  }
}
