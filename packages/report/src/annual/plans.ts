import type { CalendarDay } from "@cchc/core/day";
import { type Category, categories, type Level, levels } from "@cchc/core/model/codes";
import type { Plan } from "@cchc/core/model/plan";
import { tally } from "@cchc/core/query/period-summary";
import { type RolloutItem, rolloutItems } from "@cchc/core/query/plan-item";
import { plansCounted, plansOfPeriod } from "@cchc/core/query/plan-period";
import { queryTasks, type TaskRow } from "@cchc/core/query/task-query";
import type { TargetContext } from "@cchc/core/targets/target-item";
import { targetFactsOn } from "@cchc/core/targets/target-measures";
import { compareVietnamese } from "@cchc/core/text";
import type { FigureLedger } from "../records/figure-ledger.ts";
import { areaNameIn } from "../records/record-views.ts";
import { targetNumbersOf, targetViews } from "../records/target-views.ts";
import type { TaskView } from "../records/task-view.ts";
import { taskNumbersOf, taskView } from "../records/task-views.ts";
import type { AnnualRequest, AnnualSources } from "./annual-sources.ts";
import type { PlanReport, PlanView, TaskLeadView } from "./plan-view.ts";

/** What the report says of plans and their tasks, as of its day (SPEC REP-6, REP-7). */
export type PlanPart = Omit<PlanReport, "initiatives" | "initiativeCount" | "initiativeUnitCount" | "duties">;

/** The plans in force in the period, or the one that is asked for, with their tasks, targets and roll-out. */
export function planPart(sources: AnnualSources, request: AnnualRequest, ledger: FigureLedger): PlanPart {
  const { units, people, workspace } = sources;
  const { period, asOf, plan: chosen } = request;
  const context: TargetContext = {
    asOf,
    units,
    people: new Map(people.map(({ id, name }) => [id, name])),
    clarity: workspace.settings.clarity ?? [],
    plans: sources.plans,
    facts: targetFactsOn(sources.measures, workspace, units, asOf),
  };
  const inForce = plansOfPeriod(sources.plans, period, asOf, workspace.settings.reportingYearStart);
  const plans = chosen === null ? inForce : sources.plans.filter(({ id }) => id === chosen.id);
  const counted = plansCounted(plans);
  const rows = queryTasks(counted, {}, asOf, units);
  const taskNumbers = taskNumbersOf(ledger, "tasks", rows);
  const areas = new Map<string, string>();
  for (const { areaListId, areas: own } of counted) {
    for (const area of own) if (!areas.has(area)) areas.set(area, areaNameIn(areaListId, area, sources));
  }
  const assigned = rows.filter(({ task }) => task.assignedBy !== undefined);
  const tasks = rows.map((row) => taskView(row, sources, context));
  for (const { id, number, percent, daysLate } of tasks) {
    ledger.count(`task.${number}.percent`, "task", { value: percent, ids: [id] });
    if (daysLate > 0) ledger.count(`task.${number}.daysLate`, "task", { value: daysLate, ids: [id] });
  }
  const viewed = plans.map((plan) => planView(plan, counted.includes(plan), sources, context, ledger));
  const targets = viewed.flatMap((plan) => plan.targets);
  const rolloutIds = plans.flatMap((plan) => rolloutItems(plan, context).map(({ id }) => id));
  return {
    plans: viewed,
    taskNumbers,
    taskAreas: [...areas].map(([area, areaName]) => ({
      area,
      areaName,
      taskNumbers: taskNumbersOf(
        ledger,
        `tasks.area.${area}`,
        rows.filter(({ task }) => task.area === area),
      ),
    })),
    taskLeads: leadViews(rows, tasks, ledger),
    tasks,
    overdueTasks: tasks
      .filter(({ status }) => status === "late")
      .toSorted((left, right) => right.daysLate - left.daysLate),
    assignedNumbers: taskNumbersOf(ledger, "tasks.assigned", assigned),
    assignedTasks: tasks.filter(({ assignedBy }) => assignedBy !== ""),
    targetCount: ledger.count("targets", "target", tally(targets.map(({ id }) => id))),
    targetNumbers: targetNumbersOf(ledger, "targets", targets),
    targets,
    rolloutCount: ledger.count("rollouts", "rollout", tally(rolloutIds)),
  };
}

/** Tasks by who is accountable for them, most tasks first; those without a lead last. */
function leadViews(rows: readonly TaskRow[], tasks: readonly TaskView[], ledger: FigureLedger): TaskLeadView[] {
  const names = new Map(tasks.map(({ leadUnitId, leadUnitName }) => [leadUnitId, leadUnitName]));
  const ofLead = (lead: string | null) => rows.filter(({ task }) => task.leadUnitId === lead);
  return [...names]
    .map(([leadUnitId, leadUnitName]) => ({ leadUnitId, leadUnitName, own: ofLead(leadUnitId) }))
    .sort(
      (left, right) =>
        Number(left.leadUnitId === null) - Number(right.leadUnitId === null) ||
        right.own.length - left.own.length ||
        compareVietnamese(left.leadUnitName, right.leadUnitName),
    )
    .map(({ leadUnitId, leadUnitName, own }) => ({
      leadUnitId,
      leadUnitName,
      taskNumbers: taskNumbersOf(ledger, `tasks.lead.${leadUnitId ?? "none"}`, own, leadUnitName),
    }));
}

function planView(
  plan: Plan,
  counted: boolean,
  sources: AnnualSources,
  context: TargetContext,
  ledger: FigureLedger,
): PlanView {
  const { texts } = sources;
  const { asOf } = context;
  const name = `plan.${plan.number}`;
  const rollouts = rolloutItems(plan, context);
  const distinct = [...new Map(rollouts.map((item) => [item.unitId, item])).values()];
  const targets = targetViews(plan, sources, context, ledger);
  return {
    id: plan.id,
    number: plan.number,
    scope: plan.scope,
    scopeName: texts.labels.planScope[plan.scope],
    title: plan.title,
    from: plan.from,
    to: plan.to,
    planDocument: plan.document,
    issuedOn: plan.issuedOn,
    legalBases: plan.legalBases.map((legalBasis) => ({ legalBasis })),
    counted,
    taskNumbers: taskNumbersOf(ledger, `${name}.tasks`, rowsOf(plan, asOf, sources)),
    targetCount: ledger.count(`${name}.targets`, "target", tally(targets.map(({ id }) => id))),
    targetNumbers: targetNumbersOf(ledger, `${name}.targets`, targets),
    targets,
    rolloutCount: ledger.count(`${name}.rollout`, "rollout", tally(rollouts.map(({ id }) => id))),
    rolloutUnitCount: ledger.count(`${name}.rollout.units`, "unit", tally(distinct.map(({ unitId }) => unitId))),
    rolloutGroups: groupsOf(distinct).map(({ level, category, ids }) => {
      const groupName = texts.report.unitGroup(level, category);
      return {
        groupName,
        unitCount: ledger.count(`${name}.rollout.group.${level}-${category}`, "unit", tally(ids), groupName),
      };
    }),
    invented: plan.invented === true,
  };
}

function rowsOf(plan: Plan, asOf: CalendarDay, { units }: AnnualSources): TaskRow[] {
  return queryTasks([plan], {}, asOf, units);
}

/** Units by level and category, in the order of both. */
function groupsOf(items: readonly RolloutItem[]): { level: Level; category: Category; ids: string[] }[] {
  return levels
    .flatMap((level) => categories.map((category) => ({ level, category })))
    .map(({ level, category }) => ({
      level,
      category,
      ids: items.filter((item) => item.level === level && item.category === category).map(({ unitId }) => unitId),
    }))
    .filter(({ ids }) => ids.length > 0);
}
