import type { CalendarDay } from "../day.ts";
import type { Category, Level, PlanScope, TaskStatus } from "../model/codes.ts";
import type { Plan } from "../model/plan.ts";
import type { Target } from "../model/target.ts";
import { nameDay, type PlanItemContext } from "./task-item.ts";
import { taskCounts } from "./task-query.ts";
import { targetNumber } from "./task-state.ts";

/** A plan as programs get it, as of a day. */
export interface PlanItem {
  id: string;
  number: string;
  scope: PlanScope;
  title: string;
  from: CalendarDay;
  to: CalendarDay;
  periodPlanId: string | null;
  previousPlanId: string | null;
  document: string | null;
  issuedOn: CalendarDay | null;
  legalBases: readonly string[];
  areaListId: string;
  areas: readonly string[];
  taskCounts: { total: number } & { [S in TaskStatus]: number };
  /** Tasks of each area, in the plan's order of areas. */
  taskCountsByArea: readonly { area: string; total: number; done: number; late: number }[];
  targets: number;
  rollout: RolloutSummary;
  note: string | null;
  invented: boolean;
}

/** Who reported acting on a plan. Reports and distinct units stand side by side. */
export interface RolloutSummary {
  reports: number;
  units: number;
  byLevel: readonly { level: Level; units: number }[];
  byCategory: readonly { level: Level; category: Category; units: number }[];
}

/** One unit's report that it acts on a plan. */
export interface RolloutItem {
  id: string;
  unitId: string;
  unitName: string;
  level: Level | null;
  category: Category | null;
  on: CalendarDay;
  document: string | null;
  note: string | null;
  invented: boolean;
}

/** A target as programs get it. */
export interface TargetItem {
  id: string;
  number: string;
  planId: string;
  planNumber: string;
  title: string;
  area: string | null;
  /** What it is measured by: an index, or an indicator of the catalogue. */
  scheme: string | null;
  indicatorId: string | null;
  targetKind: Target["targetKind"];
  direction: Target["direction"];
  goal: number;
  qualifier: string | null;
  measure: string;
  frequency: "yearly" | "once";
  firstYear: number | null;
  lastYear: number | null;
  due: CalendarDay | null;
  baseline: { year: number; value: number | null; targetNumber: string | null } | null;
  binds: Target["binds"];
  /** Which units "each unit" means; null for those that numbers are published of. */
  bound: { level: Level | null; category: Category | null; units: readonly { id: string; name: string }[] } | null;
  minimum: { value: number; source: string } | null;
  /** The goal falls behind what a superior asks for. */
  belowMinimum: boolean;
  leadUnitId: string | null;
  leadUnitName: string | null;
  note: string | null;
}

/** The item of one plan. */
export function planItem(plan: Plan, context: PlanItemContext): PlanItem {
  const { asOf } = context;
  return {
    id: plan.id,
    number: plan.number,
    scope: plan.scope,
    title: plan.title,
    from: plan.from,
    to: plan.to,
    periodPlanId: plan.periodPlanId ?? null,
    previousPlanId: plan.previousPlanId ?? null,
    document: plan.document,
    issuedOn: plan.issuedOn,
    legalBases: plan.legalBases,
    areaListId: plan.areaListId,
    areas: plan.areas,
    taskCounts: taskCounts(plan.tasks, asOf),
    taskCountsByArea: plan.areas.map((area) => {
      const counts = taskCounts(
        plan.tasks.filter((task) => task.area === area),
        asOf,
      );
      return { area, total: counts.total, done: counts.done + counts["done-late"], late: counts.late };
    }),
    targets: plan.targets.length,
    rollout: rolloutSummary(plan, context),
    note: plan.note ?? null,
    invented: plan.invented === true,
  };
}

/** The reports of units that act on the plan, dated up to the as-of day; units as they were on the day of the report. */
export function rolloutItems(plan: Plan, { asOf, units }: Pick<PlanItemContext, "asOf" | "units">): RolloutItem[] {
  return plan.rollouts
    .filter(({ on }) => on <= asOf)
    .map(({ id, unitId, on, document, note, invented }) => {
      const version = units.nearestVersion(unitId, on);
      return {
        id,
        unitId,
        unitName: version?.name ?? unitId,
        level: version?.level ?? null,
        category: version?.category ?? null,
        on,
        document,
        note: note ?? null,
        invented: invented === true,
      };
    });
}

/** How many units reported acting on the plan, by level and category. */
export function rolloutSummary(plan: Plan, context: Pick<PlanItemContext, "asOf" | "units">): RolloutSummary {
  const items = rolloutItems(plan, context);
  const distinct = [...new Map(items.map((item) => [item.unitId, item])).values()];
  const byLevel = new Map<Level, number>();
  const byCategory = new Map<string, { level: Level; category: Category; units: number }>();
  for (const { level, category } of distinct) {
    if (level === null || category === null) continue;
    byLevel.set(level, (byLevel.get(level) ?? 0) + 1);
    const key = `${level} ${category}`;
    const known = byCategory.get(key);
    if (known === undefined) byCategory.set(key, { level, category, units: 1 });
    else known.units += 1;
  }
  return {
    reports: items.length,
    units: distinct.length,
    byLevel: [...byLevel].map(([level, units]) => ({ level, units })),
    byCategory: [...byCategory.values()],
  };
}

/** The item of one target of `plan`. */
export function targetItem(plan: Plan, target: Target, { asOf, units }: PlanItemContext): TargetItem {
  const { when, baseline, minimum } = target;
  const chained = plan.targets.find(({ id }) => id === baseline?.targetId);
  const leadUnitId = target.leadUnitId ?? null;
  const nameOf = (id: string) => units.nearestVersion(id, nameDay(plan, asOf))?.name ?? id;
  return {
    id: target.id,
    number: targetNumber(plan, target),
    planId: plan.id,
    planNumber: plan.number,
    title: target.title,
    area: target.area ?? null,
    scheme: target.scheme ?? null,
    indicatorId: target.indicatorId ?? null,
    targetKind: target.targetKind,
    direction: target.direction,
    goal: target.goal,
    qualifier: target.qualifier ?? null,
    measure: target.measure,
    frequency: when.frequency,
    firstYear: when.frequency === "yearly" ? when.firstYear : null,
    lastYear: when.frequency === "yearly" ? when.lastYear : null,
    due: when.frequency === "once" ? when.due : null,
    baseline:
      baseline === undefined
        ? null
        : {
            year: baseline.year,
            value: baseline.value,
            targetNumber: chained === undefined ? null : targetNumber(plan, chained),
          },
    binds: target.binds,
    bound:
      target.bound === undefined
        ? null
        : {
            level: target.bound.level ?? null,
            category: target.bound.category ?? null,
            units: (target.bound.unitIds ?? []).map((id) => ({ id, name: nameOf(id) })),
          },
    minimum: minimum === undefined ? null : { value: minimum.value, source: minimum.source },
    belowMinimum: isBelowMinimum(target),
    leadUnitId,
    leadUnitName: leadUnitId === null ? null : nameOf(leadUnitId),
    note: target.note ?? null,
  };
}

/** Whether a goal falls behind what a superior asks for (SPEC TARGET-4). */
export function isBelowMinimum({ direction, goal, minimum }: Pick<Target, "direction" | "goal" | "minimum">): boolean {
  if (minimum === undefined) return false;
  return direction === "at-least" ? goal < minimum.value : goal > minimum.value;
}
